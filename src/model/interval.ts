import { addDecimals, compareDecimals, decimal, negateDecimal, subtractDecimals, type Decimal } from './decimal.ts'

/**
 * What a printed number can stand for: every exact value that prints as it does. A printed 236.63 is
 * [236.625, 236.635]. Both ends are taken as possible, because documents round halves either way.
 * Source: XBRL International, Calculations 1.1, interval semantics of `decimals`.
 */
export interface Interval {
  readonly low: Decimal
  readonly high: Decimal
}

export const exactly = (value: Decimal): Interval => ({ low: value, high: value })

/** The interval of a number whose last printed digit stands for 10^−`decimals` (negative: whole tens, hundreds…). */
export function printedInterval(value: Decimal, decimals: number): Interval {
  const half = decimals >= 0 ? decimal(5n, decimals + 1) : decimal(5n * 10n ** BigInt(-decimals - 1), 0)
  return { low: subtractDecimals(value, half), high: addDecimals(value, half) }
}

export const addIntervals = (a: Interval, b: Interval): Interval => ({
  low: addDecimals(a.low, b.low),
  high: addDecimals(a.high, b.high),
})

export const negateInterval = (a: Interval): Interval => ({
  low: negateDecimal(a.high),
  high: negateDecimal(a.low),
})

export const subtractIntervals = (a: Interval, b: Interval): Interval => addIntervals(a, negateInterval(b))

/** Whether the two can be the same exact value. */
export const intervalsMeet = (a: Interval, b: Interval): boolean =>
  compareDecimals(a.low, b.high) <= 0 && compareDecimals(b.low, a.high) <= 0

export const intervalContains = (a: Interval, value: Decimal): boolean =>
  compareDecimals(a.low, value) <= 0 && compareDecimals(value, a.high) <= 0
