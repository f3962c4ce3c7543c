import type { Claim, ClaimedValue } from '../../../../model/claim.ts'
import { addDecimals, decimal, divideDecimals, multiplyDecimals, subtractDecimals, compareDecimals, type Decimal } from '../../../../model/decimal.ts'
import { subtractIntervals, type Interval } from '../../../../model/interval.ts'

const HUNDRED = decimal(100n)
/** Decimals of 分 that a base is divided out to. */
const SCALE = 2
const LAST = decimal(1n, SCALE)

/** `1502万元，同比下降3.7%`: what an amount has changed by where only the rate is printed; null where it fell to nothing. */
export function changeByRate(amount: ClaimedValue, { direction, percent }: NonNullable<Claim['change']>): Interval | null {
  if (!percent || direction === 'flat') return null
  const { low, high } = percent.interval
  // in percent of the year before: 120 for an increase by 20 %
  const ratio = direction === 'increase' ? { low: addDecimals(HUNDRED, low), high: addDecimals(HUNDRED, high) } : { low: subtractDecimals(HUNDRED, high), high: subtractDecimals(HUNDRED, low) }
  if (compareDecimals(ratio.low, decimal(1n)) < 0) return null
  const base: Interval = { low: subtractDecimals(before(amount.interval.low, ratio.high), LAST), high: addDecimals(before(amount.interval.high, ratio.low), LAST) }
  return subtractIntervals(amount.interval, base)
}

const before = (amount: Decimal, ratio: Decimal): Decimal => divideDecimals(multiplyDecimals(amount, HUNDRED), ratio, SCALE)
