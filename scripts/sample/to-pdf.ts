import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { SampleBlock, SampleCell, SampleTable } from '../../bench/accuracy/mutations/block.ts'

let compiler: NodeCompiler | null = null

/** Typeset with ruling lines, as published disclosures are. The time stamp is fixed: the same sample, the same bytes. */
export function toPdf(blocks: readonly SampleBlock[]): Uint8Array {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: fontFolders() }] })
  const result = compiler.compile({ mainFileContent: toTypst(blocks) })
  // What documents before the last few left in the compiler's memory is given back.
  compiler.evictCache(3)
  const document = result.result
  if (!document) {
    result.printErrors()
    throw new Error('typst could not typeset the sample')
  }
  return compiler.pdf(document, { creationTimestamp: 1_767_225_600 })
}

function fontFolders(): string[] {
  const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-serif-sc/package.json'))
  return ['400Regular', '700Bold'].map((weight) => join(fonts, weight))
}

const STYLE = `
#set page(paper: "a4", margin: (top: 3.7cm, bottom: 3.5cm, left: 2.8cm, right: 2.6cm), numbering: "— 1 —")
#set text(font: "Noto Serif SC", size: 12pt, lang: "zh", region: "cn")
#set par(leading: 1em, spacing: 1.2em, justify: true, first-line-indent: (amount: 2em, all: true))
#show heading: set text(size: 14pt)
#show table: set text(size: 9pt)
#show table: set par(leading: 0.5em, justify: false, first-line-indent: 0pt)
#set table(stroke: 0.5pt, inset: (x: 3pt, y: 4pt))
`

export const toTypst = (blocks: readonly SampleBlock[]): string => `${STYLE}${groups(blocks).join('\n\n')}\n`

/** A landscape table takes its heading with it onto its own pages. */
function groups(blocks: readonly SampleBlock[]): string[] {
  const parts: string[] = []
  blocks.forEach((block, i) => {
    const next = blocks[i + 1]
    const wide = (block.type === 'heading' && next?.type === 'table' && next.landscape) || (block.type === 'table' && block.landscape)
    if (wide && block.type === 'heading' && next) parts.push(`#page(flipped: true)[\n${render({ ...block, newPage: false })}\n\n${render(next)}\n]`)
    else if (!(wide && block.type === 'table')) parts.push(render(block))
    else if (blocks[i - 1]?.type !== 'heading') parts.push(`#page(flipped: true)[\n${render(block)}\n]`)
  })
  return parts
}

const string = (text: string): string => `#${JSON.stringify(text)}`

function render(block: SampleBlock): string {
  switch (block.type) {
    case 'title': return `${block.id === 'title' ? '' : '#pagebreak()\n'}#align(center)[#text(size: 20pt, weight: "bold")[${string(block.text)}]]\n#v(1em)`
    case 'heading': return `${block.newPage ? '#pagebreak(weak: true)\n' : ''}#heading(level: ${block.level})[${string(block.text)}]`
    case 'paragraph': return string(block.text)
    case 'table': return tableText(block)
  }
}

function tableText(table: SampleTable): string {
  const [left, right] = table.caption.map((text) => string(text))
  const header = table.rows.slice(0, table.headerRows).flat().map(cellText).join(', ')
  const body = table.rows.slice(table.headerRows).flat().map(cellText).join(',\n  ')
  return [
    table.id.startsWith('sheet-') && table.id !== 'sheet-1' ? '#pagebreak(weak: true)' : '',
    `#align(center)[#text(size: 14pt, weight: "bold")[${string(table.title)}]]`,
    `#grid(columns: (1fr, 1fr), align: (left, right), text(size: 9pt)[${left}], text(size: 9pt)[${right}])`,
    `#table(\n  columns: (${table.widths.map((width) => `${width}fr`).join(', ')}),`,
    header === '' ? '' : `  table.header(${header}),`,
    `  ${body},\n)`,
    ...table.notes.map((note) => `#text(size: 9pt)[${string(note)}]`),
  ].filter((part) => part !== '').join('\n')
}

function cellText({ text, align = 'left', columnSpan = 1, rowSpan = 1 }: SampleCell): string {
  return `table.cell(align: ${align} + horizon, colspan: ${columnSpan}, rowspan: ${rowSpan})[${string(text)}]`
}
