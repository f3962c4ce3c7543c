import type { Disclosure } from '../../model/disclosure.ts'
import { formatDecimal, roundDecimal, trimDecimal, type Decimal } from '../../model/decimal.ts'
import type { Fact } from '../../model/fact.ts'
import type { Calculation } from '../../model/finding.ts'
import { exactly, type Interval } from '../../model/interval.ts'
import { fromFen, UNIT_NAME, type AmountUnit } from '../../model/unit.ts'
import { describeFact } from '../describe-fact.ts'
import { intervalOf, sumInterval, unitOf, valueOf } from './operands.ts'
import type { Instance } from './relation.ts'

/** The arithmetic of a sum for the inspector: every term with its bounds, in the unit of the total. */
export function sumCalculation(instance: Instance, disclosure: Disclosure): Calculation {
  const unit = instance.total.kind === 'amount' ? unitOf(instance.total) : null
  const exactTerms = instance.terms.map(({ fact, sign }) => ({ sign, fact: { ...fact, interval: exactly(valueOf(fact)) } }))
  return {
    terms: instance.terms.map(({ fact, sign }) => ({ sign, label: describeFact(disclosure, fact).zh, ...bounds(fact, unit), place: fact.places[0] ?? null })),
    computed: { value: inUnit(sumInterval(exactTerms).low, unit), ...range(sumInterval(instance.terms), unit) },
    reported: {
      label: describeFact(disclosure, instance.total).zh, ...bounds(instance.total, unit), place: instance.total.places[0] ?? null,
    },
    unit: unit === null ? '' : UNIT_NAME[unit],
  }
}

/** At least two decimals, as the tables print, and no more than there are; what is counted (no unit) as it is. */
function inUnit(fen: Decimal, unit: AmountUnit | null): string {
  if (unit === null) return formatDecimal(trimDecimal(fen))
  const value = trimDecimal(fromFen(fen, unit))
  return formatDecimal(roundDecimal(value, Math.max(2, value.scale)))
}

const range = (interval: Interval, unit: AmountUnit | null) => ({ low: inUnit(interval.low, unit), high: inUnit(interval.high, unit) })

const bounds = (fact: Fact, unit: AmountUnit | null) => ({ value: inUnit(valueOf(fact), unit), ...range(intervalOf(fact), unit) })
