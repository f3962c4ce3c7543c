import type { Disclosure } from '../../model/disclosure.ts'
import { ZERO } from '../../model/decimal.ts'
import { keyText, type Fact, type FactKey } from '../../model/fact.ts'
import { intervalContains, intervalsMeet } from '../../model/interval.ts'
import { isNonZero, isPrinted, intervalOf, sumInterval } from './operands.ts'
import { fits, fitsAny, type Instance, type RelationResult, type SumRelation, type Term } from './relation.ts'
import type { TrustedFacts } from './trusted-facts.ts'
import { childrenIn, treeIndex, type KeySpace } from './tree.ts'

/** How many readings of one sum are tried where a key is printed several times with different numbers. */
const MAX_READINGS = 64

/** Forms every sum of the relation in every scope and judges it. */
export function sumRelation(relation: SumRelation, disclosure: Disclosure, trusted: TrustedFacts): RelationResult {
  const amounts = trusted.facts.filter((fact) => fact.kind === 'amount')
  if (relation.unless && amounts.some((fact) => fact.origin.type === 'cell' && isNonZero(fact) && fitsAny(fact.key, relation.unless ?? []))) {
    return { instances: [], unable: null }
  }
  const instances: Instance[] = []
  let left = 0
  for (const scope of scopesOf(relation, amounts, disclosure)) {
    for (const judged of scopeInstances(relation, scope)) {
      if (scope.kind === 'document' && relation.within.includes('table') && inOneTable(judged)) continue
      if (judged.outcome !== 'holds' && restsOnIncomplete(judged, trusted)) left += 1
      else instances.push(judged)
    }
  }
  const unable = left === 0 ? null : {
    zh: `${left}处合计所在的列有未能识别的行，未作判断。`,
    en: `${left} sums were not judged: their columns hold rows that were not recognised.`,
  }
  return { instances, unable }
}

interface Scope {
  readonly kind: 'table' | 'document' | 'prose'
  /** The family of the table, `document` or `prose`: part of a finding's key. */
  readonly name: string
  readonly facts: readonly Fact[]
}

function scopesOf(relation: SumRelation, amounts: readonly Fact[], disclosure: Disclosure): readonly Scope[] {
  const cells = amounts.filter((fact) => fact.origin.type === 'cell')
  return relation.within.flatMap((kind): Scope[] => {
    if (kind === 'document') return [{ kind, name: kind, facts: cells }]
    if (kind === 'prose') return [{ kind, name: kind, facts: amounts.filter((fact) => fact.origin.type === 'claim') }]
    const tables = Map.groupBy(cells, (fact) => (fact.origin.type === 'cell' ? fact.origin.table : -1))
    return [...tables].map(([table, facts]) => ({ kind, name: disclosure.tables[table]?.family ?? 'table', facts }))
  })
}

/** A sum of the whole document that one table already holds is judged there. */
function inOneTable(instance: Instance): boolean {
  const tables = [instance.total, ...instance.terms.map((term) => term.fact)].map(({ origin }) => (origin.type === 'cell' ? origin.table : -1))
  return new Set(tables).size === 1
}

function restsOnIncomplete(instance: Instance, { incomplete, openEnded }: TrustedFacts): boolean {
  const { origin, key } = instance.total
  const whole = key.functional === null && key.economic === null
  if (origin.type === 'cell' && whole && openEnded.has(origin.table)) return true
  return [instance.total, ...instance.terms.map((term) => term.fact)]
    .some((fact) => fact.origin.type === 'cell' && incomplete.has(`${fact.origin.table}:${fact.origin.column}`))
}

