import { compareDecimals, subtractDecimals, type Decimal } from '../../model/decimal.ts'
import type { Fact } from '../../model/fact.ts'
import { addIntervals, negateInterval, subtractIntervals, type Interval } from '../../model/interval.ts'
import type { Instance, Term } from '../relations/relation.ts'
import { cellNumber } from '../relations/layout/cell-facts.ts'
import { intervalOf, sumInterval, valueOf } from '../relations/operands.ts'

/** Two facts of one cell are one printed number: equal for both, and for no other. */
export const cellOf = (fact: Fact): CellKey => {
  const { origin } = fact
  if (origin.type === 'cell') return cellNumber(origin.table, origin.row, origin.column)
  return fact.places.map((place) => JSON.stringify(place)).join() || `fact ${fact.id}`
}

/** A cell of a table by its number, which is quicker to look up than a text; what stands elsewhere by its places. */
export type CellKey = string | number

/** Whether a fact is the same printed number: `cellOf` of both, compared without writing it out for every cell. */
export function sameNumberAs(fact: Fact): (other: Fact) => boolean {
  const { origin } = fact
  if (origin.type === 'cell') return (other) => other.origin.type === 'cell' && other.origin.table === origin.table && other.origin.row === origin.row && other.origin.column === origin.column
  const cell = cellOf(fact)
  return (other) => other.origin.type !== 'cell' && cellOf(other) === cell
}

/** `cellOf`, written out once for each fact of a sentence: a search asks for the same ones again and again. */
export function rememberedCells(): typeof cellOf {
  const known = new Map<Fact, CellKey>()
  return (fact) => {
    if (fact.origin.type === 'cell') return cellOf(fact)
    const cell = known.get(fact) ?? cellOf(fact)
    known.set(fact, cell)
    return cell
  }
}

/** A relation with the sum of its terms, formed once for all cells that are asked about. */
export interface Equation {
  readonly one: Instance
  readonly sum: Interval
}

export const equationOf = (one: Instance): Equation => ({ one, sum: sumInterval(one.terms) })

/** What a relation asks of some cells that are to read alike: an interval, nothing (`free`), or what no number gives. */
export type Required = Interval | 'free' | 'impossible'

/**
 * What some cells must read for this relation to hold with all else as printed: its total, if that is one of them, and
 * those of its terms that are (`own`). Cells that are total and part at once (the only child and its parent) may read
 * anything as far as this relation goes.
 */
export function requiredInterval({ one, sum }: Equation, isTotal: boolean, own: readonly Term[]): Required {
  const factor = (isTotal ? 1 : 0) - own.reduce((all, { sign }) => all + sign, 0)
  const fact = isTotal ? one.total : own[0]?.fact
  if (!fact) return 'impossible'
  if (factor === 0) return one.terms.every((term) => own.includes(term) || valueOf(term.fact).digits === 0n) ? 'free' : 'impossible'
  const others = own.reduce<Interval>((rest, term) => without(rest, sumInterval([term])), sum)
  const rest = isTotal ? others : subtractIntervals(others, intervalOf(one.total))
  return factor === 1 ? widen(rest, fact) : factor === -1 ? widen(negateInterval(rest), fact) : 'impossible'
}

/** A sum with one of its summands taken out again: no subtraction of intervals, which would widen it. */
const without = (sum: Interval, part: Interval): Interval => ({ low: subtractDecimals(sum.low, part.low), high: subtractDecimals(sum.high, part.high) })

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
