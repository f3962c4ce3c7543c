import type { PrintCell, TableBlock } from '../model/print-document.ts'
import { RenderError } from './render-error.ts'

/** A cell and its position in the grid, both from 0. */
export interface PlacedCell {
  readonly row: number
  readonly column: number
  readonly cell: PrintCell
}

/** A table's cells on their grid positions; null where a span covers the position. */
export type TableGrid = readonly (readonly (PlacedCell | null)[])[]

/**
 * Puts a table's cells on the grid as HTML does.
 * @throws {RenderError} where a cell leaves the grid or a position stays empty: no renderer could print that faithfully.
 */
export function tableGrid(table: TableBlock): TableGrid {
  const width = table.widths.length
  const grid = table.rows.map(() => Array.from({ length: width }, (): PlacedCell | null | undefined => undefined))
  table.rows.forEach((cells, row) => {
    let column = 0
    for (const cell of cells) {
      while (grid[row]?.[column] !== undefined) column += 1
      place(table, grid, { row, column, cell })
    }
  })
  return grid.map((line, row) => line.map((placed, column) => {
    if (placed === undefined) throw unfilled(table, row, column)
    return placed
  }))
}

function place(table: TableBlock, grid: (PlacedCell | null | undefined)[][], placed: PlacedCell): void {
  const { row, column, cell } = placed
  for (let r = 0; r < cell.rowSpan; r += 1) {
    for (let c = 0; c < cell.columnSpan; c += 1) {
      const line = grid[row + r]
      if (!line || column + c >= line.length || line[column + c] !== undefined) throw outside(table, row, cell)
      line[column + c] = r === 0 && c === 0 ? placed : null
    }
  }
}

const outside = ({ title, id }: TableBlock, row: number, { text }: PrintCell): RenderError => new RenderError(
  `表“${title}”（${id}）第${row + 1}行的单元格“${text.slice(0, 20)}”超出表格或与别的单元格重叠，请检查各行的列数和合并单元格。`,
  `Table "${title}" (${id}), row ${row + 1}: the cell "${text.slice(0, 20)}" leaves the grid or overlaps another; check columns and spans.`,
)

const unfilled = ({ title, id }: TableBlock, row: number, column: number): RenderError => new RenderError(
  `表“${title}”（${id}）第${row + 1}行第${column + 1}列没有单元格，请补上（空白也是一个单元格）。`,
  `Table "${title}" (${id}): row ${row + 1}, column ${column + 1} has no cell; add one (a blank is a cell too).`,
)
