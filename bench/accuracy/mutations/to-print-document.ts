import { formatDecimal } from '../../../src/model/decimal.ts'
import { readNumber } from '../../../src/model/number-text.ts'
import type { PrintBlock, PrintCell, PrintDocument, TableBlock } from '../../../src/model/print-document.ts'
import type { BenchBlock, BenchCell, BenchTable } from './block.ts'

/** The blocks as the renderers take them: the title is the cover; contents stay the paragraphs they are, since mistakes are planted in them. */
export function toPrintDocument(blocks: readonly BenchBlock[]): PrintDocument {
  const [first, ...rest] = blocks
  const title = first?.type === 'title' ? first.text : ''
  const body = (title === '' ? blocks : rest).map(blockOf)
  return { title, entity: '', year: 0, language: 'zh-CN', blocks: title === '' ? body : [{ type: 'cover', lines: [title] }, ...body] }
}

function blockOf(block: BenchBlock): PrintBlock {
  switch (block.type) {
    case 'title': return { type: 'heading', id: block.id, level: 1, text: block.text, newPage: true }
    case 'heading': return { type: 'heading', id: block.id, level: block.level, text: block.text, newPage: block.newPage ?? false }
    case 'paragraph': return { type: 'paragraph', id: block.id, runs: [{ text: block.text, fact: null }] }
    case 'table': return tableOf(block)
  }
}

const tableOf = (table: BenchTable): TableBlock => ({
  ...table,
  headerRows: repeatable(table),
  rows: table.rows.map((row, r) => row.map((cell) => cellOf(cell, r < table.headerRows))),
  kind: table.id.startsWith('sheet-') ? 'form' : 'data',
})

/** Header rows that a new page can repeat: none of their cells reaches down into the body (类 款 项 beside 栏次 and 合计). */
function repeatable({ rows, headerRows }: BenchTable): number {
  let count = headerRows
  while (count > 0 && rows.slice(0, count).some((row, r) => row.some(({ rowSpan = 1 }) => r + rowSpan > count))) count -= 1
  return count
}

/** A number out of form (its separators in the wrong place) was typed as text. */
const WELL_FORMED = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/

function cellOf({ text, columnSpan = 1, rowSpan = 1, align = 'left' }: BenchCell, header: boolean): PrintCell {
  const number = align === 'right' && WELL_FORMED.test(text) ? readNumber(text) : null
  return {
    text, columnSpan, rowSpan, align: number ? 'decimal' : align, bold: header, header: header ? 'column' : null, fact: null,
    value: number?.type === 'number' ? formatDecimal(number.value) : align === 'right' && text === '' ? '' : null, sumOf: null,
  }
}
