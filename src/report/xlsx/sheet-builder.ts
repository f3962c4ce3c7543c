import type { Cell, CellStyle, CellValue, MergeRange, WriteSheet } from 'hucre/xlsx'
import { displayWidth } from '../text/display-width.ts'
import { cell } from './cell-text.ts'

/** Collects the rows of a sheet with their styles. Rows and columns count from 0. */
export interface SheetBuilder {
  readonly rows: CellValue[][]
  /** Adds a row; `styles` one for each cell, or one for all. Its height follows the longest text, at least `least` points. */
  add(values: readonly CellValue[], styles: CellStyle | readonly CellStyle[], least?: number): number
  merge(startRow: number, startCol: number, endRow: number, endCol: number): void
  build(more: Omit<WriteSheet, 'rows' | 'cells' | 'merges' | 'rowDefs' | 'columns'>): WriteSheet
}

const LINE_HEIGHT = 15.5
const MOST_HEIGHT = 400

/** `widths` in characters of the default font. */
export function createSheet(widths: readonly number[]): SheetBuilder {
  const rows: CellValue[][] = []
  const cells = new Map<string, Partial<Cell>>()
  const heights = new Map<number, { height: number }>()
  const merges: MergeRange[] = []
  const linesOf = (value: CellValue, column: number): number =>
    String(value ?? '').split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / Math.max(4, (widths[column] ?? 10) * 0.88 - 1))), 0)
  return {
    rows,
    add(values, styles, least = 0) {
      const index = rows.length
      const row = values.map(cell)
      rows.push(row)
      row.forEach((_, column) => {
        const style = Array.isArray(styles) ? styles[column] : styles
        if (style) cells.set(`${index},${column}`, { style })
      })
      const lines = Math.max(1, ...row.map(linesOf))
      heights.set(index, { height: Math.min(MOST_HEIGHT, Math.max(least, lines * LINE_HEIGHT + 4)) })
      return index
    },
    merge(startRow, startCol, endRow, endCol) {
      if (endRow > startRow || endCol > startCol) merges.push({ startRow, startCol, endRow, endCol })
    },
    build: (more) => ({ ...more, rows, cells, merges, rowDefs: heights, columns: widths.map((width) => ({ width })) }),
  }
}
