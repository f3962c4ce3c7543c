import { compareDecimals, ZERO } from '../../model/decimal.ts'
import type { Disclosure } from '../../model/disclosure.ts'
import type { Fact } from '../../model/fact.ts'
import { addIntervals, exactly, intervalContains, intervalsMeet, negateInterval, type Interval } from '../../model/interval.ts'
import { fingerprint } from '../fingerprint.ts'
import type { RelationResults } from '../relations/evaluate-relations.ts'
import { intervalOf, isPrinted } from '../relations/operands.ts'
import type { Instance } from '../relations/relation.ts'
import { occurrences, rootOf, type Causes } from './causes.ts'
import { around } from './corrected.ts'
import { rememberedCells, type CellKey } from './required-interval.ts'

/**
 * Relations that no cause was sought for, because they are doubtful, bounds or blanks: those that a wrong number breaks
 * and its correction mends follow from it. Pairs of finding and root.
 */
export function mendedRelations(causes: Causes, relations: RelationResults, disclosure: Disclosure): readonly (readonly [string, string])[] {
  if (causes.numbers.length === 0) return []
  const others = relations.all.flatMap(({ instances }) => instances).filter((one) => one.outcome !== 'holds' && causes.of(one) === null)
  const occurrence = occurrences(relations, disclosure)
  const cellOf = rememberedCells()
  const byCell = new Map<CellKey, Set<Instance>>()
  for (const one of others) {
    for (const fact of [one.total, ...one.terms.map((term) => term.fact)]) {
      const own = byCell.get(cellOf(fact))
      if (own) own.add(one)
      else byCell.set(cellOf(fact), new Set([one]))
    }
  }
  return causes.numbers.flatMap((cause) => {
    const cells = new Set([cause.fact, ...cause.twins].map(cellOf))
    const isWrong = (fact: Fact): boolean => cells.has(cellOf(fact))
    const right = around(cause.expected, cause.fact)
    const about = new Set([...cells].flatMap((cell) => [...byCell.get(cell) ?? []]))
    return [...about].filter((one) => holdsWith(one, (fact) => (isWrong(fact) ? right : intervalOf(fact))))
      .map((one) => [fingerprint(one.rule, one.key, occurrence.get(one) ?? 0), rootOf(cause, disclosure)] as const)
  })
}

function holdsWith({ type, outcome, total, terms }: Instance, interval: (fact: Fact) => Interval): boolean {
  if (terms.length === 0 || terms.some(({ fact }) => !isPrinted(fact))) return false
  const sum = terms.reduce<Interval>((all, { fact, sign }) => addIntervals(all, sign === 1 ? interval(fact) : negateInterval(interval(fact))), exactly(ZERO))
  if (outcome === 'blankTotal') return intervalContains(sum, ZERO)
  if (!isPrinted(total)) return false
  return type === 'bound' ? compareDecimals(interval(total).low, sum.high) <= 0 : intervalsMeet(interval(total), sum)
}
