import { formatDecimal } from '../../src/model/decimal.ts'
import { readNumber } from '../../src/model/number-text.ts'
import type { PrintBlock, PrintCell, PrintDocument, TableBlock } from '../../src/model/print-document.ts'
import type { SampleBlock, SampleCell, SampleTable } from './block.ts'
import type { SampleSource } from './source.ts'

/** The sample as the renderers take it: its title becomes the cover, its list of headings the contents. */
export function toPrintDocument(blocks: readonly SampleBlock[], { entity, year }: Pick<SampleSource, 'entity' | 'year'>): PrintDocument {
  const title = blocks.find(({ id }) => id === 'title')
  const text = title?.type === 'title' ? title.text : `${entity}${year}年部门预算公开`
  const rest = blocks.filter(({ id }) => id !== 'title' && id !== 'contents' && !id.startsWith('contents-'))
  return {
    title: text, entity, year, language: 'zh-CN',
    blocks: [{ type: 'cover', lines: [text] }, { type: 'contents' }, ...rest.map(blockOf)],
  }
}

function blockOf(block: SampleBlock): PrintBlock {
  switch (block.type) {
    case 'title': return { type: 'heading', id: block.id, level: 1, text: block.text, newPage: true }
    case 'heading': return { type: 'heading', id: block.id, level: block.level, text: block.text, newPage: block.newPage ?? false }
    case 'paragraph': return { type: 'paragraph', id: block.id, runs: [{ text: block.text, fact: null }] }
    case 'table': return tableOf(block)
  }
}

const tableOf = (table: SampleTable): TableBlock => ({
  ...table,
  rows: table.rows.map((row, r) => row.map((cell) => cellOf(cell, r < table.headerRows))),
  kind: table.id.startsWith('sheet-') ? 'form' : 'data',
})

function cellOf({ text, columnSpan = 1, rowSpan = 1, align = 'left' }: SampleCell, header: boolean): PrintCell {
  const number = align === 'right' ? readNumber(text) : null
  return {
    text, columnSpan, rowSpan, align: align === 'right' ? 'decimal' : align, bold: header, header: header ? 'column' : null, fact: null,
    value: number?.type === 'number' ? formatDecimal(number.value) : number ? '' : null, sumOf: null,
  }
}
