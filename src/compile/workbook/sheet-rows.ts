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
}

/** The filled cells of a sheet: row → column, both from 0. */
export type SheetCells = ReadonlyMap<number, ReadonlyMap<number, SheetCell>>

/** Cells by sheet, numbers as stored. Sheets that are hidden are not there. */
export function workbookCells(source: SourceTree): ReadonlyMap<string, SheetCells> {
  const sheets = new Map<string, Map<number, Map<number, SheetCell>>>()
  const add = (sheet: string, address: string, text: string): void => {
    const position = positionOf(address)
    if (!position || text.trim() === '') return
    const rows = sheets.get(sheet) ?? new Map<number, Map<number, SheetCell>>()
    sheets.set(sheet, rows)
    const row = rows.get(position.row) ?? new Map<number, SheetCell>()
    rows.set(position.row, row)
    row.set(position.column, { text: text.trim(), address })
  }
  for (const block of source.blocks) {
    if (block.type === 'paragraph') {
      const place = block.runs[0]?.place
      if (place?.type === 'sheet' && block.role !== 'pageHeader' && block.role !== 'pageFooter') add(place.sheet, place.cell, block.text)
      continue
    }
    for (const row of block.rows) for (const cell of row.cells) if (cell.place.type === 'sheet') add(cell.place.sheet, cell.place.cell, cell.stored ?? cell.text)
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
  return [...cells].filter(([row]) => row > headerRow).sort(([a], [b]) => a - b)
    .filter(([, row]) => number === undefined || row.get(number)?.text !== '例')
    .filter(([, row]) => spec.columns.some(({ name }) => row.has(columns.get(name) ?? -1)))
    .map(([index, row]) => {
      const record = sheetRecord(spec, index, row, columns, problems)
      if (number !== undefined && row.get(number)?.text === TAKEN_OVER) unconfirmed(spec, record, current)
      return record
    })
}

/** Numbers of last year need this year's beside them; words of last year need somebody to go over them. */
function unconfirmed(spec: SheetSpec, record: SheetRecord, current: string): void {
  if (spec.columns.some(({ name }) => name === current)) {
    if (record.text(current) === '') record.problem(current, `这一行由上年公开文件带入，请填写“${current}”（没有的填0）`)
  } else if (spec.name !== '科目名称') record.problem('序号', '这一行由上年公开文件带入，尚未核对：请改为本年内容后，把“序号”由“上年”改为数字；不再需要的删除该行')
}

const plain = (text: string): string => text.replace(/\s+/g, '').replace(/^\*/, '')

function sheetRecord(spec: SheetSpec, index: number, row: ReadonlyMap<number, SheetCell>, columns: ReadonlyMap<string, number>, problems: WorkbookProblem[]): SheetRecord {
  const address = (name: string): string => addressOf(index, columns.get(name) ?? 0)
  const problem = (name: string, message: string): void => {
    problems.push({ sheet: spec.name, cell: address(name), message })
  }
  const textOf = (name: string): string => row.get(columns.get(name) ?? -1)?.text ?? ''
  for (const { name, type } of spec.columns) if (type === 'text' || type === 'date') for (const message of personalNumberMessages(textOf(name))) problem(name, message)
  for (const { name, required, type } of spec.columns) if (required && type !== 'amount' && columns.has(name) && textOf(name) === '') problem(name, `“${name}”没有填写`)
  return {
    address, problem,
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
      const value = decimalOf(text)
      const rounded = value && roundDecimal(value, 2)
      if (!value || !rounded) problem(name, `“${text}”不是金额，请填数字（单位：元），如12345.67；没有的填0`)
      else if (!equalDecimals(roundDecimal(value, 6), rounded)) problem(name, `“${text}”超过两位小数，金额以元为单位最多到分，请核对`)
      else return toFen(rounded, 'yuan')
      return null
    },
    number(name) {
      const text = textOf(name)
      if (text === '') return null
      const value = decimalOf(text)
      if (!value) problem(name, `“${text}”不是数，请填数字`)
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

const decimalOf = (text: string): Decimal | null => parseDecimal(toHalfWidth(text).replace(/[,\s]/g, '').replace(/^[¥￥]/, ''))

