import type { ClaimedValue } from '../model/claim.ts'
import {
  addDecimals, compareDecimals, decimal, divideDecimals, formatDecimal, formatGrouped, multiplyDecimals, roundDecimal, subtractDecimals, type Decimal,
} from '../model/decimal.ts'
import type { Interval } from '../model/interval.ts'
import { printedDecimals } from '../model/number-text.ts'
import { fromFen, UNIT_NAME, type AmountUnit } from '../model/unit.ts'

const HUNDRED = decimal(100n)
const PLACES = 10
/** What cutting a quotient off after PLACES digits can hide. */
const SLACK = decimal(1n, PLACES)

/**
 * Every percentage that part ÷ whole can be, the two being anywhere in their intervals. null where the whole can be
 * zero or negative: no percentage says anything then.
 */
export function percentageInterval(part: Interval, whole: Interval): Interval | null {
  if (whole.low.digits <= 0n) return null
  const corners = [part.low, part.high].flatMap((p) => [whole.low, whole.high].map((w) => divideDecimals(multiplyDecimals(p, HUNDRED), w, PLACES)))
  const sorted = corners.toSorted(compareDecimals)
  const low = sorted[0] ?? decimal(0n)
  const high = sorted.at(-1) ?? low
  return { low: subtractDecimals(low, SLACK), high: addDecimals(high, SLACK) }
}

/** By how many percent `now` differs from `before`: (now − before) ÷ before × 100, as an interval. */
export function changeInterval(now: Interval, before: Interval): Interval | null {
  const ratio = percentageInterval(now, before)
  return ratio && { low: subtractDecimals(ratio.low, HUNDRED), high: subtractDecimals(ratio.high, HUNDRED) }
}

export const middle = (interval: Interval): Decimal => divideDecimals(addDecimals(interval.low, interval.high), decimal(2n), PLACES)

/** A percentage for a message: two decimals. */
export const percentText = (value: Decimal): string => `${formatDecimal(roundDecimal(value, 2))}%`

/** An amount of 分 for a message, in the unit of the text it is compared with. */
export const amountText = (fen: Decimal, unit: AmountUnit, places = 2): string =>
  `${formatGrouped(roundDecimal(fromFen(fen, unit), places))}${UNIT_NAME[unit]}`

/** How many decimals the most finely printed of some values have: as finely a message prints what they make. */
export const decimalsOf = (values: readonly (ClaimedValue | null | undefined)[]): number =>
  Math.max(0, ...values.map((value) => (value ? printedDecimals(value.text) : 0)))

/** A claimed value as printed, with its unit: `24,079.42万元`, `17.62%`, `51个`. */
export function printedText(value: ClaimedValue): string {
  const text = value.text.trim()
  if (value.kind === 'percent') return /[%％‰]|百分|个点|成$/.test(text) ? text : `${text}%`
  if (value.kind === 'count' || value.unit === null) return text
  return amountText(value.value, value.unit, printedDecimals(text))
}
