import { compareDecimals } from '../../model/decimal.ts'
import { keyText, type Fact } from '../../model/fact.ts'
import { addIntervals, intervalsMeet } from '../../model/interval.ts'
import type { Instance } from '../relations/relation.ts'
import { intervalOf, valueOf } from '../relations/operands.ts'

/** The prose speaks of another circle of units than the tables do. */
export interface ScopeCause {
  /** The prose amounts of that other circle, and what they are compared with. */
  readonly explains: readonly Instance[]
  readonly direction: 'proseNarrower' | 'proseWider'
  /** A table's row of one unit that reads as the prose does, where there is one. */
  readonly unitRow: Fact | null
}

/**
 * Several prose amounts that differ from the tables in one direction, and that are right among themselves: they are
 * the row of one unit (`036001` in the table of 机关运行经费), or they add up (基本支出 + 项目支出 = the budget in prose).
 * Two mistyped numbers do not do that; it is one mistake, the scope.
 */
export function findScope(instances: readonly Instance[], facts: readonly Fact[]): ScopeCause | null {
  const differing = instances.filter(({ type, outcome, total, terms }) =>
    type === 'same' && outcome === 'fails' && total.origin.type === 'claim' && total.kind === 'amount' && terms[0]?.fact.origin.type === 'cell')
  const unitRows = facts.filter((fact) => fact.interval && fact.key.unit !== null && fact.origin.type === 'cell')
  const unitRowOf = (fact: Fact): Fact | undefined => unitRows.find((row) =>
    keyText({ ...row.key, unit: fact.key.unit }) === keyText(fact.key) && intervalsMeet(intervalOf(row), intervalOf(fact)))
  const sums = new Set(differing.filter((one) => differing.some((other) => addsUp(one, other, differing) || equals(one, other))).map((one) => one))
  for (const direction of ['proseNarrower', 'proseWider'] as const) {
    const inDirection = differing.filter((one) => directionOf(one) === direction)
    const units = inDirection.filter((one) => unitRowOf(one.total))
    const explains = differing.filter((one) => sums.has(one) || units.includes(one))
    const amounts = new Set(explains.map((one) => one.total.text))
    const own = explains.filter((one) => directionOf(one) === direction)
    if (amounts.size < 2 || own.length < 2 || own.length * 2 < explains.length) continue
    const [first] = units
    return { explains, direction, unitRow: first ? unitRowOf(first.total) ?? null : null }
  }
  return null
}

function directionOf({ total, terms }: Instance): ScopeCause['direction'] {
  const reference = terms[0]?.fact
  return reference && compareDecimals(valueOf(total), valueOf(reference)) < 0 ? 'proseNarrower' : 'proseWider'
}

/** Whether `one` is a term or the total of a sum of three differing prose amounts. */
function addsUp(one: Instance, other: Instance, all: readonly Instance[]): boolean {
  if (one.total.text === other.total.text) return false
  return all.some((third) => third.total.text !== one.total.text && third.total.text !== other.total.text
    && (isSum(one, other, third) || isSum(third, one, other) || isSum(other, one, third)))
}

const isSum = (total: Instance, a: Instance, b: Instance): boolean =>
  intervalsMeet(intervalOf(total.total), addIntervals(intervalOf(a.total), intervalOf(b.total)))

/** 收入预算 and 支出预算 of one amount: the same wrong number for two quantities. */
const equals = (one: Instance, other: Instance): boolean =>
  one !== other && one.total.text === other.total.text && keyText(one.total.key) !== keyText(other.total.key)
