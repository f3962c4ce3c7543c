import type { Cell, CellStyle, CellValue, MergeRange, WriteSheet } from 'hucre/xlsx'
import type { HeadingBlock, TableBlock } from '../../model/print-document.ts'
import type { Decimal } from '../../model/decimal.ts'
import { decimalTails } from '../decimal-tail.ts'
import { CELL_PADDING, fitColumns, rowLines } from '../fit-columns.ts'
import { typeArea } from '../page-style.ts'
import { tableGrid, type PlacedCell } from '../table-grid.ts'
import { countLines } from '../text-width.ts'
import { isGrouped, numberCell } from './number-cell.ts'
import { BODY_FONT, BORDER, CHARACTER_POINTS, HEADING_FONT, printing, textStyle, TITLE_FONT } from './sheet-style.ts'
import { sumFormula } from './sum-formula.ts'

const FONT = { ...BODY_FONT, size: 10 }

/** Points of a row whose height is not set. */
const ROW_HEIGHT = 15

/** One sheet: the headings above the table, its title, its caption line, the grid, its notes. */
export function tableSheet(name: string, table: TableBlock, headings: readonly HeadingBlock[], documentTitle: string): WriteSheet {
  const width = table.widths.length
  const rows: CellValue[][] = []
  const cells = new Map<string, Partial<Cell>>()
  const merges: MergeRange[] = []
  const heights = new Map<number, { height: number }>()
  const fit = { ...fitColumns(table, typeArea(table.landscape).width), size: FONT.size }
  const whole = fit.widths.reduce((a, b) => a + b, 0)
  const put = (row: number, column: number, value: CellValue, style: CellStyle, more: Partial<Cell> = {}): void => {
    while (rows.length <= row) rows.push(Array.from({ length: width }, () => null))
    const line = rows[row]
    if (line) line[column] = value
    cells.set(`${row},${column}`, { value, style, ...more })
  }
  const line = (text: string, style: CellStyle, size: number): void => {
    const row = rows.length
    put(row, 0, text, style)
    if (width > 1) merges.push({ startRow: row, startCol: 0, endRow: row, endCol: width - 1 })
    heights.set(row, { height: countLines(text, whole / size) * size * 1.4 + 6 })
  }
  for (const { text } of headings) line(text, textStyle(HEADING_FONT, 'left'), HEADING_FONT.size)
  if (table.title !== '') line(table.title, textStyle(TITLE_FONT, 'center'), TITLE_FONT.size)
  captionRow(table, rows.length, width, put, merges)
  const top = rows.length
  gridRows(table, top, put, merges)
  const grid = tableGrid(table)
  rowLines(grid, fit).forEach((lines, r) => heights.set(top + r, { height: Math.min(lines * FONT.size * 1.4 + 5, 409) }))
  for (const note of table.notes) line(note, textStyle(FONT, 'left'), FONT.size)
  const size = {
    width: fit.widths.reduce((all, points) => all + points + 2 * CELL_PADDING, 0),
    height: rows.reduce((all, _, row) => all + (heights.get(row)?.height ?? ROW_HEIGHT), 0),
  }
  return {
    name, rows, cells, merges, rowDefs: heights,
    columns: fit.widths.map((points) => ({ width: (points + 2 * CELL_PADDING) / CHARACTER_POINTS })),
    ...(table.kind === 'data' && table.headerRows > 0 ? { freezePane: { rows: top + table.headerRows } } : {}),
    ...printing(table.landscape, documentTitle, table.headerRows > 0 ? `$${top + 1}:$${top + table.headerRows}` : null, size),
  }
}

type Put = (row: number, column: number, value: CellValue, style: CellStyle, more?: Partial<Cell>) => void

/** Left and right texts on one row, in the halves of the table. */
function captionRow({ caption: [left, right] }: TableBlock, row: number, width: number, put: Put, merges: MergeRange[]): void {
  if (left === '' && right === '') return
  const middle = left === '' ? 0 : right === '' ? width : Math.ceil(width / 2)
  const half = (text: string, from: number, to: number, side: 'left' | 'right'): void => {
    if (text === '' || to <= from) return
    put(row, from, text, textStyle(FONT, side, false))
    if (to - from > 1) merges.push({ startRow: row, startCol: from, endRow: row, endCol: to - 1 })
  }
  if (width === 1) put(row, 0, [left, right].filter((text) => text !== '').join('　'), textStyle(FONT, 'left', false))
  else {
    half(left, 0, middle, 'left')
    half(right, middle, width, 'right')
  }
}

function gridRows(table: TableBlock, top: number, put: Put, merges: MergeRange[]): void {
  const grid = tableGrid(table)
  const tails = decimalTails(grid)
  const grouped = isGrouped(table)
  const numbers = new Map<string, Decimal | null>()
  const numberOf = ({ row, column, cell }: PlacedCell) => {
    const number = numberCell(cell, grouped, tails.get(cell) ?? '')
    if (number) numbers.set(`${row},${column}`, number.exact)
    else if (cell.text === '') numbers.set(`${row},${column}`, null)
    return number
  }
  const found = grid.map((line) => line.map((placed) => (placed ? numberOf(placed) : null)))
  grid.forEach((line, r) => line.forEach((placed, column) => {
    const row = top + r
    if (!placed) return put(row, column, null, { border: BORDER })
    const { cell } = placed
    const font = { ...FONT, bold: cell.bold }
    const style = { ...textStyle(font, cell.align === 'decimal' ? 'right' : cell.align), border: BORDER }
    const number = found[r]?.[column]
    if (number) {
      const formula = cell.sumOf === null ? null : sumFormula(cell.sumOf, number.exact, (a, b) => numbers.get(`${a},${b}`), top)
      put(row, column, number.value, { ...style, numFmt: number.format }, formula === null ? {} : { formula, formulaResult: number.value })
    } else put(row, column, cell.text === '' ? null : cell.text, style)
    if (cell.rowSpan > 1 || cell.columnSpan > 1) {
      merges.push({ startRow: row, startCol: column, endRow: row + cell.rowSpan - 1, endCol: column + cell.columnSpan - 1 })
    }
  }))
}
