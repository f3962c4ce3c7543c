import { compareDecimals } from '../../model/decimal.ts'
import type { Fact } from '../../model/fact.ts'
import { valueOf } from '../relations/operands.ts'
import type { Instance, Term } from '../relations/relation.ts'
import { sameNumberAs, type cellOf as CellOf, type CellKey } from './required-interval.ts'

/**
 * Numbers that the tables print again because a total has one part with money in it (212 and its one 21201; all funds
 * and the one fund): a slip made before the tables were drawn up stands at each of these places. The first printed
 * comes first.
 */
export function twinGroups(holding: readonly Instance[], cellOf: typeof CellOf): readonly (readonly Fact[])[] {
  const groups = new Map<CellKey, Set<Fact>>()
  for (const { total, terms, type } of holding) {
    const child = type === 'sum' ? onlyChild(total, terms) : null
    if (!child) continue
    const [above, below] = [groups.get(cellOf(total)), groups.get(cellOf(child))]
    const joined = new Set([...(above ?? [total]), ...(below ?? [child])])
    for (const fact of joined) groups.set(cellOf(fact), joined)
  }
  return [...new Set(groups.values())].map((group) => [...new Map([...group].map((fact) => [cellOf(fact), fact])).values()].toSorted((a, b) => rankOf(a) - rankOf(b)))
}

/** The one part of a total that is not zero, if it reads as the total does. */
function onlyChild(total: Fact, parts: readonly Term[]): Fact | null {
  let child: Fact | null = null
  for (const { fact } of parts) {
    if (valueOf(fact).digits === 0n) continue
    if (child) return null
    child = fact
  }
  if (!child || compareDecimals(valueOf(child), valueOf(total)) !== 0) return null
  return total.origin.type === 'cell' && child.origin.type === 'cell' && !sameNumberAs(total)(child) ? child : null
}

const ROWS = 100_000

const rankOf = ({ origin }: Fact): number => (origin.type === 'cell' ? origin.table * ROWS + origin.row : 0)
