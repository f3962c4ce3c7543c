import type { Cell, Table } from '../model/source-tree.ts'
import { plain } from './plain-text.ts'

/** A row of a grid at work: its cells keep the columns of the grid, their `row` is set when the table is finished. */
export interface GridRow {
  readonly cells: readonly Cell[]
  readonly page: number | null
}

export const gridRows = (table: Table): readonly GridRow[] =>
  table.rows.map((row) => ({ cells: row.cells, page: table.page }))

/** Cells that print something; rules of dashes drawn in text tables (`-----`) count as nothing. */
export function printedCells(row: GridRow): readonly Cell[] {
  const known = printed.get(row)
  if (known) return known
  const cells = row.cells.filter((cell) => cellText(cell) !== '')
  printed.set(row, cells)
  return cells
}

/** Every step asks it of every row. */
const printed = new WeakMap<GridRow, readonly Cell[]>()

/** The cell's plain text, '' for a rule of dashes. */
export function cellText(cell: Pick<Cell, 'text'>): string {
  if (cell.text === '') return ''
  const text = plain(cell.text)
  return /^[-=_:|]{3,}$/.test(text) ? '' : text
}

/**
 * Which cell covers each position of the rows, merged cells repeated; null where there is none. `rows` may be a slice
 * of a grid: spans are cut at its end.
 */
export function cellMatrix(rows: readonly GridRow[], columns: number): readonly (Cell | null)[][] {
  const matrix: (Cell | null)[][] = rows.map(() => new Array<Cell | null>(columns).fill(null))
  for (const [r, row] of rows.entries()) {
    for (const cell of row.cells) {
      for (let y = r; y < Math.min(rows.length, r + cell.rowSpan); y += 1) {
        for (let x = cell.column; x < Math.min(columns, cell.column + cell.columnSpan); x += 1) {
          const line = matrix[y]
          if (line && (line[x] === null || y === r)) line[x] = cell
        }
      }
    }
  }
  return matrix
}

/** How many columns the rows really use: blank ones at the right edge (spreadsheets have many) are left off. */
export function usedColumns(rows: readonly GridRow[], columns: number): number {
  let used = 0
  for (const row of rows) {
    for (const cell of row.cells) {
      const right = cellText(cell) === '' ? 0 : cell.column + cell.columnSpan
      used = Math.max(used, right)
    }
  }
  return Math.min(used, columns)
}

/** The rows without cells right of the columns in use, spans cut at their edge. */
export const withinColumns = (rows: readonly GridRow[], columns: number): readonly GridRow[] =>
  rows.map((row) => ({
    ...row,
    cells: row.cells
      .filter((cell) => cell.column < columns)
      .map((cell) => (cell.column + cell.columnSpan > columns ? { ...cell, columnSpan: columns - cell.column } : cell)),
  }))
