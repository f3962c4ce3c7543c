import { compareDecimals, formatDecimal, formatGrouped, parseDecimal, subtractDecimals, trimDecimal } from '../model/decimal.ts'
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
