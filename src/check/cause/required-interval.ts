import { compareDecimals, type Decimal } from '../../model/decimal.ts'
import type { Fact } from '../../model/fact.ts'
import { addIntervals, negateInterval, subtractIntervals, type Interval } from '../../model/interval.ts'
import type { Instance } from '../relations/relation.ts'
import { intervalOf, sumInterval, valueOf } from '../relations/operands.ts'

/** Two facts of one cell are one printed number. */
export const cellOf = (fact: Fact): string => {
  const { origin } = fact
  if (origin.type === 'cell') return `${origin.table}:${origin.row}:${origin.column}`
  return fact.places.map((place) => JSON.stringify(place)).join() || `fact ${fact.id}`
}

/** What a relation asks of some cells that are to read alike: an interval, nothing (`free`), or what no number gives. */
export type Required = Interval | 'free' | 'impossible'

/**
 * What the cells must read for this relation to hold with all else as printed. Cells that are total and part at once
 * (the only child and its parent) may read anything as far as this relation goes.
 */
export function requiredInterval(one: Instance, cells: ReadonlySet<string>): Required {
  const others = one.terms.filter((term) => !cells.has(cellOf(term.fact)))
  const own = one.terms.filter((term) => cells.has(cellOf(term.fact)))
  const isTotal = cells.has(cellOf(one.total))
  const factor = (isTotal ? 1 : 0) - own.reduce((sum, { sign }) => sum + sign, 0)
  const fact = isTotal ? one.total : own[0]?.fact
  if (!fact) return 'impossible'
  if (factor === 0) return others.every((term) => valueOf(term.fact).digits === 0n) ? 'free' : 'impossible'
  const rest = isTotal ? sumInterval(others) : subtractIntervals(sumInterval(others), intervalOf(one.total))
  return factor === 1 ? widen(rest, fact) : factor === -1 ? widen(negateInterval(rest), fact) : 'impossible'
}

/** The cell's own rounding: any print whose interval meets the required one will do. */
function widen(required: Interval, fact: Fact): Interval {
  const own = intervalOf(fact)
  const value = valueOf(fact)
  const half = subtractIntervals(own, { low: value, high: value })
  return addIntervals(required, half)
}

export function intersect(a: Interval, b: Interval): Interval | null {
  const low: Decimal = compareDecimals(a.low, b.low) >= 0 ? a.low : b.low
  const high: Decimal = compareDecimals(a.high, b.high) <= 0 ? a.high : b.high
  return compareDecimals(low, high) <= 0 ? { low, high } : null
}
