import type { ColumnRole, DisclosureTable, FamilyId, RowSubject, TableCell, TableColumn, TableRow } from '../../src/model/disclosure-table.ts'
import type { Fact, FactKey } from '../../src/model/fact.ts'
import { printedInterval } from '../../src/model/interval.ts'
import { readNumber } from '../../src/model/number-text.ts'
import type { PrintedText } from '../../src/model/source-tree.ts'
import { shiftDecimal } from '../../src/model/decimal.ts'
import { toFen, UNIT_EXPONENT, type AmountUnit } from '../../src/model/unit.ts'

export interface ColumnSpec {
  readonly header: string
  readonly role: ColumnRole
  readonly key?: Partial<FactKey>
  /** For `code`: which dimension of the key the code is. */
  readonly dimension?: 'functional' | 'economic'
  readonly half?: number
}

export interface RowSpec {
  readonly cells: readonly string[]
  /** Which part of the key the row fixes, one a half; null: that half says nothing. */
  readonly keys?: readonly (Partial<FactKey> | null)[]
}

export interface TableSpec {
  readonly family: FamilyId | null
  readonly title: string
  readonly unit?: AmountUnit | null
  /** What all of the table's facts share. */
  readonly key?: Partial<FactKey>
  readonly columns: readonly ColumnSpec[]
  /** A row of plain cells takes its key from the code column; without a code it is the total. */
  readonly rows: readonly (readonly string[] | RowSpec)[]
}

/** `code('functional')`, `name()`, `amount('基本支出', { nature: 'basic' })`: columns of a table. */
export const code = (dimension: 'functional' | 'economic' = 'functional', half = 0): ColumnSpec =>
  ({ header: '科目编码', role: 'code', dimension, half })
export const name = (half = 0): ColumnSpec => ({ header: '科目名称', role: 'name', half })
export const amount = (header: string, key: Partial<FactKey> = {}, half = 0): ColumnSpec => ({ header, role: 'amount', key, half })

/** The title stands on `line`, the header below it, then one line a row; cells are divided by one tab. */
export function buildTable(
  spec: TableSpec, id: number, line: number, base: FactKey, firstFact: number,
): { readonly table: DisclosureTable; readonly facts: Fact[]; readonly lines: number } {
  const unit = spec.unit === undefined ? 'wanyuan' : spec.unit
  const facts: Fact[] = []
  const columns: TableColumn[] = spec.columns.map((column, index) => (
    { index, header: [column.header], role: column.role, key: column.key ?? null, half: column.half ?? 0 }
  ))
  const rows: TableRow[] = [headerRow(columns, line + 1)]
  for (const given of spec.rows) {
    const row: RowSpec = 'cells' in given ? given : { cells: given as readonly string[] }
    const cells = layCells(row.cells, rows.length, line + 1 + rows.length)
    const subjects = subjectsOf(spec, row, cells)
    for (const column of spec.columns.keys()) {
      const cell = cells[column]
      const columnSpec = spec.columns[column]
      const subject = subjects[columnSpec?.half ?? 0]
      if (!cell || columnSpec?.role !== 'amount' || !subject || !unit) continue
      const key: FactKey = { ...base, ...spec.key, ...columnSpec.key, ...subject.key }
      facts.push(cellFact(cell, key, unit, firstFact + facts.length, { table: id, row: rows.length, column }))
    }
    rows.push({ index: rows.length, role: 'body', cells, subjects })
  }
  const table: DisclosureTable = {
    id, family: spec.family, title: printed(spec.title, line, 1), normalisedTitle: spec.title, unit, unitPlace: null, caption: [],
    pages: [], sheet: null, notes: [], columns, rows,
    empty: rows.every((row) => row.role !== 'body' || row.cells.every((cell) => cell.number.type !== 'number')),
  }
  return { table, facts, lines: rows.length + 1 }
}

const printed = (text: string, line: number, column: number): PrintedText =>
  ({ text, runs: text === '' ? [] : [{ start: 0, end: text.length, place: { type: 'text', line, column, text } }] })

function layCells(texts: readonly string[], row: number, line: number): TableCell[] {
  let column = 1
  return texts.map((text, index) => {
    const cell: TableCell = {
      ...printed(text, line, column), row, column: index, rowSpan: 1, columnSpan: 1,
      place: { type: 'text', line, column, text }, stored: null, formula: null, bold: false, number: readNumber(text),
    }
    column += text.length + 1
    return cell
  })
}

const headerRow = (columns: readonly TableColumn[], line: number): TableRow => ({
  index: 0, role: 'header', cells: layCells(columns.map((column) => column.header[0] ?? ''), 0, line), subjects: [],
})

function subjectsOf(spec: TableSpec, row: RowSpec, cells: readonly TableCell[]): (RowSubject | null)[] {
  const halves = Math.max(...spec.columns.map((column) => column.half ?? 0)) + 1
  return Array.from({ length: halves }, (_, half) => {
    const at = (role: ColumnRole): TableCell | undefined =>
      cells[spec.columns.findIndex((column) => column.role === role && (column.half ?? 0) === half)]
    const codeColumn = spec.columns.find((column) => column.role === 'code' && (column.half ?? 0) === half)
    const printedCode = at('code')?.text.replace(/\D/g, '') ?? ''
    const bracketed = /^\[(\d+)\](.*)$/.exec(at('name')?.text ?? '')
    const digits = bracketed?.[1] ?? printedCode
    const fromCode: Partial<FactKey> = codeColumn && digits !== '' ? { [codeColumn.dimension ?? 'functional']: digits } : {}
    const key = row.keys ? row.keys[half] ?? null : fromCode
    if (row.keys && !key) return null
    const label = bracketed?.[2] ?? at('name')?.text ?? ''
    return {
      type: digits === '' && /[合总]计/.test(label) ? 'total' : digits === '' ? 'item' : 'account',
      code: printedCode || null, bracketedCode: bracketed?.[1] ?? null, name: label, ordinal: '', level: digits === '' ? 0 : (digits.length - 1) / 2,
      parent: null, key, places: [...(at('code')?.runs ?? []), ...(at('name')?.runs ?? [])].map((run) => run.place),
    }
  })
}

function cellFact(
  cell: TableCell, key: FactKey, unit: AmountUnit, id: number, at: { table: number; row: number; column: number },
): Fact {
  const origin = { type: 'cell' as const, ...at }
  const { number } = cell
  if (number.type !== 'number') {
    return { id, key, text: cell.text, kind: 'amount', value: null, interval: null, unit, places: [cell.place], origin }
  }
  const by = UNIT_EXPONENT[unit]
  const interval = printedInterval(number.value, number.decimals)
  return {
    id, key, text: cell.text, kind: 'amount', value: toFen(number.value, unit),
    interval: { low: shiftDecimal(interval.low, by), high: shiftDecimal(interval.high, by) },
    unit, places: [cell.place], origin,
  }
}
