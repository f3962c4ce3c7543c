import { absoluteDecimal, compareDecimals, divideDecimals, shiftDecimal, subtractDecimals, ZERO, type Decimal } from '../../model/decimal.ts'

/** How a quantity stands to what it is compared with, by the two numbers as they are printed. */
export interface WrittenChange {
  /** `fromZero`: no percentage says anything (nothing or less before, less than nothing now) or it would print as 0. */
  readonly type: 'increase' | 'decrease' | 'flat' | 'bothZero' | 'fromZero'
  readonly direction: 'increase' | 'decrease' | 'flat'
  readonly difference: Decimal
  /** Rounded to `percentDecimals`; null where there is none. */
  readonly percent: Decimal | null
}

/**
 * The change between two printed numbers. From the printed numbers, not the exact ones behind them: whoever takes the
 * sentence and a calculator must come to the printed difference and percentage.
 */
export function changeBetween(now: Decimal, before: Decimal, percentDecimals: number): WrittenChange {
  const difference = subtractDecimals(now, before)
  const sign = compareDecimals(difference, ZERO)
  const size = absoluteDecimal(difference)
  if (sign === 0) return { type: now.digits === 0n ? 'bothZero' : 'flat', direction: 'flat', difference: size, percent: null }
  const direction = sign > 0 ? 'increase' : 'decrease'
  const percent = before.digits > 0n && now.digits >= 0n ? percentOf(size, before, percentDecimals) : null
  return percent === null || percent.digits === 0n ? { type: 'fromZero', direction, difference: size, percent: null } : { type: direction, direction, difference: size, percent }
}

/** part ÷ whole × 100, rounded. Throws where the whole is zero. */
export const percentOf = (part: Decimal, whole: Decimal, decimals: number): Decimal => shiftDecimal(divideDecimals(part, whole, decimals + 2), 2)
