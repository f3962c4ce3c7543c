import { shiftDecimal, ZERO } from '../../model/decimal.ts'
import type { Fact } from '../../model/fact.ts'
import { intervalContains, intervalsMeet } from '../../model/interval.ts'
import { UNIT_EXPONENT, type AmountUnit } from '../../model/unit.ts'
import type { UnitCause } from '../cause/find-units.ts'
import { intervalOf, isPrinted, sumInterval } from './operands.ts'
import type { Instance } from './relation.ts'

/**
 * What fails apart from a table's wrong unit, with that table's amounts in the unit that is meant: what a number should read, and
 * by how much it differs, is not said ten thousand times too large. The instance itself where no such table takes part, or
 * where it fails by the unit only.
 */
export function inRightUnit(one: Instance, units: readonly UnitCause[]): Instance {
  if (units.length === 0 || one.type === 'bound' || one.terms.length === 0) return one
  const meant = new Map<number, AmountUnit>(units.flatMap(({ table, companions, expected }) => [table, ...companions].map((id) => [id, expected] as const)))
  const restated = (fact: Fact): Fact => restatedIn(fact, fact.origin.type === 'cell' ? meant.get(fact.origin.table) : undefined)
  const total = restated(one.total)
  const terms = one.terms.map((term) => ({ ...term, fact: restated(term.fact) }))
  if (total === one.total && terms.every(({ fact }, index) => fact === one.terms[index]?.fact)) return one
  const sum = sumInterval(terms)
  const fails = one.outcome === 'blankTotal' ? !intervalContains(sum, ZERO) : one.outcome === 'fails' && isPrinted(total) && !intervalsMeet(intervalOf(total), sum)
  return fails ? { ...one, total, terms } : one
}

function restatedIn(fact: Fact, unit: AmountUnit | undefined): Fact {
  const { value, interval } = fact
  if (unit === undefined || fact.unit === null || fact.unit === unit || value === null || interval === null) return fact
  const shift = UNIT_EXPONENT[unit] - UNIT_EXPONENT[fact.unit]
  return { ...fact, unit, value: shiftDecimal(value, shift), interval: { low: shiftDecimal(interval.low, shift), high: shiftDecimal(interval.high, shift) } }
}
