import type { Fact } from '../../model/fact.ts'
import { addIntervals, exactly, intervalsMeet, negateInterval, type Interval } from '../../model/interval.ts'
import { ZERO } from '../../model/decimal.ts'
import { intervalOf, isPrinted } from '../relations/operands.ts'
import type { Instance } from '../relations/relation.ts'

/**
 * Numbers of one table that stand in each other's places: two of a row or a column (`cells`), all of two rows (`rows`), or
 * those of two rows in one column, of which it cannot be told which (`column`: the totals or the parts that make them up).
 */
export interface SwapCause {
  readonly type: 'rows' | 'cells' | 'column'
  /** One print of each of the two, or of each row the first that differs. */
  readonly facts: readonly [Fact, Fact]
  /** All that are exchanged: a number, and the one whose place it took. */
  readonly pairs: readonly (readonly [Fact, Fact])[]
  /** The failing applications that hold once they are exchanged. */
  readonly explains: readonly Instance[]
}

/** Where more fails, or more numbers are in doubt, it is no slip of this kind; and the search takes time. */
const MOST_FAILING = 60
const MOST_CELLS = 80

type Place = { readonly table: number; readonly row: number; readonly column: number }

/**
 * Two numbers exchanged: in each other's place every relation of both holds, of which several fail as printed and none
 * but by this exchange. Nothing is said where another exchange would do as well.
 */
export function findSwaps(instances: readonly Instance[]): readonly SwapCause[] {
  const failing = instances.filter((one) => one.outcome === 'fails')
  if (failing.length < 2 || failing.length > MOST_FAILING) return []
  const inDoubt = new Map<string, Fact>()
  for (const fact of failing.flatMap(factsOf)) if (placeOf(fact)) inDoubt.set(cellOf(fact), fact)
  if (inDoubt.size > MOST_CELLS) return []
  const found = exchanges([...inDoubt.values()], instances).flatMap((pairs) => swapOf(pairs, failing, instances) ?? [])
  const taken = new Set<Instance>()
  return withOpenColumns(found).toSorted((a, b) => b.explains.length - a.explains.length || a.pairs.length - b.pairs.length).filter((swap) => {
    const isRival = found.some((other) => other !== swap && other.explains.length === swap.explains.length && (other.pairs.length === swap.pairs.length || other.type === 'column') && other.explains.some((one) => swap.explains.includes(one)))
    if (isRival || swap.explains.some((one) => taken.has(one))) return false
    for (const one of swap.explains) taken.add(one)
    return true
  })
}

/** Exchanges of the same two rows that do equally well, each in another column, as one. */
function withOpenColumns(found: readonly SwapCause[]): SwapCause[] {
  const groups = Map.groupBy(found, (swap) => {
    const [a, b] = swap.facts.map(placeOf)
    return swap.type === 'cells' && a && b && a.column === b.column ? `${a.table}:${a.row}:${b.row}:${swap.explains.map(({ rule, key }) => `${rule} ${key}`).join('|')}` : swap
  })
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group
    return first && others.length > 0 ? [{ ...first, type: 'column' as const, pairs: group.flatMap(({ pairs }) => pairs) }] : group
  })
}

const factsOf = ({ total, terms }: Instance): Fact[] => [total, ...terms.map(({ fact }) => fact)]
const placeOf = ({ origin }: Fact): Place | null => (origin.type === 'cell' ? origin : null)
const cellOf = ({ origin }: Fact): string => (origin.type === 'cell' ? `${origin.table}:${origin.row}:${origin.column}` : '')

/** What may be exchanged: two numbers of a column or of a row that are in doubt, or all numbers of two rows. */
function exchanges(inDoubt: readonly Fact[], instances: readonly Instance[]): (readonly (readonly [Fact, Fact])[])[] {
  const single: (readonly (readonly [Fact, Fact])[])[] = []
  const rowPairs = new Map<string, readonly [Place, Place]>()
  inDoubt.forEach((first, i) => {
    for (const second of inDoubt.slice(i + 1)) {
      const [a, b] = [placeOf(first), placeOf(second)]
      if (!a || !b || a.table !== b.table || (a.row !== b.row && a.column !== b.column)) continue
      if (isPrinted(first) && isPrinted(second) && !sameNumber(first, second)) single.push([[first, second]])
      if (a.column === b.column) rowPairs.set(`${a.table}:${a.row}:${b.row}`, [a, b])
    }
  })
  if (rowPairs.size === 0) return single
  const rows = new Map<string, Map<number, Fact>>()
  const rowsInDoubt = new Set([...rowPairs.values()].flat().map(({ table, row }) => `${table}:${row}`))
  for (const fact of instances.flatMap(factsOf)) {
    const place = placeOf(fact)
    const row = place && `${place.table}:${place.row}`
    if (row === null || !rowsInDoubt.has(row) || !isPrinted(fact)) continue
    rows.set(row, (rows.get(row) ?? new Map<number, Fact>()).set(place?.column ?? -1, fact))
  }
  const whole = [...rowPairs.values()].flatMap(([a, b]) => {
    const others = rows.get(`${b.table}:${b.row}`)
    const pairs = [...rows.get(`${a.table}:${a.row}`) ?? []].flatMap(([column, fact]) => {
      const other = others?.get(column)
      return other && !sameNumber(fact, other) ? [[fact, other] as const] : []
    })
    return pairs.length > 1 ? [pairs] : []
  })
  return [...single, ...whole]
}

const sameNumber = (a: Fact, b: Fact): boolean => a.value !== null && b.value !== null && a.value.digits === b.value.digits && a.value.scale === b.value.scale

function swapOf(pairs: readonly (readonly [Fact, Fact])[], failing: readonly Instance[], instances: readonly Instance[]): SwapCause | null {
  const taking = new Map(pairs.flatMap(([a, b]) => [[cellOf(a), b], [cellOf(b), a]] as const))
  const touches = (one: Instance): boolean => taking.has(cellOf(one.total)) || one.terms.some(({ fact }) => taking.has(cellOf(fact)))
  const explains = failing.filter(touches)
  // Both are wrong as printed: each takes part in a relation that fails.
  const isWrong = (side: 0 | 1): boolean => pairs.some((pair) => explains.some((one) => factsOf(one).some((fact) => cellOf(fact) === cellOf(pair[side]))))
  const [first] = pairs
  if (!first || explains.length < 2 || !isWrong(0) || !isWrong(1) || !explains.every((one) => holdsWith(one, taking))) return null
  if (!instances.every((one) => one.outcome === 'fails' || !touches(one) || holdsWith(one, taking))) return null
  return { type: pairs.length > 1 ? 'rows' : 'cells', facts: first, pairs, explains }
}

/** Whether a relation holds with some numbers in the places of others. */
function holdsWith({ total, terms }: Instance, taking: ReadonlyMap<string, Fact>): boolean {
  const interval = (fact: Fact): Interval => intervalOf(taking.get(cellOf(fact)) ?? fact)
  if (!isPrinted(total) || terms.some(({ fact }) => !isPrinted(fact))) return true
  const sum = terms.reduce<Interval>((all, { fact, sign }) => addIntervals(all, sign === 1 ? interval(fact) : negateInterval(interval(fact))), exactly(ZERO))
  return intervalsMeet(interval(total), sum)
}
