import { decimal, formatGrouped, roundDecimal, subtractDecimals, trimDecimal, ZERO, type Decimal } from '../../model/decimal.ts'
import type { Fact } from '../../model/fact.ts'
import { addIntervals, exactly, negateInterval, type Interval } from '../../model/interval.ts'
import { printedDecimals } from '../../model/number-text.ts'
import type { Term } from './relation.ts'
import { fromFen, UNIT_NAME, type AmountUnit } from '../../model/unit.ts'

/** The interval of a fact that is known to be printed. */
export function intervalOf(fact: Fact): Interval {
  if (!fact.interval) throw new Error(`fact ${fact.id} is blank`)
  return fact.interval
}

export function valueOf(fact: Fact): Decimal {
  if (!fact.value) throw new Error(`fact ${fact.id} is blank`)
  return fact.value
}

export const isPrinted = (fact: Fact): boolean => fact.interval !== null
export const isNonZero = (fact: Fact): boolean => fact.value !== null && fact.value.digits !== 0n

/** How much the print leaves open, in hundredths of the fact's kind, as a whole number to compare by. */
export function widthOf(fact: Fact): bigint {
  const { low, high } = intervalOf(fact)
  return roundDecimal(subtractDecimals(high, low), 6).digits
}

/** What terms add up to. Prints of one unit and as many decimals, as nearly all are, are added up as whole numbers. */
export function sumInterval(terms: readonly Term[]): Interval {
  const scale = terms[0]?.fact.interval?.low.scale ?? 0
  let [low, high] = [0n, 0n]
  for (const { fact, sign } of terms) {
    const interval = intervalOf(fact)
    if (interval.low.scale !== scale || interval.high.scale !== scale) return sumOfAny(terms)
    low += sign === 1 ? interval.low.digits : -interval.high.digits
    high += sign === 1 ? interval.high.digits : -interval.low.digits
  }
  return { low: decimal(low, scale), high: decimal(high, scale) }
}

const sumOfAny = (terms: readonly Term[]): Interval => terms.reduce<Interval>(
  (sum, { fact, sign }) => addIntervals(sum, sign === 1 ? intervalOf(fact) : negateInterval(intervalOf(fact))), exactly(ZERO))

/** An amount of 分 as it is printed in `unit`: separators, at least so many decimals, no more than it has. */
export function amountText(fen: Decimal, unit: AmountUnit, decimals = 2): string {
  const trimmed = trimDecimal(fromFen(fen, unit))
  return formatGrouped(roundDecimal(trimmed, Math.max(decimals, trimmed.scale)))
}

/** How many decimals the most finely printed amounts of `unit` have; two where none is printed. A zero says nothing of it. */
export function decimalsIn(facts: readonly Fact[], unit: AmountUnit): number {
  const printed = facts.filter((fact) => fact.kind === 'amount' && fact.unit === unit && isNonZero(fact)).map(({ text }) => printedDecimals(text))
  return printed.length === 0 ? 2 : Math.min(2, Math.max(...printed))
}

export const unitOf = (fact: Fact): AmountUnit => fact.unit ?? 'yuan'

/** `28,399.62万元`, with no more decimals than are printed; counts and percentages without a unit of money. */
export function factText(fact: Fact): string {
  if (fact.kind === 'amount' && fact.value && fact.unit) {
    const decimals = printedDecimals(fact.text)
    const text = decimals < 2 ? formatGrouped(roundDecimal(fromFen(fact.value, fact.unit), decimals)) : amountText(fact.value, fact.unit)
    return `${text}${UNIT_NAME[fact.unit]}`
  }
  return fact.text
}
