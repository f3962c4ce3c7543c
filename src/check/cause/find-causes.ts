import type { Decimal } from '../../model/decimal.ts'
import type { Fact } from '../../model/fact.ts'
import type { Instance } from '../relations/relation.ts'
import { valueOf } from '../relations/operands.ts'
import { changesIn, usesOfCells, type Change, type System } from './changes.ts'
import { expectedValue } from './expected-value.ts'
import { recogniseSlip, type Slip } from './recognise-slip.ts'
import { rememberedCells, type CellKey } from './required-interval.ts'
import { twinGroups } from './twins.ts'

/** One printed number that, corrected, makes several relations hold and breaks none. */
export interface Cause {
  readonly fact: Fact
  /** Where the same wrong number is printed again: the only child of the row, or its parent. */
  readonly twins: readonly Fact[]
  /** What the number should read, in the unit of `Fact.value`. */
  readonly expected: Decimal
  /** The failing applications that the correction satisfies. */
  readonly explains: readonly Instance[]
  /** What kind of slip turns the one into the other; null where none is recognised. */
  readonly slip: Slip | null
}

/** Where more fails than this, the document is not one with slips in it; and the search takes time. */
const MAX_FAILING = 300

/**
 * All applications of all relations are linear equations over printed cells. For the failing ones: the single change
 * of one cell that satisfies the most of them without breaking one that holds. Where two cells would do equally well
 * the cause is not unique, and nothing is said, unless one of them alone is a recognised slip (a lost digit, a moved
 * point). Then the same again with the failures that are left.
 */
export function findCauses(instances: readonly Instance[]): readonly Cause[] {
  let failing = instances.filter((one) => one.outcome === 'fails')
  if (failing.length === 0 || failing.length > MAX_FAILING) return []
  const cellOf = rememberedCells()
  const suspects = new Set(failing.flatMap(factsOf).map(cellOf))
  const twins = twinGroups(instances.filter((one) => one.outcome === 'holds'), cellOf).filter((group) => group.some((fact) => suspects.has(cellOf(fact))))
  for (const fact of twins.flat()) suspects.add(cellOf(fact))
  const system: System = { cellOf, uses: usesOfCells(suspects, instances.filter((one) => one.outcome === 'holds' || one.outcome === 'fails'), cellOf) }
  const search: Search = { system, twins, changesOf: changesIn(system), causeOf: rememberedCauses() }
  const causes: Cause[] = []
  // A number has one right value: what its correction leaves open comes from elsewhere.
  const named = new Set<CellKey>()
  while (failing.length > 0) {
    const cause = bestChange(failing, search, named)
    if (!cause) break
    causes.push(cause)
    for (const fact of [cause.fact, ...cause.twins]) named.add(cellOf(fact))
    const explained = new Set(cause.explains)
    failing = failing.filter((one) => !explained.has(one))
  }
  return causes
}

const factsOf = (one: Instance): readonly Fact[] => [one.total, ...one.terms.map(({ fact }) => fact)]

/** What stays the same while one cause after the other is found. */
interface Search {
  readonly system: System
  readonly twins: readonly (readonly Fact[])[]
  readonly changesOf: ReturnType<typeof changesIn>
  readonly causeOf: (change: Change) => Cause
}

function bestChange(failing: readonly Instance[], { system: { cellOf }, twins, changesOf, causeOf }: Search, named: ReadonlySet<CellKey>): Cause | null {
  const cells = new Map<CellKey, Fact>()
  for (const fact of failing.flatMap(factsOf)) cells.set(cellOf(fact), fact)
  const stillFails = new Set(failing)
  const changes = [
    ...[...cells].flatMap(([cell, fact]) => (named.has(cell) ? [] : changesOf(fact, stillFails))),
    ...twins.filter((group) => group.some((fact) => cells.has(cellOf(fact))) && !group.some((fact) => named.has(cellOf(fact)))).flatMap((group) => changesOf(group, stillFails)),
  ]
  const byInstance = new Map<Instance, Change[]>(failing.map((one) => [one, []]))
  for (const change of changes) for (const one of change.explains) byInstance.get(one)?.push(change)
  // Held against a number that is itself wrong, another is not known by it.
  const isAgainstWrong = ({ explains: [only, more] }: Change): boolean => more === undefined && only?.type === 'same' && factsOf(only).some((fact) => named.has(cellOf(fact)))
  const best = changes.toSorted((x, y) => y.explains.length - x.explains.length).find((change) => !isAgainstWrong(change) && !mayLackRow(change, causeOf) && isUnique(change, byInstance, causeOf))
  return best ? causeOf(best) : null
}

/** No other change explains as much of the same, or this one alone of them is a slip and explains several failures. */
function isUnique(change: Change, byInstance: ReadonlyMap<Instance, readonly Change[]>, causeOf: Search['causeOf']): boolean {
  const size = change.explains.length
  const isRival = (other: Change): boolean => other !== change && other.explains.length >= size && other.twins.length <= change.twins.length
  const isWorse = (other: Change): boolean => size > 1 && other.explains.length === size && causeOf(change).slip !== null && causeOf(other).slip === null
  return change.explains.every((one) => byInstance.get(one)?.every((other) => !isRival(other) || isWorse(other)))
}

/** The only row below a total, and no slip between the two: a row left out beside it explains as much. */
const mayLackRow = (change: Change, causeOf: Search['causeOf']): boolean =>
  change.explains.every(({ rule, terms }) => terms.length === 1 && rule.endsWith('-hierarchy')) && causeOf(change).slip === null

function causeOf({ fact, twins, interval, explains }: Change): Cause {
  const expected = expectedValue(fact, interval, explains)
  return { fact, twins, expected, explains, slip: recogniseSlip(valueOf(fact), expected) }
}

/** The number of a change, worked out once: its rivals are asked for theirs again and again. */
function rememberedCauses(): Search['causeOf'] {
  const known = new Map<Change, Cause>()
  return (change) => {
    const cause = known.get(change) ?? causeOf(change)
    known.set(change, cause)
    return cause
  }
}
