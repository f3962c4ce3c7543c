import type { DisclosureTable, RowSubject, TableCell, TableColumn, TableRow } from '../model/disclosure-table.ts'
import { EMPTY_KEY, type Fact, type FactKey, type Measure } from '../model/fact.ts'
import type { Identity } from '../model/identity.ts'
import { exactly, printedInterval } from '../model/interval.ts'
import { formatDecimal } from '../model/decimal.ts'
import { placesOf } from '../model/source-tree.ts'
import { toFen, UNIT_EXPONENT } from '../model/unit.ts'
import { assetItems, countsAssets, type AssetItem } from './asset-items.ts'
import { familyById } from './choose-family.ts'
import { isChangeRow } from './row-periods.ts'
import { tight } from './plain-text.ts'

/**
 * The facts that the tables of known families print, one a cell (two where a 总计 is also 本年合计), keyed as
 * docs/facts.md says. Amounts in 分 by the table's own unit; a table without a unit gives no amounts.
 */
export function tableFacts(tables: readonly DisclosureTable[], identity: Identity): readonly Fact[] {
  const facts: Fact[] = []
  for (const table of tables) {
    if (!familyById(table.family) || table.columns.every((column) => column.key === null) || columnsRunTogether(table)) continue
    const plainTotals = totalsAreCurrent(table)
    const asset = table.family === 'state-assets' ? assetItems(table) : null
    for (const row of table.rows) {
      if (row.role !== 'body') continue
      for (const cell of row.cells) {
        const column = columnOf(table, cell)
        const subject = column ? row.subjects[column.half] : null
        if (!column?.key || subject?.key == null || !isFactual(table, row, subject, cell)) continue
        for (const key of asset ? assetKeys(column, subject, asset) : keysOf(column, subject, identity, plainTotals)) {
          const fact = factOf(facts.length, key, table, row, cell, column)
          if (fact) facts.push(fact)
        }
      }
    }
  }
  return facts
}

/** Row labels that hold amounts (`一般公共服务支出2,031.76853.31`): columns were not told apart, so no cell is sure to stand in its own. */
function columnsRunTogether(table: DisclosureTable): boolean {
  const labels = table.rows.flatMap((row) => (row.role === 'body' ? row.subjects : [])).filter((subject) => subject !== null)
  return labels.filter(({ name }) => AMOUNT_AT_END.test(name)).length >= 2
}

const AMOUNT_AT_END = /[\u4e00-\u9fff）)]\d[\d,]*\.\d{2}(?:\d[\d,]*\.\d{2})*$/

/** The cell's column; of a cell over several columns the first that holds amounts. */
function columnOf(table: DisclosureTable, cell: TableCell): TableColumn | null {
  const covered = table.columns.slice(cell.column, cell.column + cell.columnSpan)
  return covered.find((column) => column.key !== null) ?? null
}

/** Procurement rows other than totals are `ProcurementRow`s; a text in an amount column is no fact. */
function isFactual(table: DisclosureTable, _row: TableRow, subject: RowSubject, cell: TableCell): boolean {
  if (cell.number.type === 'text') return false
  if (table.family === 'procurement' || table.family === 'service-purchase') return subject.type === 'total' || subject.type === 'item'
  return true
}

/**
 * Whether 收入总计 and 支出总计 are also 本年收入 and 本年支出: where the table prints no carry-over and no surplus with a
 * number, and no row of its own for 本年.
 */
function totalsAreCurrent(table: DisclosureTable): Readonly<Record<'income' | 'expenditure', boolean>> {
  const others: Readonly<Record<'income' | 'expenditure', readonly Measure[]>> = {
    income: ['openingCarryOver', 'surplusUsed'],
    expenditure: ['closingCarryOver', 'surplusDistribution'],
  }
  const blocked = (side: 'income' | 'expenditure'): boolean =>
    table.rows.some((row) =>
      row.subjects.some((subject, half) => {
        const measure = subject?.key?.measure
        if (!subject || measure === undefined) return false
        if (subject.type === 'subtotal' && measure === side) return true
        return others[side].includes(measure) && row.cells.some((cell) => table.columns[cell.column]?.half === half && cell.number.type === 'number')
      }),
    )
  return { income: !blocked('income'), expenditure: !blocked('expenditure') }
}

/** Assets as rows and as columns give one item together. */
function assetKeys(column: TableColumn, subject: RowSubject, itemOf: AssetItem): readonly FactKey[] {
  const item = column.key?.measure === 'stateAssets' ? itemOf(column, subject) : null
  return item === null ? [] : [{ ...EMPTY_KEY, measure: 'stateAssets', year: null, phase: 'budget', ...column.key, ...subject.key, item }]
}

function keysOf(column: TableColumn, subject: RowSubject, identity: Identity, current: ReturnType<typeof totalsAreCurrent>): readonly FactKey[] {
  const key: FactKey = {
    ...EMPTY_KEY,
    measure: 'other',
    year: identity.year,
    phase: identity.kind === 'final' ? 'final' : 'budget',
    ...column.key,
    ...subject.key,
    // 合计 over the units of a 三公 table whose columns are the items: the row adds up each column's own item.
    ...(subject.type === 'total' && column.key?.item != null && subject.key?.item === null ? { item: column.key.item } : {}),
    ...(isChangeRow(subject) && column.key?.item ? { item: `${subject.key?.item}:${column.key.item}` } : {}),
    ...(column.key?.measure === 'other' ? { measure: 'other', item: [column.key.item, subject.key?.item].filter((part) => part != null).join(':') } : {}),
  }
  if (key.measure === 'incomeGrandTotal' && current.income && subject.key?.measure === 'incomeGrandTotal') return [key, { ...key, measure: 'income' }]
  if (key.measure === 'expenditureGrandTotal' && current.expenditure && subject.key?.measure === 'expenditureGrandTotal') return [key, { ...key, measure: 'expenditure' }]
  return [key]
}

function factOf(id: number, key: FactKey, table: DisclosureTable, row: TableRow, cell: TableCell, column: TableColumn): Fact | null {
  // a rate printed with its sign is none of the amounts of its column, whatever the header says
  const kind = column.role === 'percent' || key.item?.startsWith('changePercent:') || (cell.number.type === 'number' && cell.number.percent) ? 'percent' : (column.role === 'count' && key.measure !== 'stateAssets') || key.item?.startsWith('count:') || (key.measure === 'stateAssets' && countsAssets(key.item)) ? 'count' : 'amount'
  const { number } = cell
  const unit = kind === 'amount' ? table.unit : null
  if (kind === 'amount' && unit === null) return null
  const read = number.type === 'number' ? number : null
  const value = read ? (unit === null ? read.value : toFen(read.value, unit)) : null
  const decimals = read ? read.decimals - (unit === null ? 0 : UNIT_EXPONENT[unit]) : 0
  return {
    id,
    key,
    text: read ? formatText(cell.text) : tight(cell.text),
    kind,
    value,
    // what is counted is not rounded
    interval: value ? (kind === 'count' && decimals === 0 ? exactly(value) : printedInterval(value, decimals)) : null,
    unit,
    places: placesOf(cell).length > 0 ? placesOf(cell) : [cell.place],
    origin: { type: 'cell', table: table.id, row: row.index, column: cell.column },
  }
}

/** As printed, without the stray spaces and line ends inside. */
const formatText = (text: string): string => tight(text)

/** The value of a number cell in the table's unit as an exact decimal string, or null. */
export const cellValue = (cell: TableCell): string | null => (cell.number.type === 'number' ? formatDecimal(cell.number.value) : null)
