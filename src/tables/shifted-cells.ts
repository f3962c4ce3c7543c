import { readNumber } from '../model/number-text.ts'
import type { Cell } from '../model/source-tree.ts'
import type { PlainColumn } from './columns.ts'
import { cellText, type GridRow } from './grid.ts'

/**
 * A row of a text table that lost a blank cell, so that words stand in a column of amounts: the cells from the first
 * misplaced one on are moved right by one where that makes every cell fit and the last column is free. Otherwise the
 * row as it is.
 */
export function unshifted(row: GridRow, columns: readonly PlainColumn[]): GridRow {
  const first = row.cells.find((cell) => !fits(cell, columns[cell.column]))
  const last = columns.at(-1)?.index ?? 0
  if (!first || row.cells.some((cell) => cell.column >= last && cellText(cell) !== '') || row.cells.some((cell) => cell.columnSpan > 1 || cell.rowSpan > 1)) return row
  const moved = row.cells
    .filter((cell) => cell.column < last || cellText(cell) !== '')
    .map((cell) => (cell.column >= first.column ? { ...cell, column: cell.column + 1 } : cell))
  return moved.every((cell) => fits(cell, columns[cell.column])) ? { ...row, cells: moved } : row
}

function fits(cell: Cell, column: PlainColumn | undefined): boolean {
  const text = cellText(cell)
  if (text === '' || !column) return text === ''
  const reading = readNumber(cell.text)
  if (column.role === 'amount' || column.role === 'count') return reading.type !== 'text' || !/[\u4e00-\u9fff]/.test(text) || text === '无'
  if (column.role === 'name') return reading.type !== 'number' || reading.decimals === 0
  return true
}
