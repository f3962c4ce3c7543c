import type { Claim, ClaimedValue, Direction } from '../model/claim.ts'
import { compareDecimals, decimal, divideDecimals, multiplyDecimals, negateDecimal, subtractDecimals, type Decimal } from '../model/decimal.ts'
import { intervalsMeet, negateInterval, subtractIntervals, type Interval } from '../model/interval.ts'
import { changeInterval, middle } from './claim-arithmetic.ts'

/** What is wrong with the comparison of a claim, and what would be right. */
export type Mismatch =
  | { readonly type: 'direction'; readonly right: Direction }
  | { readonly type: 'amount'; readonly right: Decimal }
  | { readonly type: 'percent'; readonly right: Decimal }
  | { readonly type: 'zeroBase' }
  /** An increase that is more than the figure itself. */
  | { readonly type: 'beyond' }

/** The two figures of a comparison. */
export interface Compared {
  readonly now: ClaimedValue
  readonly before: ClaimedValue
}

/**
 * Holds the words and numbers of a comparison against its two figures. Rounding is given every benefit: a direction is
 * wrong only where no pair of values in the two intervals allows it, an amount or percentage only where its interval
 * does not meet the computed one. `roughly`: the words are 基本持平 and the like.
 */
export function mismatches(claim: Claim, { now, before }: Compared, roughly: boolean): Mismatch[] {
  const { change } = claim
  if (!change) return []
  // where the figure before is computed from the change: it cannot have been less than nothing
  if (before.places.length === 0 && before.interval.high.digits < 0n && now.value.digits >= 0n) return [{ type: 'beyond' }]
  const found: Mismatch[] = []
  const right = actualDirection(now, before)
  if (!directionPossible(isNoChange(change) ? 'flat' : change.direction, now, before, roughly)) found.push({ type: 'direction', right })
  if (change.amount && change.amount.kind === now.kind) {
    const difference = subtractIntervals(now.interval, before.interval)
    if (!intervalsMeet(signed(change.amount.interval, change.direction), difference)) {
      found.push({ type: 'amount', right: subtractDecimals(now.value, before.value) })
    }
  }
  if (change.percent) found.push(...percentMismatch(change.percent.interval, change.percentDirection ?? change.direction, now, before))
  return found
}

function percentMismatch(percent: Interval, direction: Direction, now: ClaimedValue, before: ClaimedValue): Mismatch[] {
  const computed = changeInterval(now.interval, before.interval)
  if (!computed) return before.value.digits === 0n && now.value.digits !== 0n ? [{ type: 'zeroBase' }] : []
  if (intervalsMeet(signed(percent, direction), computed)) return []
  return [{ type: 'percent', right: middle(changeInterval(exact(now.value), exact(before.value)) ?? computed) }]
}

/** `增加0万元，增长0%` of a form that is filled in: nothing has changed. */
const isNoChange = ({ amount, percent }: NonNullable<Claim['change']>): boolean =>
  amount !== null && amount.value.digits === 0n && (percent === null || percent.value.digits === 0n)

/** By how much the figure differs from the one before. */
export const actualChange = (now: ClaimedValue, before: ClaimedValue): Interval => subtractIntervals(now.interval, before.interval)

/** A fall is a negative change. A printed minus sign after 减少 is read as the amount of the fall. */
export function signed(interval: Interval, direction: Direction): Interval {
  const negative = interval.high.digits < 0n
  if (direction === 'decrease') return negative ? interval : negateInterval(interval)
  return interval
}

const exact = (value: Decimal): Interval => ({ low: value, high: value })

const actualDirection = (now: ClaimedValue, before: ClaimedValue): Direction => {
  const order = compareDecimals(now.value, before.value)
  return order > 0 ? 'increase' : order < 0 ? 'decrease' : 'flat'
}

function directionPossible(direction: Direction, now: ClaimedValue, before: ClaimedValue, roughly: boolean): boolean {
  if (direction === 'increase') return compareDecimals(now.interval.high, before.interval.low) > 0 && !sameFigure(now, before)
  if (direction === 'decrease') return compareDecimals(now.interval.low, before.interval.high) < 0 && !sameFigure(now, before)
  return intervalsMeet(now.interval, before.interval) || (roughly && nearlyFlat(now, before))
}

/** Two figures printed with 元 precision or in the same unit to two decimals, equal to the last digit: no change can be said of them. */
const sameFigure = (now: ClaimedValue, before: ClaimedValue): boolean =>
  compareDecimals(now.value, before.value) === 0 && now.value.digits !== 0n

/** 基本持平: within five percent. */
function nearlyFlat(now: ClaimedValue, before: ClaimedValue): boolean {
  if (before.value.digits === 0n) return now.value.digits === 0n
  const percent = divideDecimals(multiplyDecimals(subtractDecimals(now.value, before.value), decimal(100n)), before.value, 4)
  const size = percent.digits < 0n ? negateDecimal(percent) : percent
  return compareDecimals(size, decimal(5n)) <= 0
}

/**
 * What the earlier figure would have to be for direction and percentage to be right: now ÷ (1 ± p). null where the
 * claim prints no percentage, or a fall of all.
 */
export function impliedBefore(claim: Claim, now: ClaimedValue): Decimal | null {
  const { change } = claim
  if (!change?.percent) return null
  const p = (change.percentDirection ?? change.direction) === 'decrease' ? negateDecimal(change.percent.value) : change.percent.value
  const factor = subtractDecimals(p, decimal(-100n))
  if (factor.digits <= 0n) return null
  return divideDecimals(multiplyDecimals(now.value, decimal(100n)), factor, 0)
}
