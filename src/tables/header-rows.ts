import { readNumber } from '../model/number-text.ts'
import { isCaptionText, isNoteText, isTitleText, isUnitAlone } from './caption-text.ts'
import { cellMatrix, cellText, printedCells, type GridRow } from './grid.ts'
import { plain } from './plain-text.ts'

/** Where the parts of one grid lie: rows before `header` are captions, from `body` on the table's body, from `notes` notes. */
export interface GridParts {
  readonly header: number
  readonly body: number
  readonly notes: number
}

const ACCOUNT_START = /^\[?\d{3,}|^[一二三四五六七八九十]+[、.]|^\([一二三四五六七八九十]+\)|^[①②③④⑤⑥⑦⑧⑨]|^\d+[、.]/
const TOTAL = /^(?:合计|总计|收入总计|支出总计|本年收入合计|本年支出合计|无|…+)$/
const LEVEL_HEADS = /^[类款项]$/

/** Tells captions, header, body and notes of a grid apart by what they print and by which header cells still need parts. */
export function gridParts(rows: readonly GridRow[], columns: number): GridParts {
  const header = captionEnd(rows, columns)
  const notes = noteStart(rows, header)
  return { header, body: Math.min(headerEnd(rows.slice(0, notes), columns, header), notes), notes }
}

function captionEnd(rows: readonly GridRow[], columns: number): number {
  let end = 0
  for (const [r, row] of rows.entries()) {
    const printed = printedCells(row)
    if (printed.length === 0) continue
    const texts = printed.map(cellText)
    const alone = printed.length === 1 && columns > 1
    const title = texts.length <= 2 && texts.every((text) => isTitleText(text) || isCaptionText(text)) && texts.some(isTitleText)
    const unitRow = texts.some(isUnitAlone) && texts.length <= 4
    if (!title && !unitRow && !texts.every(isCaptionText) && !isCaptionText(texts.join('')) && !(alone && isHeading(row, rows[r + 1], columns))) break
    end = r + 1
  }
  return end
}

/** A lone cell over the whole width, with a row of several cells below: a heading that does not end with 表. */
function isHeading(row: GridRow, next: GridRow | undefined, columns: number): boolean {
  const [cell] = printedCells(row)
  if (!cell || !next || cell.columnSpan < columns || columns < 3) return false
  return printedCells(next).length > 1 && readNumber(cell.text).type === 'text' && !ACCOUNT_START.test(cellText(cell))
}

function noteStart(rows: readonly GridRow[], from: number): number {
  let start = rows.length
  for (let r = rows.length - 1; r >= from; r -= 1) {
    const printed = printedCells(rows[r] as GridRow)
    if (printed.length === 0) continue
    const [first] = printed
    if (!first || printed.length > 1 || !(isNoteText(cellText(first)) || isFootText(first.text))) break
    start = r
  }
  return start
}

const isFootText = (text: string): boolean => plain(text).length > 24 && /[。,]/.test(plain(text))

function headerEnd(rows: readonly GridRow[], columns: number, from: number): number {
  let end = from
  for (let r = from; r < rows.length; r += 1) {
    const row = rows[r] as GridRow
    const printed = printedCells(row)
    if (printed.length === 0) {
      if (end === from || !isHeaderRow(rows, r + 1, columns, from, end)) { if (end > from) break; continue }
      continue
    }
    if (!isHeaderRow(rows, r, columns, from, end)) break
    end = r + 1
  }
  return end
}

function isHeaderRow(rows: readonly GridRow[], r: number, columns: number, from: number, end: number): boolean {
  const row = rows[r]
  if (!row) return false
  const printed = printedCells(row)
  if (printed.length === 0) return false
  if (isColumnNumberRow(row) && end > from) return true
  if (printed.some(isBodyCell) || printed.every((cell) => TOTAL.test(cellText(cell)))) return false
  if (end === from) return printed.length > 1 || (printed[0]?.columnSpan ?? 1) > 1 || headsAll(row, rows[r + 1])
  if (printed.every((cell) => LEVEL_HEADS.test(cellText(cell)))) return true
  const open = openColumns(rows.slice(from, r), columns)
  return printed.some((cell) => open[cell.column] === true) || reachesInto(rows, from, r)
}

/** Text tables and sheets print a heading over several columns in the first of them only: alone, and several texts without a number below it. */
function headsAll(row: GridRow, next: GridRow | undefined): boolean {
  const [cell] = printedCells(row)
  const below = next ? printedCells(next) : []
  return cell !== undefined && below.length > 2 && below[0]?.column === 0 && !below.some(isBodyCell)
}

/** Whether the cell prints an amount, an account code or an account with its ordinal. */
function isBodyCell(cell: { readonly text: string }): boolean {
  const text = plain(cell.text)
  if (ACCOUNT_START.test(text) && !/^20\d{2}年?/.test(text)) return true
  const reading = readNumber(cell.text)
  return reading.type === 'number' && !(reading.decimals === 0 && /^20\d{2}$/.test(text))
}

/** `3`, `(3)`, `3=1+2`. */
const COLUMN_NUMBER = /^\(?(\d+)\)?(?:=.*)?$/

/** 栏次, 行次, 甲 乙 1 2 3: the row that numbers the columns. */
export function isColumnNumberRow(row: GridRow): boolean {
  const texts = printedCells(row).map(cellText)
  if (texts.length < 2) return false
  const numbered = texts.filter((text) => !/^(?:栏次|行次|甲|乙|丙|丁|项目|[类款项]|—|-)$/.test(text))
  return numbered.length > 0 && numbered.every((text, i) => COLUMN_NUMBER.exec(text)?.[1] === `${i + 1}` || (i > 0 && /^\(?\d{1,2}\)?(?:=.*)?$/.test(text) && consecutive(numbered)))
}

const consecutive = (texts: readonly string[]): boolean =>
  texts.every((text, i) => i === 0 || parseInt(text.replace('(', ''), 10) === parseInt((texts[i - 1] ?? '').replace('(', ''), 10) + 1)

/** Columns whose lowest header cell is shared with a neighbour, or that have none: they still need a header below. */
function openColumns(header: readonly GridRow[], columns: number): readonly boolean[] {
  const lowest = lowestCells(header, columns)
  return lowest.map((cell, x) => cell === null || cell === lowest[x - 1] || cell === lowest[x + 1])
}

function lowestCells(header: readonly GridRow[], columns: number): readonly (object | null)[] {
  const labels = headerLabels(header, columns)
  return Array.from({ length: columns }, (_, x) => {
    for (let y = labels.length - 1; y >= 0; y -= 1) {
      const label = labels[y]?.[x]
      if (label) return label
    }
    return null
  })
}

/** Whether a header cell that begins above reaches into row r by its span. */
const reachesInto = (rows: readonly GridRow[], from: number, r: number): boolean =>
  rows.slice(from, r).some((row, i) => printedCells(row).some((cell) => from + i + cell.rowSpan > r && cell.columnSpan < 30))

/**
 * The header cell over each column in each header row. A blank cell that has no header above it belongs to the printed
 * cell on its left: sheets and text tables leave the rest of a merged header blank.
 */
export function headerLabels(header: readonly GridRow[], columns: number): readonly (readonly (HeaderCell | null)[])[] {
  const matrix = cellMatrix(header, columns)
  const labels: (HeaderCell | null)[][] = []
  for (const [y, line] of matrix.entries()) {
    const own: (HeaderCell | null)[] = []
    for (let x = 0; x < columns; x += 1) {
      const cell = line[x]
      const printed = cell && cellText(cell) !== '' ? cell : null
      const covered = labels.some((above) => above[x] != null && above[x] !== above[x - 1] && above[x] !== above[x + 1])
      const left = x > 0 ? own[x - 1] : null
      const sameAbove = y === 0 || labels.every((above) => above[x] === above[x - 1])
      own.push(printed ?? (!covered && sameAbove && left && !startsAbove(left, matrix, y) ? left : null))
    }
    labels.push(own)
  }
  return labels
}

type HeaderCell = NonNullable<ReturnType<typeof cellMatrix>[number][number]>

const startsAbove = (cell: HeaderCell, matrix: ReturnType<typeof cellMatrix>, y: number): boolean =>
  y > 0 && (matrix[y - 1]?.includes(cell) ?? false)
