import type { TableBlock } from '../model/print-document.ts'
import { tableGrid, type TableGrid } from './table-grid.ts'
import { countLines, unbreakableWidth } from './text-width.ts'

/** Points left and right of a cell's text. */
export const CELL_PADDING = 3

/** Points above and below a cell's text, where there is room. */
const PADDING = 3

/** 五号 down to what can still be read in print. */
const SIZES = [10.5, 10, 9, 8, 7.5, 7, 6.5, 6] as const

export interface ColumnFit {
  /** Font size of the grid, points. */
  readonly size: number
  /** Points above and below the text of a cell. */
  readonly padding: number
  /** Points, one a column; together the width there is. */
  readonly widths: readonly number[]
}

/**
 * The largest type in which no number and no code of a table has to be broken over lines, and column widths for it:
 * the wished ones, wider where a number needs it, at the cost of the others.
 */
export function fitColumns(table: TableBlock, available: number, most = 10.5): ColumnFit {
  const needs = unbreakables(table)
  const largest = Math.min(most, table.widths.length > 10 ? 9 : 10.5)
  for (const size of SIZES.filter((one) => one <= largest)) {
    const least = needs.map((em) => em * size + 2 * CELL_PADDING + 1)
    if (least.reduce((a, b) => a + b, 0) <= available) return { size, padding: PADDING, widths: share(table.widths, least, available) }
  }
  const total = needs.reduce((a, b) => a + b, 0)
  return { size: SIZES[SIZES.length - 1] ?? 6, padding: PADDING, widths: needs.map((em) => (em / total) * available) }
}

/** In em, for each column. What is spread over several columns is shared among them. */
function unbreakables(table: TableBlock): number[] {
  const needs = table.widths.map(() => 1)
  for (const row of tableGrid(table)) {
    for (const placed of row) {
      if (!placed) continue
      const { columnSpan, text, value, fact } = placed.cell
      const isNumber = fact !== null || value !== null || /^[-−\d,.%]+$/.test(text)
      const need = Math.min(unbreakableWidth(text), isNumber ? Infinity : 12) / columnSpan
      for (let c = 0; c < columnSpan; c += 1) needs[placed.column + c] = Math.max(needs[placed.column + c] ?? 1, need)
    }
  }
  return needs
}

function share(wished: readonly number[], least: readonly number[], available: number): number[] {
  const fixed = new Set<number>()
  for (;;) {
    const room = available - [...fixed].reduce((sum, i) => sum + (least[i] ?? 0), 0)
    const weight = wished.reduce((sum, w, i) => sum + (fixed.has(i) ? 0 : w), 0)
    const widths = wished.map((w, i) => (fixed.has(i) ? least[i] ?? 0 : (w / weight) * room))
    const tooNarrow = widths.flatMap((width, i) => (!fixed.has(i) && width < (least[i] ?? 0) ? [i] : []))
    if (tooNarrow.length === 0) return widths
    for (const i of tooNarrow) fixed.add(i)
  }
}

/** How many printed lines each row of a table takes; cells over several rows spread theirs over them. */
export function rowLines(grid: TableGrid, fit: ColumnFit): number[] {
  const lines = grid.map(() => 1)
  grid.forEach((row, r) => row.forEach((placed) => {
    if (!placed) return
    const { columnSpan, rowSpan, text } = placed.cell
    const width = fit.widths.slice(placed.column, placed.column + columnSpan).reduce((a, b) => a + b, 0) - 2 * CELL_PADDING
    const need = Math.ceil(countLines(text, width / fit.size) / rowSpan)
    for (let i = 0; i < rowSpan; i += 1) lines[r + i] = Math.max(lines[r + i] ?? 1, need)
  }))
  return lines
}

/** Pitch of lines in cells, in em. */
export const CELL_PITCH = 1.3

/** Points, one a row: its lines, what is above and below them, and the rule. */
export const rowHeights = (grid: TableGrid, fit: ColumnFit): number[] =>
  rowLines(grid, fit).map((lines) => lines * fit.size * CELL_PITCH + 2 * fit.padding + 0.5)
