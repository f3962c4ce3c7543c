import { readNumber } from '../../model/number-text.ts'
import type { SheetPlace } from '../../model/place.ts'
import type { Block, Cell, Row, Unread } from '../../model/source-tree.ts'
import { isContentsHeading, lineRole } from '../line-role.ts'
import { makeCell, makeMarkedTable, makeParagraph, printedAt } from '../make-block.ts'
import type { ReadBudget } from '../read-budget.ts'
import { cellAddress } from './a1.ts'
import { printCell, type PrintedCell } from './printed-cell.ts'
import type { RawCell, RawSheet } from './raw-sheet.ts'
import { splitSheet } from './split-sheet.ts'
import { visibleGrid, type VisibleGrid } from './visible-grid.ts'

interface ShownCell extends PrintedCell {
  readonly cell: RawCell
}

/** Merged ranges over more rows than this are looked at one by one instead of row by row. */
const LONG_MERGE = 1000

/**
 * What a sheet prints: its used region as one table, or as paragraphs where no row has more than one text (cover,
 * contents, prose). What is stored and not shown goes to `unread`.
 */
export function sheetBlocks(sheet: RawSheet, date1904: boolean, budget: ReadBudget): { blocks: readonly Block[]; unread: readonly Unread[] } {
  const place = (row: number, column: number, text: string): SheetPlace => ({ type: 'sheet', sheet: sheet.name, cell: cellAddress(row, column), text })
  for (const merge of sheet.merges) budget.addCells(Math.min(LONG_MERGE, merge.bottom - merge.top + 1))
  const covered = coveredCells(sheet)
  const shown = new Map<string, ShownCell>()
  const hidden: ShownCell[] = []
  for (const cell of sheet.cells) {
    budget.tick()
    const printed = { ...printCell(cell, { date1904, showZeros: sheet.showZeros }), cell }
    const key = covered(cell.row, cell.column) ?? `${cell.row},${cell.column}`
    const isHidden = sheet.hidden || sheet.hiddenRows.has(cell.row) || sheet.hiddenColumns.has(cell.column)
    if (key === 'covered' || (isHidden && !isShownThroughMerge(sheet, cell))) hidden.push(printed)
    else shown.set(key, printed)
  }
  const filled = [...shown.values()].filter((one) => one.text !== '').map((one) => shownPosition(sheet, one.cell))
  const grid = visibleGrid(sheet, new Set(filled.map((at) => `${at.row},${at.column}`)), filled)
  const byPosition = new Map([...shown.values()].map((one) => [positionKey(shownPosition(sheet, one.cell)), one]))
  const body = grid.rows.length === 0 ? [] : partsOf(grid, byPosition).flatMap((part) =>
    isProse(part.shown) ? proseBlocks(sheet, part.shown, place, budget) : [tableBlock(sheet, part.grid, part.shown, place, budget)])
  const marginal = (texts: readonly string[], role: 'pageHeader' | 'pageFooter'): readonly Block[] =>
    sheet.hidden ? [] : texts.map((text) => makeParagraph(printedAt(text, place(0, 0, text)), { sheet: sheet.name, role }))
  return {
    blocks: [...marginal(sheet.headers, 'pageHeader'), ...body, ...marginal(sheet.footers, 'pageFooter')],
    unread: [
      ...hiddenPart(hidden, place),
      ...sheet.notes.map((note): Unread => ({ place: { type: 'sheet', sheet: sheet.name, cell: note.cell, text: note.text }, reason: 'comment', text: note.text })),
      ...sheet.objects.map((object): Unread => ({ place: { type: 'sheet', sheet: sheet.name, cell: object.cell, text: object.text }, reason: 'unsupportedPart', text: object.text })),
    ],
  }
}

interface SheetPart {
  readonly grid: VisibleGrid
  readonly shown: ReadonlyMap<string, ShownCell>
}

/** The tables and the prose of a sheet that holds several; blank rows stay with the part above them. */
function partsOf(grid: VisibleGrid, shown: ReadonlyMap<string, ShownCell>): readonly SheetPart[] {
  const byRow = Map.groupBy([...shown].filter(([, one]) => one.text !== ''), ([key]) => Number.parseInt(key, 10))
  const lines = grid.rows.flatMap((row) => {
    const cells = byRow.get(row)
    return cells ? [{ row, texts: cells.map(([, one]) => one.text) }] : []
  })
  const parts = splitSheet(lines)
  if (parts.length === 1) return [{ grid, shown }]
  return parts.map((rows) => {
    const [first = 0, last = 0] = [rows[0], rows.at(-1)]
    const inside = ([key]: readonly [string, ShownCell]): boolean => Number.parseInt(key, 10) >= first && Number.parseInt(key, 10) <= last
    return { grid: { ...grid, rows: grid.rows.filter((row) => row >= first && row <= last) }, shown: new Map([...shown].filter(inside)) }
  })
}

type PlaceAt = (row: number, column: number, text: string) => SheetPlace
interface Position {
  readonly row: number
  readonly column: number
}
const positionKey = ({ row, column }: Position): string => `${row},${column}`

/** One entry for all that a sheet stores and does not show. */
function hiddenPart(hidden: readonly ShownCell[], place: PlaceAt): readonly Unread[] {
  const filled = hidden.filter((one) => one.text !== '')
  const first = filled[0]
  if (!first) return []
  const lines = Map.groupBy(filled, (one) => one.cell.row)
  const text = [...lines.values()].map((line) => line.map((one) => one.text).join('\t')).join('\n')
  return [{ place: place(first.cell.row, first.cell.column, first.text), reason: 'hidden', text }]
}

