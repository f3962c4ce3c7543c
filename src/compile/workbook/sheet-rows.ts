import { personalNumberMessages } from '../personal-numbers.ts'
import { parseDecimal, roundDecimal, equalDecimals, type Decimal } from '../../model/decimal.ts'
import { toHalfWidth } from '../../model/number-text.ts'
import type { SourceTree } from '../../model/source-tree.ts'
import { toFen } from '../../model/unit.ts'
import type { SheetSpec } from './sheet-spec.ts'
import { TAKEN_OVER } from './words.ts'
import type { WorkbookProblem } from './workbook-error.ts'

/** What stands in a cell, and where. */
export interface SheetCell {
  readonly text: string
  readonly address: string
  /** How many rows and columns a merged cell takes; 1 and 1 where it is none. */
  readonly rows: number
  readonly columns: number
}

/** The filled cells of a sheet: row → column, both from 0. */
export type SheetCells = ReadonlyMap<number, ReadonlyMap<number, SheetCell>>

/** Cells by sheet, numbers as stored. Sheets that are hidden are not there. */
export function workbookCells(source: SourceTree): ReadonlyMap<string, SheetCells> {
  const sheets = new Map<string, Map<number, Map<number, SheetCell>>>()
  const add = (sheet: string, address: string, text: string, rowCount = 1, columnCount = 1): void => {
    const position = positionOf(address)
    if (!position || text.trim() === '') return
    const rows = sheets.get(sheet) ?? new Map<number, Map<number, SheetCell>>()
    sheets.set(sheet, rows)
    const row = rows.get(position.row) ?? new Map<number, SheetCell>()
    rows.set(position.row, row)
    row.set(position.column, { text: text.trim(), address, rows: rowCount, columns: columnCount })
  }
  for (const block of source.blocks) {
    if (block.type === 'paragraph') {
      const place = block.runs[0]?.place
      if (place?.type === 'sheet' && block.role !== 'pageHeader' && block.role !== 'pageFooter') add(place.sheet, place.cell, block.text)
      continue
    }
    for (const row of block.rows) for (const cell of row.cells) if (cell.place.type === 'sheet') add(cell.place.sheet, cell.place.cell, cell.stored ?? cell.text, cell.rowSpan, cell.columnSpan)
  }
  return sheets
}

function positionOf(address: string): { row: number; column: number } | null {
  const match = /^([A-Z]+)(\d+)/.exec(address)
  if (!match) return null
  const column = [...(match[1] ?? '')].reduce((all, letter) => all * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number.parseInt(match[2] ?? '', 10) - 1, column }
}

const addressOf = (row: number, column: number): string => {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return `${letters}${row + 1}`
}

/** One record of a sheet. Every getter reports what is wrong with its cell and gives a harmless value. */
export interface SheetRecord {
  readonly text: (name: string) => string
  readonly code: (name: string) => string | null
  /** 元 as 分; null where the cell is blank. */
  readonly amount: (name: string) => Decimal | null
  readonly number: (name: string) => Decimal | null
  readonly word: <Value>(name: string, words: Readonly<Record<string, Value>>) => Value | null
  /** Whether anything stands in the cell, right or wrong. */
  readonly filled: (name: string) => boolean
  readonly address: (name: string) => string
  readonly problem: (name: string, message: string) => void
}

/** The records of a sheet, from below its header on; the example row and blank rows are passed over. */
export function sheetRecords(spec: SheetSpec, sheets: ReadonlyMap<string, SheetCells>, current: string, problems: WorkbookProblem[]): readonly SheetRecord[] {
  const cells = sheets.get(spec.name)
  if (!cells) return []
  const header = [...cells].find(([, row]) => [...row.values()].filter(({ text }) => spec.columns.some(({ name }) => name === plain(text))).length >= Math.min(2, spec.columns.length))
  if (!header) {
    problems.push({ sheet: spec.name, cell: null, message: `没有表头。请保留第三行的栏目名称：${spec.columns.map(({ name }) => name).join('、')}` })
    return []
  }
  const [headerRow, headings] = header
  const columns = new Map([...headings].map(([column, { text }]) => [plain(text), column]))
  for (const { name } of spec.columns) if (!columns.has(name)) problems.push({ sheet: spec.name, cell: null, message: `缺少“${name}”一栏，请恢复原表头` })
  const number = columns.get('序号')
  const filled = [...cells].filter(([row]) => row > headerRow).sort(([a], [b]) => a - b)
    .filter(([, row]) => number === undefined || row.get(number)?.text !== '例')
    .filter(([, row]) => spec.columns.some(({ name }) => row.has(columns.get(name) ?? -1)))
  const covered = mergedCells(spec, filled, problems)
  const records = filled.map(([index, row]) => {
    const record = sheetRecord(spec, index, row, columns, covered, problems)
    if (number !== undefined && row.get(number)?.text === TAKEN_OVER) unconfirmed(spec, record, current)
    return record
  })
  repeatedRows(spec, records)
  return records
}

/** Cells that a merged one covers (`row,column`): they cannot be filled in, so the merging is the problem. */
function mergedCells(spec: SheetSpec, rows: readonly (readonly [number, ReadonlyMap<number, SheetCell>])[], problems: WorkbookProblem[]): ReadonlySet<string> {
  const covered = new Set<string>()
  for (const [index, row] of rows) for (const [column, cell] of row) {
    if (cell.rows * cell.columns === 1) continue
    const range = `${cell.address}:${addressOf(index + cell.rows - 1, column + cell.columns - 1)}`
    problems.push({ sheet: spec.name, cell: cell.address, message: `${range}是合并单元格，请取消合并，每一行、每一栏分别填写` })
    for (let r = index; r < index + cell.rows; r += 1) for (let c = column; c < column + cell.columns; c += 1) covered.add(`${r},${c}`)
  }
  return covered
}

