import type { CoverBlock, PrintDocument } from '../../model/print-document.ts'
import type { ColumnFit } from '../fit-columns.ts'
import { fitTables } from '../fit-table.ts'
import { headingKinds, type HeadingKinds } from '../heading-style.ts'
import { outlineOf, type OutlineEntry } from '../outline.ts'
import { beginsPage, pageFlow, type BodyBlock, type PageRun } from '../page-flow.ts'
import { SIZE, typeArea } from '../page-style.ts'
import { COVER_DATE, titleLines } from '../title-lines.ts'
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
    return `#${run.landscape ? 'wide' : 'tall'}[\n${start}${body(run, outline, kinds)}\n]`
  })
  return `${typstPreamble(document)}\n${styles.join('\n')}\n${parts.join('\n\n')}\n`
}

function cover(block: CoverBlock): string {
  const line = (text: string): string => {
    const { size, lines } = titleLines(text, typeArea(false).width, COVER_DATE.test(text) ? 16 : SIZE.cover, 20)
    return `#block(above: 24pt, below: 24pt)[#text(size: ${size}pt, weight: "bold")[${typstText(lines.join('\n'))}]]`
  }
  return `#set par(first-line-indent: 0pt, justify: false)\n#v(150pt)\n#align(center)[${block.lines.map(line).join('\n')}]`
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

function body(run: PageRun, outline: readonly OutlineEntry[], kinds: HeadingKinds): string {
  const fits = fitTables(run, kinds)
  return run.blocks.map((block, i) => {
    const before = i > 0 && beginsPage(run.blocks, i) && block.type !== 'pageBreak' ? '#pagebreak(weak: true)\n' : ''
    return `${before}${blockSource(block, fits, outline)}`
  }).join('\n\n')
}

function blockSource(block: BodyBlock, fits: ReadonlyMap<string, ColumnFit>, outline: readonly OutlineEntry[]): string {
  switch (block.type) {
    case 'heading': return `#heading(level: ${block.level})[${typstText(block.text)}] ${typstLabel(block.id)}`
    case 'paragraph': return typstText(block.runs.map(({ text }) => text).join(''))
    case 'table': {
      const fit = fits.get(block.id)
      const entry = outline.find(({ id }) => id === block.id)
      return fit ? typstTable(block, fit, entry ? { level: entry.level, label: typstLabel(block.id) } : null) : ''
    }
    case 'pageBreak': return ''
  }
}
