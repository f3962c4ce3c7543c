import { readNumber } from '../model/number-text.ts'
import type { FormAmount, FundsBySource } from '../model/performance-sheet.ts'
import { toFen, unitIn, type AmountUnit } from '../model/unit.ts'
import { horizonOf, isFundLabel, isFundSection, isFundTotal, isNatureHeader } from './form-labels.ts'
import { placesOfCell, type FormCell, type FormRow } from './form-text.ts'

type Horizon = 'wholePeriod' | 'annual'

interface Entry {
  readonly label: FormCell
  readonly value: FormCell | null
}

export interface Funds {
  readonly wholePeriod: FundsBySource | null
  readonly annual: FundsBySource | null
  /** Cells that are neither label nor amount (`执行率分值（10）`). */
  readonly rest: readonly FormCell[]
}

export const isFundsRow = (row: FormRow): boolean => {
  const labels = row.filled.filter((cell) => isFundLabel(cell.label))
  if (row.filled.some((cell) => isNatureHeader(cell.label))) return true
  if (labels.length === 0) return row.filled.length > 0 && row.filled.every((cell, index) => (index === 0 ? isFundSection(cell.label) : isAmount(cell) || isFundHeader(cell)))
  if (labels.filter((cell) => isAmount(row.filled[row.filled.indexOf(cell) + 1] ?? cell)).length >= 2) return true
  const [first] = row.filled
  // 其他 alone is a source only beside an amount or a blank
  if (first?.label === '其他') return row.filled.slice(1).every((cell) => isAmount(cell) || isFundLabel(cell.label))
  return first !== undefined && (isFundLabel(first.label) || isFundSection(first.label))
}

/** 资金来源, 金额（元）: the header over sources that stand below. */
const isFundHeader = (cell: FormCell): boolean => isFundSection(cell.label) || /^(?:金额|数额)(?:\(.{1,4}\))?$/.test(cell.label)

/** A header of the sources that are still to come, of one horizon by its words: 项目当年投入资金构成. */
const opensSources = (row: FormRow): boolean =>
  row.filled.length > 0 && row.filled.every(isFundHeader) && !row.filled.some((cell) => isFundTotal(cell.label))

const isAmount = (cell: FormCell): boolean => readNumber(withoutUnit(cell.text)).type === 'number'

const withoutUnit = (text: string): string => text.replace(/(?:亿|百万|万|千)?元$/, '')

/** The unit that the form itself prints in its labels: `项目资金（元）`. */
export function fundsUnit(rows: readonly FormRow[]): AmountUnit | null {
  for (const row of rows) {
    for (const cell of row.filled) {
      if (!isFundLabel(cell.label) && !isFundSection(cell.label)) continue
      const unit = unitIn(cell.label)
      if (unit) return unit
    }
  }
  return null
}

/**
 * 资金总额 and its sources, for the whole period and for the year. Each label is followed by its amount or by a blank;
 * with two horizons the labels of a row stand in their order.
 */
export function readFunds(rows: readonly FormRow[], unit: AmountUnit | null): Funds {
  const groups: Partial<Record<Horizon, Group>> = {}
  let order: readonly Horizon[] = []
  const rest: FormCell[] = []
  for (const row of rows) {
    if (opensSources(row)) {
      const named = row.filled[0] && horizonOf(row.filled[0].label)
      if (named) order = [named]
      continue
    }
    const entries = entriesOf(row, rest)
    const totals = entries.filter((entry) => isFundTotal(entry.label.label))
    if (totals.length > 0) order = horizonsOf(totals)
    entries.forEach((entry, index) => {
      const horizon = horizonOf(entry.label.label) ?? order[entries.length === 1 ? columnOrder(row, entry, order) : index] ?? order.at(-1) ?? 'annual'
      const group = (groups[horizon] ??= { total: null, sources: [], divided: false })
      if (isFundTotal(entry.label.label) && !group.total) group.total = entry
      // 合计 over the sources, below 当年预算: the same total once more.
      else if (/^(?:合计|总计|小计)$/.test(entry.label.label)) rest.push(entry.label, ...(entry.value ? [entry.value] : []))
      else if (isPartOfSource(entry, group)) {
        group.divided = true
        rest.push(entry.label, ...(entry.value ? [entry.value] : []))
      } else {
        group.divided = false
        group.sources.push(entry)
      }
    })
  }
  return { wholePeriod: fundsOf(groups.wholePeriod, unit), annual: fundsOf(groups.annual, unit), rest }
}