/** Which cells lie under a merged cell without being its own: `covered`, else null. */
function coveredCells(sheet: RawSheet): (row: number, column: number) => 'covered' | null {
  const byRow = new Map<number, { left: number; right: number; top: number }[]>()
  const large: typeof sheet.merges[number][] = []
  for (const merge of sheet.merges) {
    if (merge.bottom - merge.top >= LONG_MERGE) {
      large.push(merge)
      continue
    }
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      const list = byRow.get(row) ?? []
      list.push({ left: merge.left, right: merge.right, top: merge.top })
      byRow.set(row, list)
    }
  }
  return (row, column) => {
    for (const merge of byRow.get(row) ?? []) {
      if (column >= merge.left && column <= merge.right && !(row === merge.top && column === merge.left)) return 'covered'
    }
    for (const merge of large) {
      if (row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right && !(row === merge.top && column === merge.left)) return 'covered'
    }
    return null
  }
}

/** A merged cell whose first row or column is hidden still shows its text in the rest of its area. */
function isShownThroughMerge(sheet: RawSheet, cell: RawCell): boolean {
  return !sheet.hidden && mergeAt(sheet, cell) !== undefined && shownPositionOrNull(sheet, cell) !== null
}

const startingMerges = new WeakMap<RawSheet, ReadonlyMap<string, RawSheet['merges'][number]>>()

function mergeAt(sheet: RawSheet, at: Position): RawSheet['merges'][number] | undefined {
  const known = startingMerges.get(sheet) ?? new Map(sheet.merges.map((merge) => [positionKey({ row: merge.top, column: merge.left }), merge]))
  startingMerges.set(sheet, known)
  return known.get(positionKey(at))
}

function shownPosition(sheet: RawSheet, cell: RawCell): Position {
  if (!sheet.hiddenRows.has(cell.row) && !sheet.hiddenColumns.has(cell.column)) return cell
  return shownPositionOrNull(sheet, cell) ?? cell
}

function shownPositionOrNull(sheet: RawSheet, cell: Position): Position | null {
  const merge = mergeAt(sheet, cell)
  if (!merge) return null
  let { row, column } = cell
  while (row <= merge.bottom && sheet.hiddenRows.has(row)) row += 1
  while (column <= merge.right && sheet.hiddenColumns.has(column)) column += 1
  return row <= merge.bottom && column <= merge.right ? { row, column } : null
}

/** No row with two texts and no number that stands alone: words in one column. */
function isProse(shown: ReadonlyMap<string, ShownCell>): boolean {
  const rows = new Set<number>()
  for (const { text, cell } of shown.values()) {
    if (text === '') continue
    if (rows.has(cell.row) || readNumber(text).type !== 'text') return false
    rows.add(cell.row)
  }
  return true
}

function proseBlocks(sheet: RawSheet, shown: ReadonlyMap<string, ShownCell>, place: PlaceAt, budget: ReadBudget): readonly Block[] {
  const lines = [...shown.values()].filter(({ text }) => text !== '')
  const listed = contentsLines(lines.map(({ text }) => text))
  return lines.flatMap(({ text, cell }, index) =>
    text.split('\n').filter((line) => line !== '').map((line) => {
      budget.addBlock()
      return makeParagraph(printedAt(line, place(cell.row, cell.column, line)), { sheet: sheet.name, bold: cell.bold, role: index > 0 && index < listed ? 'contents' : lineRole(line) })
    }),
  )
}

/** How many lines of a sheet are its table of contents, the heading included: down to where the first entry is printed again as a heading. */
function contentsLines(texts: readonly string[]): number {
  if (!isContentsHeading(texts[0] ?? '')) return 0
  const plain = texts.map((text) => text.replace(/\s/g, ''))
  const body = plain.findIndex((text, i) => i > 1 && text === plain[1])
  return body < 0 ? texts.length : body
}

function tableBlock(sheet: RawSheet, grid: VisibleGrid, shown: ReadonlyMap<string, ShownCell>, place: PlaceAt, budget: ReadBudget): Block {
  const taken = new Set<string>()
  budget.addCells(Math.max(0, grid.rows.length * grid.columns.length - shown.size))
  const rows = grid.rows.map((sheetRow, row): Row => {
    budget.checkTime()
    const cells: Cell[] = []
    for (const [column, sheetColumn] of grid.columns.entries()) {
      const key = `${sheetRow},${sheetColumn}`
      if (taken.has(key)) continue
      const merge = grid.merges.get(key)
      const rowSpan = Math.min(merge?.rowSpan ?? 1, grid.rows.length - row)
      const columnSpan = Math.min(merge?.columnSpan ?? 1, grid.columns.length - column)
      if (merge) for (let r = row; r < row + rowSpan; r += 1) for (let c = column; c < column + columnSpan; c += 1) taken.add(`${grid.rows[r]},${grid.columns[c]}`)
      const one = shown.get(key)
      const address = one ? one.cell : { row: sheetRow, column: sheetColumn }
      const at = place(address.row, address.column, one?.text ?? '')
      cells.push(makeCell(row, column, printedAt(one?.text ?? '', at), at, { rowSpan, columnSpan, stored: one?.stored ?? null, formula: one?.cell.formula ?? null, bold: one?.cell.bold ?? false }))
    }
    return { cells }
  })
  budget.addBlock()
  return makeMarkedTable(rows, grid.columns.length, sheet.name)
}
