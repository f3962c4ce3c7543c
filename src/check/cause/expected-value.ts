import { addDecimals, compareDecimals, decimal, divideDecimals, negateDecimal, shiftDecimal, subtractDecimals, ZERO, type Decimal } from '../../model/decimal.ts'
import type { Fact } from '../../model/fact.ts'
import { addIntervals, intervalContains, subtractIntervals, type Interval } from '../../model/interval.ts'
import { printedDecimals } from '../../model/number-text.ts'
import { UNIT_EXPONENT } from '../../model/unit.ts'
import { intervalOf, valueOf } from '../relations/operands.ts'
import type { Instance } from '../relations/relation.ts'
import { recogniseSlip } from './recognise-slip.ts'
import { sameNumberAs } from './required-interval.ts'
import { slipsWithin } from './slips-within.ts'

/**
 * What a wrong number should read, of the values that `interval` leaves open because the others are rounded: one that
 * a relation asks for and a slip explains, else the one value that a slip explains, else what most relations ask for.
 */
export function expectedValue(fact: Fact, interval: Interval, explains: readonly Instance[]): Decimal {
  const moved = movedPoint(fact, interval)
  if (moved) return moved
  const asked = askedValues(fact, interval, explains).map((value) => roundInto(interval, fact, value))
  const slip = asked.find((value) => recogniseSlip(valueOf(fact), value) !== null)
  if (slip) return slip
  const [only, another] = slipsWithin(valueOf(fact), printedExponent(fact), interval)
  if (only && !another) return only
  const votes = (value: Decimal): number => asked.filter((one) => compareDecimals(one, value) === 0).length
  return asked.toSorted((a, b) => votes(b) - votes(a))[0]
    ?? roundInto(interval, fact, divideDecimals(addDecimals(interval.low, interval.high), decimal(2n), 6))
}

/** So many decimals amounts have as a rule. */
const USUAL = 2
/** How far a point is moved. */
const MOVES = [1, 2, 3] as const

/**
 * The number with its point further to the right, which it was moved from: as many digits, so fewer decimals, and as
 * much rounded as those leave it (46.7 for 467, where a table has 466.80).
 */
function movedPoint(fact: Fact, interval: Interval): Decimal | null {
  // with two decimals, as amounts are printed, the digits behind the point were rounded away with it
  if (fact.origin.type !== 'claim' || fact.kind !== 'amount' || printedDecimals(fact.text) === USUAL) return null
  const [value, own] = [valueOf(fact), intervalOf(fact)]
  const half = subtractIntervals(own, { low: value, high: value })
  const [only, another] = MOVES.slice(0, printedDecimals(fact.text)).flatMap((by) => {
    const meant = shiftDecimal(value, by)
    // the interval is already as wide as the misprinted number is rounded
    const wider = { low: subtractDecimals(shiftDecimal(half.low, by), half.low), high: subtractDecimals(shiftDecimal(half.high, by), half.high) }
    return intervalContains(addIntervals(interval, wider), meant) ? [meant] : []
  })
  return only && !another && value.digits !== 0n ? only : null
}

/** What the most finely printed of the relations ask of the number: a table in 元 says more than prose in 万元. */
function askedValues(fact: Fact, interval: Interval, explains: readonly Instance[]): readonly Decimal[] {
  const isWrong = sameNumberAs(fact)
  const asked = explains.flatMap(({ total, terms }) => {
    const own = terms.filter((term) => isWrong(term.fact))
    const rest = terms.filter((term) => !own.includes(term))
    if (own.length + (isWrong(total) ? 1 : 0) !== 1) return []
    const printed = [...rest.map((term) => term.fact), ...(own.length > 0 ? [total] : [])]
    const sum = rest.reduce((value, term) => (term.sign === 1 ? addDecimals(value, valueOf(term.fact)) : subtractDecimals(value, valueOf(term.fact))), ZERO)
    const share = own[0] ? subtractDecimals(valueOf(total), sum) : sum
    const value = own[0]?.sign === -1 ? negateDecimal(share) : share
    return intervalContains(interval, value) ? [{ value, width: Math.max(...printed.map(printedExponent)) }] : []
  })
  const finest = Math.min(...asked.map(({ width }) => width))
  return asked.filter(({ width }) => width === finest).map(({ value }) => value)
}

/** The value as the cell would print it; with two decimals at least, since tables have them. */
function roundInto(interval: Interval, fact: Fact, middle: Decimal): Decimal {
  const finest = Math.min(printedExponent(fact), fact.unit ? UNIT_EXPONENT[fact.unit] - 2 : 0)
  for (let exponent = 12; exponent >= 0; exponent -= 1) {
    const step = decimal(10n ** BigInt(exponent))
    const rounded = decimal(divideDecimals(middle, step, 0).digits * step.digits)
    if (exponent <= finest && intervalContains(interval, rounded)) return rounded
  }
  return middle
}

/** The power of ten, in 分, of the last printed digit: 10^4 for two decimals of 万元. */
export function printedExponent(fact: Fact): number {
  const own = intervalOf(fact)
  const width = subtractIntervals({ low: own.high, high: own.high }, { low: own.low, high: own.low }).low
  let exponent = 0
  while (compareDecimals(decimal(10n ** BigInt(exponent + 1)), width) <= 0) exponent += 1
  return exponent
}