/** A row that says again what an earlier one says: the same record by its `unique` columns, else the same in every column. */
function repeatedRows(spec: SheetSpec, records: readonly SheetRecord[]): void {
  const seen = new Map<string, string>()
  const [first] = spec.unique ?? spec.columns.map(({ name }) => name)
  for (const record of records) {
    const text = (spec.unique ?? spec.columns.map(({ name }) => name)).map((name) => record.text(name)).join('|')
    if (first === undefined || /^\|*$/.test(text)) continue
    const before = seen.get(text)
    if (before === undefined) seen.set(text, record.address(first).replace(/^[A-Z]+/, ''))
    else if (spec.unique) record.problem(first, `与第${before}行重复：${spec.unique.map((name) => record.text(name)).filter((one) => one !== '').map((one) => `“${one}”`).join('、')}只能填一行，请合并或删除`)
    else record.problem(first, `与第${before}行完全相同，请核对：重复填写的删除，确为两笔的合并成一行`)
  }
}

/** Numbers of last year need this year's beside them; words of last year need somebody to go over them. */
function unconfirmed(spec: SheetSpec, record: SheetRecord, current: string): void {
  if (spec.columns.some(({ name }) => name === current)) {
    if (record.text(current) === '') record.problem(current, `这一行由上年公开文件带入，请填写“${current}”（没有的填0）`)
  } else if (spec.name !== '科目名称') record.problem('序号', `这一行由上年公开文件带入，尚未核对：请改为本年${spec.renew ?? '内容'}后，把“序号”由“上年”改为数字；不再需要的删除该行`)
}

const plain = (text: string): string => text.replace(/\s+/g, '').replace(/^\*/, '')

function sheetRecord(spec: SheetSpec, index: number, row: ReadonlyMap<number, SheetCell>, columns: ReadonlyMap<string, number>, covered: ReadonlySet<string>, problems: WorkbookProblem[]): SheetRecord {
  const address = (name: string): string => addressOf(index, columns.get(name) ?? 0)
  const problem = (name: string, message: string): void => {
    problems.push({ sheet: spec.name, cell: address(name), message })
  }
  const stored = (name: string): string => row.get(columns.get(name) ?? -1)?.text ?? ''
  const filled = (name: string): boolean => stored(name) !== '' || covered.has(`${index},${columns.get(name) ?? -1}`)
  // A formula that failed says nothing: its problem is reported once, below.
  const textOf = (name: string): string => (FORMULA_ERROR.test(stored(name)) ? '' : stored(name))
  for (const { name } of spec.columns) if (FORMULA_ERROR.test(stored(name))) problem(name, `公式出错（${stored(name)}），请改正公式，或直接填写结果`)
  for (const { name, type } of spec.columns) if (type === 'text' || type === 'date') for (const message of personalNumberMessages(textOf(name))) problem(name, message)
  for (const { name, required, type } of spec.columns) if (required && type !== 'amount' && columns.has(name) && !filled(name)) problem(name, `“${name}”没有填写，请填写`)
  return {
    address, problem, filled,
    text: textOf,
    code(name) {
      const text = toHalfWidth(textOf(name)).replace(/[\s[\]]/g, '').replace(/^(\d+).*$/, '$1')
      if (text === '') return null
      if (/^\d+$/.test(text)) return text
      problem(name, `“${textOf(name)}”不是科目（单位）编码，请填数字编码`)
      return null
    },
    amount(name) {
      const text = textOf(name)
      if (text === '') return null
      const value = decimalText(text)
      const rounded = value && roundDecimal(value, 2)
      if (!value || !rounded) problem(name, notAnAmount(text))
      else if (!equalDecimals(roundDecimal(value, 6), rounded)) problem(name, `“${text}”超过两位小数，金额以元为单位最多到分，请核对`)
      else return toFen(rounded, 'yuan')
      return null
    },
    number(name) {
      const text = textOf(name)
      if (text === '') return null
      const value = decimalText(text)
      if (!value) problem(name, `“${text}”不是数字，请填阿拉伯数字，如7`)
      return value
    },
    word(name, words) {
      const text = plain(textOf(name))
      if (text === '') return null
      const found = words[text]
      if (found === undefined) problem(name, `“${textOf(name)}”不在下拉列表中，应为：${Object.keys(words).slice(0, 12).join('、')}${Object.keys(words).length > 12 ? '等' : ''}`)
      return found ?? null
    },
  }
}

/** #REF!, #VALUE!, #DIV/0!, #N/A, #NAME?, #NUM!, #NULL! */
const FORMULA_ERROR = /^#(?:REF!|VALUE!|DIV\/0!|N\/A|NAME\?|NUM!|NULL!)$/
const DATE = /^(?:\d{4}[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?|月)?|\d{1,2}[-/]\d{1,2}[-/]\d{2,4})(?:\s.*)?$/

function notAnAmount(text: string): string {
  if (DATE.test(text)) return `“${text}”是日期，不是金额：请把单元格格式由日期改为数值，再填写金额（单位：元）`
  if (/[%％]$/.test(text)) return `“${text}”是百分数，不是金额，请填写金额（单位：元）`
  if (/[万亿]元?$/.test(text)) return `“${text}”不是以元为单位的数字，请换算成元填写，如12万元填120000`
  return `“${text}”不是金额，请填数字（单位：元），如12345.67；没有的填0`
}

/** A number as people type it: full-width digits, thousands set apart, ¥ in front; null where it is none. */
export const decimalText = (text: string): Decimal | null => parseDecimal(toHalfWidth(text).replace(/[,\s]/g, '').replace(/^[¥￥]/, ''))

