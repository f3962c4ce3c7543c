import type { CoverBlock, PrintDocument } from '../../model/print-document.ts'
import { headingKinds } from '../heading-style.ts'
import { outlineOf, type OutlineEntry } from '../outline.ts'
import { beginsPage, pageFlow, type BodyBlock, type PageRun } from '../page-flow.ts'
import { SIZE } from '../page-style.ts'
import { typstPreamble } from './typst-preamble.ts'
import { typstTable } from './typst-table.ts'
import { typstLabel, typstText } from './typst-string.ts'

/** The whole document as Typst source. Takes a prepared document. */
export function typstSource(document: PrintDocument): string {
  const outline = outlineOf(document)
  const kinds = headingKinds(document)
  const runs = pageFlow(document)
  const firstBody = runs.findIndex(({ kind }) => kind === 'body')
  const styles = kinds.map((kind, i) => `#show heading.where(level: ${i + 1}): ${kind === 'part' ? 'part-heading' : 'line-heading'}`)
  const parts = runs.map((run, i) => {
    if (run.kind === 'cover') return `#bare[${run.cover ? cover(run.cover) : ''}]`
    if (run.kind === 'contents') return `#bare[${contents(outline)}]`
    const start = i === firstBody ? '#counter(page).update(1)\n' : ''
    return `#${run.landscape ? 'wide' : 'tall'}[\n${start}${body(run, outline)}\n]`
  })
  return `${typstPreamble(document)}\n${styles.join('\n')}\n${parts.join('\n\n')}\n`
}

function cover({ lines }: CoverBlock): string {
  const line = (text: string): string => {
    const size = /^\d{4}年\d{1,2}月/.test(text) ? 16 : SIZE.cover
    return `#block(above: 24pt, below: 24pt)[#text(size: ${size}pt, weight: "bold")[${typstText(text)}]]`
  }
  return `#set par(first-line-indent: 0pt, justify: false)\n#v(150pt)\n#align(center)[${lines.map(line).join('\n')}]`
}

/** Tagged as lines with links; the dots fill what is left of the line. */
function contents(entries: readonly OutlineEntry[]): string {
  const line = ({ id, level, text }: OutlineEntry): string => {
    const label = typstLabel(id)
    return `#block(above: 8pt, below: 8pt, inset: (left: ${level - 1}em))[#link(${label})[${typstText(text)}#h(4pt)#box(width: 1fr, repeat[.])#h(4pt)#context counter(page).at(${label}).first()]]`
  }
  return `#set par(first-line-indent: 0pt, justify: false, leading: 6pt)
#block(below: 24pt, width: 100%)[#align(center)[#text(size: ${SIZE.part}pt, weight: "bold")[目录]]]
#set text(size: 14pt)
${entries.map(line).join('\n')}`
}

function body(run: PageRun, outline: readonly OutlineEntry[]): string {
  return run.blocks.map((block, i) => {
    const before = i > 0 && beginsPage(run.blocks, i) && block.type !== 'pageBreak' ? '#pagebreak(weak: true)\n' : ''
    return `${before}${blockSource(block, outline)}`
  }).join('\n\n')
}

function blockSource(block: BodyBlock, outline: readonly OutlineEntry[]): string {
  switch (block.type) {
    case 'heading': return `#heading(level: ${block.level})[${typstText(block.text)}] ${typstLabel(block.id)}`
    case 'paragraph': return typstText(block.runs.map(({ text }) => text).join(''))
    case 'table': return typstTable(block, listedTitle(block.id, block.title, outline))
    case 'pageBreak': return ''
  }
}

/** A title that the contents list is a heading, so that it is in the bookmarks too. */
function listedTitle(id: string, title: string, outline: readonly OutlineEntry[]): string | null {
  const entry = outline.find((one) => one.id === id)
  return entry ? `#[#show heading: it => table-title(it.body)\n#heading(level: ${entry.level})[${typstText(title)}] ${typstLabel(id)}]` : null
}
