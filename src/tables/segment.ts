import type { Table } from '../model/source-tree.ts'
import { gridRows, printedCells, usedColumns, withinColumns, type GridRow } from './grid.ts'
import { gridParts, type GridParts } from './header-rows.ts'
import { titleIn } from './title-line.ts'

/** A grid, or the part of one that is a table by itself, with its parts told apart. */
export interface Segment {
  readonly source: Pick<Table, 'page' | 'sheet' | 'basis'>
  /** Columns in use. */
  readonly columns: number
  /** Columns of the grid as read, blank ones at its right edge included. */
  readonly gridColumns: number
  readonly rows: readonly GridRow[]
  readonly parts: GridParts
}

/** A grid as segments: a sheet that holds several tables one below the other is cut before each title row. */
export function segmentsOf(table: Table): readonly Segment[] {
  const rows = gridRows(table)
  const starts = [0]
  let body = false
  for (const [r, row] of rows.entries()) {
    const printed = printedCells(row)
    const [only] = printed
    if (printed.length === 1 && only && body && titleIn(only.text) !== null && followedByHeader(rows, r)) {
      starts.push(r)
      body = false
    }
    if (printed.length > 1) body = true
  }
  return starts.map((start, i) => segment(table, rows.slice(start, starts[i + 1])))
}

/** Several printed cells in one of the next rows: otherwise the title-like text is a row's name or a note. */
const followedByHeader = (rows: readonly GridRow[], r: number): boolean =>
  rows.slice(r + 1, r + 5).some((row) => printedCells(row).length > 2)

function segment(table: Table, rows: readonly GridRow[]): Segment {
  const columns = usedColumns(rows, table.columns)
  return { source: table, columns, gridColumns: table.columns, rows, parts: gridParts(withinColumns(rows, columns), columns) }
}