function entriesOf(row: FormRow, rest: FormCell[]): Entry[] {
  const entries: Entry[] = []
  const labels = row.cells.filter((cell) => isFundLabel(cell.label))
  if (labels.length === 0) {
    const [section, ...amounts] = row.filled
    return section ? amounts.slice(0, 1).map((value) => ({ label: section, value })) : []
  }
  const at = labels.map((cell) => row.cells.indexOf(cell))
  row.cells.slice(0, at[0]).forEach((cell) => { if (cell.text !== '' && !isFundSection(cell.label)) rest.push(cell) })
  labels.forEach((label, index) => {
    const between = row.cells.slice((at[index] ?? 0) + 1, at[index + 1])
    const value = between.find((cell) => cell.text !== '') ?? between[0] ?? null
    between.forEach((cell) => { if (cell !== value && cell.text !== '') rest.push(cell) })
    entries.push({ label, value })
  })
  return entries
}

interface Group {
  total: Entry | null
  readonly sources: Entry[]
  /** Whether the rows at hand divide the last source: 财政资金, 其中：当年财政拨款, 上年结转资金. */
  divided: boolean
}

/** Years and levels of government: they divide the money of one budget. */
const DIVIDES = /^(?:其中:?)?(?:当年|本年|上年|以前年度|结转|结余|中央|省|市|县|区|上级|本级|地方)/

/** 其中： below 财政资金 (not below the total) divides it, and so do the years and levels of government after it. */
function isPartOfSource({ label }: Entry, { sources, divided }: Group): boolean {
  const parent = sources.at(-1)?.label.label
  if (parent === undefined) return false
  return (/^其中/.test(label.label) && (/财政|拨款/.test(parent) || DIVIDES.test(label.label))) || (divided && DIVIDES.test(label.label))
}

/** 实施期 before 年度 unless the words say otherwise; one total without such words is that of the year. */
function horizonsOf(totals: readonly Entry[]): readonly Horizon[] {
  const named = totals.map((entry) => horizonOf(entry.label.label))
  if (totals.length === 1) return [named[0] ?? 'annual']
  const first = named[0] ?? (named[1] === 'wholePeriod' ? 'annual' : 'wholePeriod')
  return [first, first === 'wholePeriod' ? 'annual' : 'wholePeriod']
}

/** Where one label of two is printed: in the left or the right half of its row. */
function columnOrder(row: FormRow, entry: Entry, order: readonly Horizon[]): number {
  if (order.length < 2) return 0
  const width = Math.max(...row.cells.map((cell) => cell.lastColumn + 1))
  return entry.label.column * 2 >= width ? 1 : 0
}

function fundsOf(group: Group | undefined, unit: AmountUnit | null): FundsBySource | null {
  if (!group) return null
  const sources = group.sources.map((entry) => ({ label: sourceLabel(entry.label), amount: amountOf(entry, unit) }))
  return { total: group.total ? amountOf(group.total, unit) : NO_AMOUNT, sources }
}

const NO_AMOUNT: FormAmount = { text: '', fen: null, decimals: 0, places: [] }

const sourceLabel = (cell: FormCell): string => cell.label.replace(/^其中:?/, '').replace(/^(?:[1-9①-⑨][.、)]?|\([1-9]\))/, '')

export function amountOf(entry: Entry, unit: AmountUnit | null): FormAmount {
  const { label, value } = entry
  if (!value) return { ...NO_AMOUNT, places: placesOfCell(label) }
  const printedUnit = /(?:亿|百万|万|千)?元$/.test(value.text) ? unitIn(value.text) : (unitIn(label.label) ?? unit)
  const reading = readNumber(withoutUnit(value.text))
  const places = placesOfCell(value)
  if (reading.type !== 'number') return { text: value.text, fen: null, decimals: 0, places }
  return { text: value.text, fen: printedUnit ? toFen(reading.value, printedUnit) : null, decimals: reading.decimals, places }
}
