import type { Decimal } from '../../model/decimal.ts'
import type { Fact } from '../../model/fact.ts'
import type { Interval } from '../../model/interval.ts'
import type { Instance, Term } from '../relations/relation.ts'
import { valueOf } from '../relations/operands.ts'
import { expectedValue } from './expected-value.ts'
import { recogniseSlip, type Slip } from './recognise-slip.ts'
import { equationOf, intersect, rememberedCells, requiredInterval, type Equation } from './required-interval.ts'
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
  const causes: Cause[] = []
  // A number has one right value: what its correction leaves open comes from elsewhere.
  const named = new Set<string>()
  while (failing.length > 0) {
    const cause = bestChange(failing, system, twins, named)
    if (!cause) break
    causes.push(cause)
    for (const fact of [cause.fact, ...cause.twins]) named.add(cellOf(fact))
    const explained = new Set(cause.explains)
    failing = failing.filter((one) => !explained.has(one))
  }
  return causes
}

const factsOf = (one: Instance): readonly Fact[] => [one.total, ...one.terms.map(({ fact }) => fact)]

interface System {
  readonly cellOf: (fact: Fact) => string
  readonly uses: ReadonlyMap<string, readonly Use[]>
}

/** One cell in one relation: as its total, as terms of it, or as both. */
interface Use {
  readonly equation: Equation
  isTotal: boolean
  readonly own: Term[]
}

function usesOfCells(cells: ReadonlySet<string>, instances: readonly Instance[], cellOf: System['cellOf']): System['uses'] {
  const uses = new Map<string, Use[]>()
  for (const one of instances) {
    const isTotal = cells.has(cellOf(one.total))
    const terms = one.terms.filter(({ fact }) => cells.has(cellOf(fact)))
    if (!isTotal && terms.length === 0) continue
    const equation = equationOf(one)
    const useOf = (fact: Fact): Use => {
      const list = uses.get(cellOf(fact)) ?? []
      uses.set(cellOf(fact), list)
      const last = list.at(-1)
      if (last?.equation === equation) return last
      const use: Use = { equation, isTotal: false, own: [] }
      list.push(use)
      return use
    }
    if (isTotal) useOf(one.total).isTotal = true
    for (const term of terms) useOf(term.fact).own.push(term)
  }
  return uses
}

/** A cause before its number is worked out: of thousands of cells that a long sum leaves open, none may be it. */
interface Change {
  readonly fact: Fact
  readonly twins: readonly Fact[]
  readonly interval: Interval
  readonly explains: readonly Instance[]
}

function bestChange(failing: readonly Instance[], system: System, twins: readonly (readonly Fact[])[], named: ReadonlySet<string>): Cause | null {
  const { cellOf } = system
  const cells = new Map<string, Fact>()
  for (const fact of failing.flatMap(factsOf)) cells.set(cellOf(fact), fact)
  const stillFails = new Set(failing)
  const groups = [...[...cells.values()].map((fact) => [fact]), ...twins.filter((group) => group.some((fact) => cells.has(cellOf(fact))))]
    .filter((group) => !group.some((fact) => named.has(cellOf(fact))))
  const changes = groups.flatMap((group) => changeOf(group, system, stillFails) ?? [])
  const byInstance = new Map<Instance, Change[]>(failing.map((one) => [one, []]))
  for (const change of changes) for (const one of change.explains) byInstance.get(one)?.push(change)
  const best = changes.toSorted((x, y) => y.explains.length - x.explains.length).find((change) => isUnique(change, byInstance))
  return best ? causeOf(best) : null
}

/** No other change explains as much of the same, or this one alone of them is a slip and explains several failures. */
function isUnique(change: Change, byInstance: ReadonlyMap<Instance, readonly Change[]>): boolean {
  const size = change.explains.length
  const isRival = (other: Change): boolean => other !== change && other.explains.length >= size && other.twins.length <= change.twins.length
  let own: Cause | undefined
  const isWorse = (other: Change): boolean => size > 1 && other.explains.length === size && (own ??= causeOf(change)).slip !== null && causeOf(other).slip === null
  return change.explains.every((one) => byInstance.get(one)?.every((other) => !isRival(other) || isWorse(other)))
}

/** The value of these cells that satisfies the most failing relations and keeps every holding one; null where there is none. */
function changeOf(group: readonly Fact[], system: System, stillFails: ReadonlySet<Instance>): Change | null {
  const [fact, ...twins] = group
  if (!fact) return null
  let kept: Interval | null = null
  const wanted: { one: Instance; interval: Interval }[] = []
  for (const { equation, isTotal, own } of usesOf(group, system)) {
    const { one } = equation
    const interval = requiredInterval(equation, isTotal, own)
    if (interval === 'free') continue
    if (interval === 'impossible') return null
    if (one.outcome === 'holds') {
      kept = kept ? intersect(kept, interval) : interval
      if (!kept) return null
    } else if (stillFails.has(one)) wanted.push({ one, interval })
  }
  const candidates = wanted.map(({ interval }) => interval).flatMap((interval) => {
    const both = kept ? intersect(kept, interval) : interval
    return both ? [both] : []
  })
  let best: { interval: Interval; explains: Instance[] } | null = null
  for (const start of candidates) {
    let interval: Interval = start
    const explains: Instance[] = []
    for (const { one, interval: required } of wanted) {
      const met = intersect(interval, required)
      if (!met) continue
      interval = met
      explains.push(one)
    }
    if (!best || explains.length > best.explains.length) best = { interval, explains }
  }
  return best && best.explains.length > 0 ? { fact, twins, ...best } : null
}

/** The relations that any of the cells takes part in, each once. */
function usesOf(group: readonly Fact[], { cellOf, uses }: System): readonly Use[] {
  const [only = [], ...others] = group.map((fact) => uses.get(cellOf(fact)) ?? [])
  if (others.length === 0) return only
  const joined = new Map<Equation, Use>()
  for (const { equation, isTotal, own } of [only, ...others].flat()) {
    const known = joined.get(equation)
    joined.set(equation, { equation, isTotal: isTotal || known?.isTotal === true, own: [...known?.own ?? [], ...own] })
  }
  // In the order of the relation: the first of them says how finely the number is printed.
  return [...joined.values()].map((use) => ({ ...use, own: use.equation.one.terms.filter((term) => use.own.includes(term)) }))
}

function causeOf({ fact, twins, interval, explains }: Change): Cause {
  const expected = expectedValue(fact, interval, explains)
  return { fact, twins, expected, explains, slip: recogniseSlip(valueOf(fact), expected) }
}
