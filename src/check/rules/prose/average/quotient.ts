import type { ProseNumber } from '../../../../model/claim.ts'
import { addDecimals, decimal, divideDecimals, subtractDecimals, type Decimal } from '../../../../model/decimal.ts'
import { printedInterval, type Interval } from '../../../../model/interval.ts'
import { toFen, UNIT_EXPONENT } from '../../../../model/unit.ts'

const PLACES = 6
/** What cutting a quotient off can hide. */
const SLACK = decimal(1n, PLACES)

/** What a printed amount can stand for, in 分. */
export function amountInterval({ value, decimals, unit }: ProseNumber): Interval {
  const own = unit ?? 'yuan'
  return printedInterval(toFen(value, own), decimals - UNIT_EXPONENT[own])
}

/** An amount over an exact count; null where there is nothing to divide by. */
export function quotient({ low, high }: Interval, count: Decimal): Interval | null {
  if (count.digits <= 0n) return null
  return { low: subtractDecimals(divideDecimals(low, count, PLACES), SLACK), high: addDecimals(divideDecimals(high, count, PLACES), SLACK) }
}