function* scopeInstances(relation: SumRelation, scope: Scope): Generator<Instance> {
  const { facts } = scope
  const space: KeySpace = Map.groupBy(facts, (fact) => keyText(fact.key))
  const firsts = [...space.values()].flatMap((group) => group.slice(0, 1))
  if (relation.everyFundByFunction && !fundsAreByFunction(facts)) return
  const undivided = (part: FactKey): boolean => part.nature !== null && !(space.get(keyText(part)) ?? []).some(isPrinted)
    && (space.get(keyText({ ...part, nature: null })) ?? []).some(isNonZero)
  const { parts } = relation
  const index = 'tree' in parts ? treeIndex(space, parts.tree) : null
  for (const { key } of firsts) {
    if (!fitsAny(key, relation.totals)) continue
    const partKeys = 'tree' in parts ? (index ? childrenIn(index, key, parts.tree) : []) : parts.map((patch): FactKey => ({ ...key, ...patch }))
    if (relation.needs && !needsPrinted(relation.needs, key, firsts)) continue
    if (relation.everyFundByFunction && partKeys.some(undivided)) continue
    const lessKeys = (relation.less ?? []).map((patch): FactKey => ({ ...key, ...patch }))
    const groups = [...partKeys.map((part) => groupOf(space, part, 1)), ...lessKeys.map((part) => groupOf(space, part, -1))]
    const instance = judge(relation, space.get(keyText(key)) ?? [], groups, scope)
    if (instance) yield instance
  }
}

/** Each needed part occurs somewhere in the scope, for the same measure, fund, year and phase, be it in another row. */
function needsPrinted(needs: readonly Partial<FactKey>[], key: FactKey, firsts: readonly Fact[]): boolean {
  return needs.every((patch) => {
    const { measure, year, phase, fund, nature, item } = { ...key, ...patch }
    return firsts.some((fact) => fits(fact.key, { measure, year, phase, fund, nature, item }))
  })
}

function fundsAreByFunction(facts: readonly Fact[]): boolean {
  return (['generalPublic', 'governmentFund', 'stateCapital'] as const).every((fund) => {
    const ofFund = facts.filter((fact) => fact.key.fund === fund && isNonZero(fact))
    return ofFund.length === 0 || ofFund.some(({ key }) => key.measure === 'expenditure' && (key.functional?.length ?? 0) >= 7)
  })
}

const groupOf = (space: KeySpace, key: FactKey, sign: 1 | -1): Term[] =>
  (space.get(keyText(key)) ?? []).filter(isPrinted).map((fact) => ({ fact, sign }))

function judge(relation: SumRelation, totals: readonly Fact[], groups: readonly (readonly Term[])[], scope: Scope): Instance | null {
  const parts = groups.filter((group) => group.length > 0)
  const total = totals.find(isPrinted) ?? totals[0]
  if (!total || parts.length === 0) return null
  const terms = parts.flatMap((group) => group.slice(0, 1))
  const base = { rule: `relations/${relation.name}`, type: 'sum' as const, key: `${keyText(total.key)} ${scope.name}`, total, terms }
  if (!isPrinted(total)) return intervalContains(sumInterval(terms), ZERO) ? null : { ...base, outcome: 'blankTotal' }
  for (const candidate of distinct(totals.filter(isPrinted), (fact) => fact.text)) {
    for (const reading of readings(parts)) {
      if (intervalsMeet(intervalOf(candidate), sumInterval(reading))) return { ...base, total: candidate, terms: reading, outcome: 'holds' }
    }
  }
  return { ...base, outcome: 'fails' }
}

const distinct = <T>(list: readonly T[], text: (one: T) => string): T[] =>
  list.filter((one, i) => list.findIndex((other) => text(other) === text(one)) === i)

/** Every choice of one occurrence from each group; only the first of each where there are too many. */
function readings(groups: readonly (readonly Term[])[]): Term[][] {
  const choices = groups.map((group) => distinct(group, (term) => term.fact.text))
  const count = choices.reduce((product, group) => product * group.length, 1)
  if (count > MAX_READINGS) return [choices.flatMap((group) => group.slice(0, 1))]
  return choices.reduce<Term[][]>((lists, group) => lists.flatMap((list) => group.map((term) => [...list, term])), [[]])
}
