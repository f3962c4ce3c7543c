import type { CellRange } from './a1.ts'
import type { RawSheet } from './raw-sheet.ts'

/** The rows and columns of a sheet that are shown and used, and how they stand in the printed grid. */
export interface VisibleGrid {
  /** Sheet rows in order; the index is the grid row. */
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  /** Grid span of a merged range by `row,column` of its first shown cell, and the sheet cell it is stored at. */
  readonly merges: ReadonlyMap<string, GridMerge>
}

export interface GridMerge {
  readonly rowSpan: number
  readonly columnSpan: number
  readonly range: CellRange
}

/** Blank rows and columns inside a region larger than this many positions for each filled cell are left out. */
const SPARSE = 60
/** A region of up to this size is never taken for sparse. */
const SMALL_REGION = 20_000

/** The used region: from the first to the last cell with a printed text, and what is merged with them. */
export function visibleGrid(sheet: RawSheet, printed: ReadonlySet<string>, filled: readonly { row: number; column: number }[]): VisibleGrid {
  const region = usedRegion(sheet, filled)
  if (!region) return { rows: [], columns: [], merges: new Map() }
  const shownRows = (row: number): boolean => !sheet.hiddenRows.has(row)
  const shownColumns = (column: number): boolean => !sheet.hiddenColumns.has(column)
  const sparse = (region.bottom - region.top + 1) * (region.right - region.left + 1) > Math.max(SMALL_REGION, printed.size * SPARSE)
  const rows = indices(region.top, region.bottom, sparse ? new Set(filled.map((cell) => cell.row)) : null).filter(shownRows)
  const columns = indices(region.left, region.right, sparse ? new Set(filled.map((cell) => cell.column)) : null).filter(shownColumns)
  return { rows, columns, merges: gridMerges(sheet.merges, rows, columns) }
}

function usedRegion(sheet: RawSheet, filled: readonly { row: number; column: number }[]): CellRange | null {
  if (filled.length === 0) return null
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0]
  for (const { row, column } of filled) {
    top = Math.min(top, row)
    left = Math.min(left, column)
    bottom = Math.max(bottom, row)
    right = Math.max(right, column)
  }
  // A merged range counts from its top left cell; one over thousands of rows is a formatting accident.
  for (const merge of sheet.merges) {
    if (merge.top < top || merge.top > bottom || merge.left < left || merge.left > right) continue
    if (merge.bottom - bottom <= 200) bottom = Math.max(bottom, merge.bottom)
    if (merge.right - right <= 100) right = Math.max(right, merge.right)
  }
  return { top, left, bottom, right }
}

function indices(from: number, to: number, only: ReadonlySet<number> | null): readonly number[] {
  if (only) return [...only].sort((a, b) => a - b)
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

function gridMerges(ranges: readonly CellRange[], rows: readonly number[], columns: readonly number[]): ReadonlyMap<string, GridMerge> {
  const merges = new Map<string, GridMerge>()
  for (const range of ranges) {
    const row = firstFrom(rows, range.top)
    const column = firstFrom(columns, range.left)
    const rowSpan = firstFrom(rows, range.bottom + 1) - row
    const columnSpan = firstFrom(columns, range.right + 1) - column
    if (rowSpan >= 1 && columnSpan >= 1 && rowSpan * columnSpan > 1) merges.set(`${rows[row]},${columns[column]}`, { rowSpan, columnSpan, range })
  }
  return merges
}

/** Index of the first entry of an ascending list that is not below `value`. */
function firstFrom(list: readonly number[], value: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
