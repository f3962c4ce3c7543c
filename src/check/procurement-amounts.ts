import type { Disclosure } from '../model/disclosure.ts'
import { decimal, shiftDecimal } from '../model/decimal.ts'
import { printedInterval, type Interval } from '../model/interval.ts'
import type { ProcurementNumber, ProcurementRow } from '../model/procurement-row.ts'
import { fromFen, toFen, type AmountUnit } from '../model/unit.ts'

/** The unit of a procurement row's table; null where it is not said. */
export const procurementUnit = (disclosure: Disclosure, row: ProcurementRow): AmountUnit | null =>
  disclosure.tables[row.table]?.unit ?? null

/** What a printed amount of a procurement row can stand for, in 分. */
export function procurementInterval({ value, decimals }: ProcurementNumber, unit: AmountUnit): Interval {
  const { low, high } = printedInterval(fromFen(value, unit), decimals)
  return { low: toFen(low, unit), high: toFen(high, unit) }
}

/** A count as printed: a whole number is exact, one with decimals as fine as its print. */
export function countInterval({ value, decimals }: ProcurementNumber): Interval {
  const isWhole = value.digits % decimal(10n ** BigInt(value.scale)).digits === 0n
  return isWhole ? { low: value, high: value } : printedInterval(value, decimals)
}

/** The interval with its bounds moved by a power of ten. */
export const shiftInterval = (interval: Interval, by: number): Interval =>
  ({ low: shiftDecimal(interval.low, by), high: shiftDecimal(interval.high, by) })

/** What a row is called: its project, else its item. */
export const rowLabel = (row: ProcurementRow): string => [row.projectName, row.itemName].filter(Boolean).join('·') || `${row.row}`

