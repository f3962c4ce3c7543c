import type { TableBlock } from '../model/print-document.ts'
import { balancingInset } from './balance-lines.ts'
import { decimalTails } from './decimal-tail.ts'
import { tableGrid, type PlacedCell, type TableGrid } from './table-grid.ts'
import { countLines, textWidth, unbreakableWidth } from './text-width.ts'

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
  const labels = shortLabels(table)
  const largest = Math.min(most, table.widths.length > 10 ? 9 : 10.5)
  for (const size of SIZES.filter((one) => one <= largest)) {
    const least = needs.map((em) => em * size + 2 * CELL_PADDING + 1)
    const whole = least.map((width, i) => Math.max(width, (labels[i] ?? 0) * size + 2 * CELL_PADDING + 1))
    if (sum(whole) <= available) return { size, padding: PADDING, widths: share(table.widths, whole, available) }
    if (sum(least) <= available) return { size, padding: PADDING, widths: share(table.widths, least, available) }
  }
  const total = needs.reduce((a, b) => a + b, 0)
  return { size: SIZES[SIZES.length - 1] ?? 6, padding: PADDING, widths: needs.map((em) => (em / total) * available) }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

/** Bold type is wider. */
const BOLD = 1.05

/** In em, for each column. What is spread over several columns is shared among them. */
function unbreakables(table: TableBlock): number[] {
  const needs = table.widths.map(() => 1)
  const grid = tableGrid(table)
  const tails = decimalTails(grid)
  for (const row of grid) {
    for (const placed of row) {
      if (!placed) continue
      const { columnSpan, text, value, fact, bold } = placed.cell
      const isNumber = fact !== null || value !== null || /^[-−\d,.%]+$/.test(text)
      const width = unbreakableWidth(text + (tails.get(placed.cell) ?? '')) * (bold ? BOLD : 1)
      const need = Math.min(width, isNumber ? Infinity : 12) / columnSpan
      for (let c = 0; c < columnSpan; c += 1) needs[placed.column + c] = Math.max(needs[placed.column + c] ?? 1, need)
    }
  }
  return needs
}

/** Labels of a form up to this long stay on one line where the others leave room: 一级指标, 负责人：. */
const LABEL = 4

/** The width in em of the longest short label of each column; data tables have their columns' proportions instead. */
function shortLabels(table: TableBlock): number[] {
  const widths = table.widths.map(() => 0)
  if (table.kind !== 'form') return widths
  for (const placed of tableGrid(table).flat()) {
    if (!placed || placed.cell.columnSpan > 1 || placed.cell.align !== 'center') continue
    const width = textWidth(placed.cell.text)
    if (width <= LABEL) widths[placed.column] = Math.max(widths[placed.column] ?? 0, width)
  }
  return widths
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
    const { rowSpan, text } = placed.cell
    const need = Math.ceil(countLines(text, textRoom(placed, fit) / fit.size) / rowSpan)
    for (let i = 0; i < rowSpan; i += 1) lines[r + i] = Math.max(lines[r + i] ?? 1, need)
  }))
  return lines
}

/** Points between the paddings of a cell. */
const textRoom = ({ column, cell }: PlacedCell, { widths }: ColumnFit): number => sum(widths.slice(column, column + cell.columnSpan)) - 2 * CELL_PADDING

/** Points to leave free on both sides of a centred cell's text, so that no single character is left for its last line. */
export const cellInset = (placed: PlacedCell, fit: ColumnFit): number =>
  (placed.cell.align === 'center' && placed.cell.fact === null ? balancingInset(placed.cell.text, textRoom(placed, fit), fit.size) : 0)

/** Pitch of lines in cells, in em. */
export const CELL_PITCH = 1.3

/** Points, one a row: its lines, what is above and below them, and the rule. */
export const rowHeights = (grid: TableGrid, fit: ColumnFit): number[] =>
  rowLines(grid, fit).map((lines) => lines * fit.size * CELL_PITCH + 2 * fit.padding + 0.5)
