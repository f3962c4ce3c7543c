import type { Cell, Paragraph, Table } from '../model/source-tree.ts'
import { cellText, printedCells, type GridRow } from './grid.ts'
import { isTitleText } from './caption-text.ts'
import { slicePrinted } from './slice-printed.ts'

/**
 * Whether a grid is no table: one column, or no row with more than one printed cell (sheets carry covers and prose as
 * merged cells).
 */
export const isProse = (rows: readonly GridRow[], columns: number): boolean =>
  columns <= 1 || rows.every((row) => printedCells(row).length <= 1) || isContents(rows)

/** The last rows of an empty table, on a page of their own: nothing is printed but 合计. */
export const isBlankTail = (rows: readonly GridRow[]): boolean =>
  rows.some((row) => printedCells(row).length > 0) && rows.every((row) => row.cells.length > 2 && printedCells(row).every((cell) => /^(?:合计|总计)$/.test(cellText(cell))))

const LEADERS = /(?:\.{4,}|…{2,}|·{4,})\s*\d*$/

/** A table of contents set as a grid: most rows end in leaders or a page number. */
function isContents(rows: readonly GridRow[]): boolean {
  const printed = rows.filter((row) => printedCells(row).length > 0)
  const entries = printed.filter((row) => printedCells(row).some((cell) => LEADERS.test(cellText(cell))))
  return printed.length > 2 && entries.length * 2 > printed.length
}

/** The paragraphs that a grid of prose holds: in sheets one a line of a cell, elsewhere one a cell. */
export const proseParagraphs = (table: Pick<Table, 'page' | 'sheet'>, rows: readonly GridRow[]): readonly Paragraph[] =>
  rows.flatMap((row) =>
    printedCells(row).flatMap((cell) =>
      (table.sheet === null ? [{ start: 0, end: cell.text.length }] : lines(cell.text)).map(({ start, end }) =>
        paragraph(table, row, cell, start, end),
      ),
    ),
  )

function lines(text: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') found.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return found
}

const paragraph = (table: Pick<Table, 'page' | 'sheet'>, row: GridRow, cell: Cell, start: number, end: number): Paragraph => ({
  type: 'paragraph',
  ...slicePrinted(cell, start, end),
  page: row.page ?? table.page,
  role: 'body',
  headingLevel: null,
  centred: isTitleText(cellText(cell)),
  fontSize: null,
  bold: cell.bold,
  sheet: table.sheet,
})
