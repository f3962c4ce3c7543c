import type { PrintBlock, PrintDocument, TableBlock } from '../../model/print-document.ts'
import { tableGrid } from '../table-grid.ts'

/** The document as text: tables as tab rows (covered positions of merged cells empty), a blank line between blocks. */
export const renderText = (document: PrintDocument): string =>
  `${document.blocks.map((block) => blockText(block, document)).filter((text) => text !== '').join('\n\n')}\n`

function blockText(block: PrintBlock, document: PrintDocument): string {
  switch (block.type) {
    case 'cover': return block.lines.join('\n\n')
    case 'contents': return ['目录', ...contentsOf(document)].join('\n\n')
    case 'heading': return block.text
    case 'paragraph': return block.runs.map(({ text }) => text).join('')
    case 'pageBreak': return ''
    case 'table': return tableText(block)
  }
}

const contentsOf = ({ blocks }: PrintDocument): readonly string[] =>
  blocks.flatMap((block) => (block.type === 'heading' && block.level < 3 ? [block.text] : []))

function tableText(table: TableBlock): string {
  const caption = table.caption.filter((text) => text !== '').join('\t')
  const rows = tableGrid(table).map((line) => line.map((placed) => placed?.cell.text.replace(/\s+/g, ' ') ?? '').join('\t'))
  return [table.title, ...(caption === '' ? [] : [caption]), '', ...rows, ...table.notes].join('\n')
}
