import type { ClaimedValue } from '../model/claim.ts'
import { compareDecimals, subtractDecimals } from '../model/decimal.ts'
import type { FactKey } from '../model/fact.ts'
import { intervalsMeet, type Interval } from '../model/interval.ts'
import type { CheckContext } from './context.ts'

/**
 * What a value of prose stands for, as finely as the tables print the same quantity: `公务接待费0.3万元` beside 0.30 in
 * the table is 0.30. Where the tables do not print it, or print it otherwise, what prose itself says.
 */
export function refined(value: ClaimedValue, key: FactKey, { facts }: CheckContext): Interval {
  const finer = facts.of(key).flatMap(({ origin, kind, interval }) =>
    (origin.type === 'cell' && kind === value.kind && interval !== null && intervalsMeet(interval, value.interval) && isNarrower(interval, value.interval) ? [interval] : []))
  const [first, ...others] = finer
  return first && others.every((other) => intervalsMeet(other, first)) ? first : value.interval
}

const isNarrower = (a: Interval, b: Interval): boolean => compareDecimals(subtractDecimals(a.high, a.low), subtractDecimals(b.high, b.low)) < 0
