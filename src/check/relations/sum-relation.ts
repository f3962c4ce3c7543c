import { ZERO } from '../../model/decimal.ts'
import { factKeyText, keyText, type Fact, type FactKey } from '../../model/fact.ts'
import { intervalContains, intervalsMeet } from '../../model/interval.ts'
import { isNonZero, isPrinted, intervalOf, sumInterval } from './operands.ts'
import { fitsAny, type Instance, type RelationResult, type SumRelation, type Term } from './relation.ts'
import { absentParts, missingTotals } from './absent-parts.ts'
import { isUnproven } from './unproven.ts'
import type { Scope, Scopes } from './sum-scopes.ts'
import { childrenIn, type KeySpace } from './tree.ts'
import type { TrustedFacts } from './trusted-facts.ts'

/** How many readings of one sum are tried where a key is printed several times with different numbers. */
const MAX_READINGS = 64

const EXCLUDED = {
  zh: '文件中有其他资金或结转结余，本关系不适用。',
  en: 'The document holds other funds or carry-over; the relation does not apply.',
}

/** Forms every sum of the relation in every scope and judges it. */
export function sumRelation(relation: SumRelation, scopes: Scopes, trusted: TrustedFacts): RelationResult {
  const [document] = scopes.document
  if (relation.unless && document?.facts.some((fact) => isNonZero(fact) && fitsAny(fact.key, relation.unless ?? []))) {
    return { instances: [], unable: null, nothing: EXCLUDED }
  }
  const instances: Instance[] = []
  const twice = relation.within.includes('table') && relation.within.includes('document')
  const judgedInTables = new Set<string>()
  let left = 0
  for (const scope of relation.within.flatMap((kind) => scopes[kind])) {
    for (const judged of scopeInstances(relation, scope)) {
      if (twice && scope.kind === 'document' && judgedInTables.has(factKeyText(judged.total))) continue
      if (twice && scope.kind === 'table') judgedInTables.add(factKeyText(judged.total))
      if (judged.outcome !== 'holds' && isUnproven(judged, scope.kind, trusted)) left += 1
      else instances.push(judged)
    }
  }
  const unable = left === 0 ? null : {
    zh: `${left}处不等的合计可能由未能识别的行、列或续表造成，未作判断。`,
    en: `${left} sums that fail were not judged: rows, columns or continuations that were not recognised may explain them.`,
  }
  return { instances, unable }
}

function* scopeInstances(relation: SumRelation, scope: Scope): Generator<Instance> {
  const { space, kind } = scope
  if (relation.everyFundByFunction && !fundsAreByFunction(scope.facts)) return
  const undivided = (part: FactKey): boolean => part.nature !== null && !(space.get(keyText(part)) ?? []).some(isPrinted)
    && (space.get(keyText({ ...part, nature: null })) ?? []).some(isNonZero)
  const { parts } = relation
  const needs = kind === 'prose' ? relation.needsInProse ?? relation.needs : relation.needs
  for (const { text: quantity, key, facts: totals } of scope.quantities(relation.totals)) {
    if (!fitsAny(key, relation.totals)) continue
    // Each needed part occurs somewhere in the scope, be it in another row.
    if (needs && !needs.every((patch) => scope.prints({ ...key, ...patch }))) continue
    const partKeys = 'tree' in parts ? childrenIn(scope.tree(parts.tree), key, parts.tree) : parts.map((patch): FactKey => ({ ...key, ...patch }))
    if (relation.everyFundByFunction && partKeys.some(undivided)) continue
    const lessKeys = (relation.less ?? []).map((patch): FactKey => ({ ...key, ...patch }))
    const groups = [...partKeys.map((part) => choicesOf(space, part, 1, kind)), ...lessKeys.map((part) => choicesOf(space, part, -1, kind))]
    const instance = judge(relation, quantity, totals, groups, scope) ?? absentParts(relation, totals, partKeys, key, scope)
    if (instance) yield instance
  }
  if (relation.everyAccount) yield* missingTotals(relation, scope)
}

function fundsAreByFunction(facts: readonly Fact[]): boolean {
  return (['generalPublic', 'governmentFund', 'stateCapital'] as const).every((fund) => {
    const ofFund = facts.filter((fact) => fact.key.fund === fund && isNonZero(fact))
    return ofFund.length === 0 || ofFund.some(({ key }) => key.measure === 'expenditure' && (key.functional?.length ?? 0) >= 7)
  })
}

/** What a sum can be read as: for each part one occurrence, or all that the scope prints of it together. */
type Choices = readonly (readonly Term[])[]

const NO_CHOICE: Choices = []

function choicesOf(space: KeySpace, key: FactKey, sign: 1 | -1, kind: Scope['kind']): Choices {
  const printed = (space.get(keyText(key)) ?? []).filter(isPrinted).map((fact): Term => ({ fact, sign }))
  if (printed.length < 2) return printed.length === 0 ? NO_CHOICE : [printed]
  const single = printed.filter((term, i) => printed.findIndex((other) => other.fact.text === term.fact.text) === i).map((term) => [term])
  return kind === 'table' && single.length > 1 ? [...single, printed] : single
}

function judge(relation: SumRelation, quantity: string, totals: readonly Fact[], groups: readonly Choices[], scope: Scope): Instance | null {
  const parts = groups.filter((group) => group.length > 0)
  const total = totals.find(isPrinted) ?? totals[0]
  if (!total || parts.length === 0) return null
  const terms = parts.flatMap((group) => group[0] ?? [])
  const base = { rule: `relations/${relation.name}`, type: 'sum' as const, key: `${quantity} ${scope.name}`, total, terms }
  if (!isPrinted(total)) return intervalContains(sumInterval(terms), ZERO) ? null : { ...base, outcome: 'blankTotal' }
  if (totals.length === 1 && parts.every((part) => part.length === 1) && intervalsMeet(intervalOf(total), sumInterval(terms))) return { ...base, outcome: 'holds' }
  const may = (relation.mayInclude ?? []).map((patch) => choicesOf(scope.space, { ...total.key, ...patch }, 1, scope.kind))
  for (const candidate of totals.filter(isPrinted)) {
    for (const reading of readings([...parts.map((part) => omittable(part, relation)), ...may.map((part) => [...part, []])])) {
      if (reading.length > 0 && intervalsMeet(intervalOf(candidate), sumInterval(reading))) return { ...base, total: candidate, terms: reading, outcome: 'holds' }
    }
  }
  return { ...base, outcome: 'fails' }
}

const omittable = (part: Choices, relation: SumRelation): Choices =>
  relation.mayOmit && part.some(([term]) => term && fitsAny(term.fact.key, relation.mayOmit ?? [])) ? [...part, []] : part

/** Every choice of one reading from each part; only the first of each where there are too many. */
function readings(parts: readonly Choices[]): Term[][] {
  const count = parts.reduce((product, part) => product * Math.max(1, part.length), 1)
  if (count > MAX_READINGS) return [parts.flatMap((part) => part[0] ?? [])]
  return parts.reduce<Term[][]>((lists, part) => lists.flatMap((list) => (part.length === 0 ? [list] : part.map((choice) => [...list, ...choice]))), [[]])
}
