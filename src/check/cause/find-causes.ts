import { addDecimals, compareDecimals, divideDecimals, decimal, type Decimal } from '../../model/decimal.ts'
import type { Fact } from '../../model/fact.ts'
import { intervalContains, subtractIntervals, type Interval } from '../../model/interval.ts'
import { UNIT_EXPONENT } from '../../model/unit.ts'
import type { Instance } from '../relations/relation.ts'
import { intervalOf, valueOf } from '../relations/operands.ts'
import { recogniseSlip, type Slip } from './recognise-slip.ts'
import { cellOf, intersect, requiredInterval } from './required-interval.ts'
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
  if (instances.filter((one) => one.outcome === 'fails').length > MAX_FAILING) return []
  const system = indexByCell(instances.filter((one) => one.outcome === 'holds' || one.outcome === 'fails'))
  const twins = twinGroups(instances.filter((one) => one.outcome === 'holds'))
  let failing = instances.filter((one) => one.outcome === 'fails')
  const causes: Cause[] = []
  while (failing.length > 0) {
    const cause = bestChange(failing, system, twins)
    if (!cause) break
    causes.push(cause)
    const explained = new Set(cause.explains)
    failing = failing.filter((one) => !explained.has(one))
  }
  return causes
}

type System = ReadonlyMap<string, readonly Instance[]>

function indexByCell(instances: readonly Instance[]): System {
  const index = new Map<string, Instance[]>()
  for (const one of instances) {
    for (const cell of new Set([one.total, ...one.terms.map((term) => term.fact)].map(cellOf))) {
      const list = index.get(cell)
      if (list) list.push(one)
      else index.set(cell, [one])
    }
  }
  return index
}

function bestChange(failing: readonly Instance[], system: System, twins: readonly (readonly Fact[])[]): Cause | null {
  const cells = new Map<string, Fact>()
  for (const one of failing) for (const fact of [one.total, ...one.terms.map((term) => term.fact)]) cells.set(cellOf(fact), fact)
  const stillFails = new Set(failing)
  const groups = [...[...cells.values()].map((fact) => [fact]), ...twins.filter((group) => group.some((fact) => cells.has(cellOf(fact))))]
  const changes = groups.flatMap((group) => changeOf(group, system, stillFails) ?? [])
  const ranked = changes.toSorted((x, y) => y.explains.length - x.explains.length)
  return ranked.find((change) => isUnique(change, ranked)) ?? null
}

/** No other change explains as much of the same, or this one alone of them is a slip and explains several failures. */
function isUnique(change: Cause, changes: readonly Cause[]): boolean {
  const own = new Set(change.explains)
  const rivals = changes.filter((other) => other !== change && other.explains.length >= change.explains.length && other.twins.length <= change.twins.length
    && other.explains.some((one) => own.has(one)))
  if (rivals.length === 0) return true
  return change.explains.length > 1 && change.slip !== null
    && rivals.every((rival) => rival.explains.length === change.explains.length && rival.slip === null)
}

/** The value of these cells that satisfies the most failing relations and keeps every holding one; null where there is none. */
function changeOf(group: readonly Fact[], system: System, stillFails: ReadonlySet<Instance>): Cause | null {
  const [fact, ...twins] = group
  if (!fact) return null
  const cells = new Set(group.map(cellOf))
  let kept: Interval | null = null
  const wanted: { one: Instance; interval: Interval }[] = []
  for (const one of new Set([...cells].flatMap((cell) => system.get(cell) ?? []))) {
    const interval = requiredInterval(one, cells)
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
  if (!best || best.explains.length === 0) return null
  const expected = roundInto(best.interval, fact)
  return { fact, twins, expected, explains: best.explains, slip: recogniseSlip(valueOf(fact), expected) }
}

/** The middle of the interval as the cell would print it; with two decimals at least, since tables have them. */
function roundInto(interval: Interval, fact: Fact): Decimal {
  const middle = divideDecimals(addDecimals(interval.low, interval.high), decimal(2n), 6)
  const finest = Math.min(printedExponent(fact), fact.unit ? UNIT_EXPONENT[fact.unit] - 2 : 0)
  for (let exponent = 12; exponent >= 0; exponent -= 1) {
    const step = decimal(10n ** BigInt(exponent))
    const rounded = decimal(divideDecimals(middle, step, 0).digits * step.digits)
    if (exponent <= finest && intervalContains(interval, rounded)) return rounded
  }
  return middle
}

/** The power of ten, in 分, of the last printed digit: 10^4 for two decimals of 万元. */
function printedExponent(fact: Fact): number {
  const own = intervalOf(fact)
  const width = subtractIntervals({ low: own.high, high: own.high }, { low: own.low, high: own.low }).low
  let exponent = 0
  while (compareDecimals(decimal(10n ** BigInt(exponent + 1)), width) <= 0) exponent += 1
  return exponent
}
