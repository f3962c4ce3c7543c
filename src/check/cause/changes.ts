import type { Fact } from '../../model/fact.ts'
import type { Interval } from '../../model/interval.ts'
import type { Instance, Term } from '../relations/relation.ts'
import { equationOf, intersect, requiredInterval, type CellKey, type Equation } from './required-interval.ts'

/** The relations that are searched for causes, as equations over cells. */
export interface System {
  readonly cellOf: (fact: Fact) => CellKey
  readonly uses: ReadonlyMap<CellKey, readonly Use[]>
}

/** One cell in one relation: as its total, as terms of it, or as both. */
interface Use {
  readonly equation: Equation
  isTotal: boolean
  readonly own: Term[]
}

export function usesOfCells(cells: ReadonlySet<CellKey>, instances: readonly Instance[], cellOf: System['cellOf']): System['uses'] {
  const uses = new Map<CellKey, Use[]>()
  for (const one of instances) {
    const isTotal = cells.has(cellOf(one.total))
    const isOwn = ({ fact }: Term): boolean => cells.has(cellOf(fact))
    const terms = one.terms.some(isOwn) ? one.terms.filter(isOwn) : []
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
export interface Change {
  readonly fact: Fact
  readonly twins: readonly Fact[]
  readonly interval: Interval
  readonly explains: readonly Instance[]
}

/** What the relations ask of some cells: worked out once, while one cause after the other is found. */
interface Asked {
  readonly fact: Fact
  readonly twins: readonly Fact[]
  /** What all relations that hold leave open; null: anything. */
  readonly kept: Interval | null
  /** What each failing relation asks. */
  readonly wanted: readonly Wanted[]
  /** The last changes that were made of it, and for how many of `wanted`. */
  changes: readonly Change[]
  of: number
}

interface Wanted { readonly one: Instance; readonly interval: Interval }

/**
 * For some cells (one, or one and its twins) the values that satisfy the most failing relations and keep every holding
 * one. It is remembered until a relation that it depends on has found its cause.
 */
export function changesIn(system: System): (cells: Fact | readonly Fact[], stillFails: ReadonlySet<Instance>) => readonly Change[] {
  const known = new Map<Fact | readonly Fact[], Asked | null>()
  return (cells, stillFails) => {
    let asked = known.get(cells)
    if (asked === undefined) known.set(cells, asked = askedOf('length' in cells ? cells : [cells], system))
    if (!asked) return []
    const wanted = asked.wanted.filter(({ one }) => stillFails.has(one))
    if (asked.of !== wanted.length) {
      asked.of = wanted.length
      asked.changes = changesOf(asked, wanted)
    }
    return asked.changes
  }
}

/** null where no number will do. */
function askedOf(group: readonly Fact[], system: System): Asked | null {
  const [fact, ...twins] = group
  if (!fact) return null
  let kept: Interval | null = null
  const wanted: Wanted[] = []
  for (const { equation, isTotal, own } of usesOf(group, system)) {
    const { one } = equation
    const interval = requiredInterval(equation, isTotal, own)
    if (interval === 'free') continue
    if (interval === 'impossible') return null
    if (one.outcome !== 'holds') wanted.push({ one, interval })
    else {
      kept = kept ? intersect(kept, interval) : interval
      if (!kept) return null
    }
  }
  return { fact, twins, kept, wanted, changes: [], of: 0 }
}

/** Where failing relations ask for different values, each that satisfies as many as any other. */
function changesOf({ fact, twins, kept }: Asked, wanted: readonly Wanted[]): readonly Change[] {
  const candidates = wanted.flatMap(({ interval }) => (kept ? intersect(kept, interval) ?? [] : [interval]))
  let best: { interval: Interval; explains: Instance[] }[] = []
  for (const start of candidates) {
    let interval: Interval = start
    const explains: Instance[] = []
    for (const { one, interval: required } of wanted) {
      const met = intersect(interval, required)
      if (!met) continue
      interval = met
      explains.push(one)
    }
    const most = best[0]?.explains.length ?? 1
    if (explains.length > most) best = [{ interval, explains }]
    else if (explains.length === most && best.every((other) => other.explains.every((one) => !explains.includes(one)))) best.push({ interval, explains })
  }
  return best.map((one) => ({ fact, twins, ...one }))
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
