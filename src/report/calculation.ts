import { compareDecimals, formatDecimal, formatGrouped, parseDecimal, roundDecimal, subtractDecimals, trimDecimal } from '../model/decimal.ts'
import type { Calculation } from '../model/finding.ts'

/** `1,259.64` of `1259.64`; what is no number is given back as it is. */
export function grouped(value: string): string {
  const number = parseDecimal(value)
  return number ? formatGrouped(number) : value
}

/** Whether the computed and the reported range meet: then rounding explains the difference. null where a bound is no number. */
export function rangesMeet({ computed, reported }: Calculation): boolean | null {
  const [low1, high1, low2, high2] = [computed.low, computed.high, reported.low, reported.high].map(parseDecimal)
  if (!low1 || !high1 || !low2 || !high2) return null
  return compareDecimals(low1, high2) <= 0 && compareDecimals(low2, high1) <= 0
}

/** Reported less computed, grouped, with its sign; null where one is no number. */
export function differenceOf({ computed, reported }: Calculation): string | null {
  const [from, to] = [parseDecimal(computed.value), parseDecimal(reported.value)]
  if (!from || !to) return null
  const difference = trimDecimal(subtractDecimals(to, from))
  return `${difference.digits > 0n ? '+' : ''}${grouped(formatDecimal(difference))}`
}

/**
 * The table that all labels of a sum name (`《…》` in front of each), to be said once, and what is left of each label.
 * `table` is '' where they speak of different tables.
 */
export function withoutCommonTable(labels: readonly string[]): { readonly table: string; readonly labels: readonly string[] } {
  const table = /^(?:《[^》]*》|第\d+张表)/.exec(labels[0] ?? '')?.[0] ?? ''
  const common = table !== '' && labels.every((label) => label.startsWith(table) && label.length > table.length)
  return common ? { table, labels: labels.map((label) => label.slice(table.length)) } : { table: '', labels }
}

/** Amounts with one number of decimals, grouped, so that their points stand under one another. */
export function alignedValues(values: readonly string[]): readonly string[] {
  const numbers = values.map(parseDecimal)
  const places = Math.max(0, ...numbers.map((number) => number?.scale ?? 0))
  return numbers.map((number, index) => (number ? formatGrouped(roundDecimal(number, places)) : values[index] ?? ''))
}
