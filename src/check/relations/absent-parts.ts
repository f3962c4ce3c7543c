import { keyText, type Fact, type FactKey } from '../../model/fact.ts'
import { isNonZero, isPrinted } from './operands.ts'
import { fitsAny, type Instance, type SumRelation } from './relation.ts'
import { isItem, type Scope } from './sum-scopes.ts'

const instanceOf = (relation: SumRelation, total: Fact, key: string, outcome: Instance['outcome']): Instance =>
  ({ rule: `relations/${relation.name}`, type: 'sum', key, total, terms: [], outcome })

/** Where no part of a total is printed: whether that is a defect, and which. */
export const absentParts = (
  relation: SumRelation, totals: readonly Fact[], partKeys: readonly FactKey[], key: FactKey, scope: Scope,
): Instance | null => missingParts(relation, totals, partKeys, scope) ?? blankParts(relation, totals, key, scope) ?? missingItems(relation, totals, key, scope)

/** A row with a total whose parts, columns of the same table, are all blank. */
function blankParts(relation: SumRelation, totals: readonly Fact[], key: FactKey, { kind, name, space }: Scope): Instance | null {
  const total = totals.find(isNonZero)
  if (kind !== 'table' || !relation.needs || relation.partsMayBeBlank || !total) return null
  const blank = relation.needs.every((patch) => {
    const facts = space.get(keyText({ ...key, ...patch })) ?? []
    return facts.length > 0 && !facts.some(isPrinted)
  })
  return blank ? instanceOf(relation, total, `${keyText(total.key)} ${name} blank`, 'blankParts') : null
}

/** An item of the total's table that the parts' tables, which go down to items, do not list. */
function missingParts(relation: SumRelation, totals: readonly Fact[], partKeys: readonly FactKey[], scope: Scope): Instance | null {
  const total = totals.find(isNonZero)
  if (!relation.everyAccount || !total || !isItem(total.key) || !partKeys.some((part) => scope.listsItems(part))) return null
  return instanceOf(relation, total, `${keyText(total.key)} ${scope.name} missing`, 'missing')
}

/** A 款 without a 项 below it, in a table that goes down to 项 in at least two others: a row is missing. */
function missingItems(relation: SumRelation, totals: readonly Fact[], key: FactKey, { kind, name, keys }: Scope): Instance | null {
  const total = totals.find(isNonZero)
  if (kind !== 'table' || !total || !isGroup(key) || !('tree' in relation.parts) || relation.parts.tree !== 'functional') return null
  const like = keys.filter((other) => other.measure === key.measure && other.fund === key.fund && other.year === key.year && other.phase === key.phase)
  const items = like.filter(isItem).map((item) => item.functional ?? '')
  const divided = like.filter((other) => isGroup(other) && items.some((item) => item.startsWith(other.functional ?? '')))
  if (divided.length < 2 || items.some((item) => item.startsWith(key.functional ?? ''))) return null
  return instanceOf(relation, total, `${keyText(key)} ${name} missing`, 'missingItems')
}

const isGroup = (key: FactKey): boolean => key.functional?.length === 5 && key.nature === null && key.economic === null

/** Items of the parts' tables that the total's table, which goes down to items, does not list. */
export function* missingTotals(relation: SumRelation, { space, keys, name, listsItems }: Scope): Generator<Instance> {
  if ('tree' in relation.parts || !relation.everyAccount) return
  const seen = new Set<string>()
  for (const patch of relation.parts) {
    for (const key of keys) {
      if (!isItem(key) || !carries(key, patch)) continue
      const whole = wholeKey(relation, key, patch)
      const quantity = whole ? keyText(whole) : ''
      const part = (space.get(keyText(key)) ?? []).find(isNonZero)
      if (!whole || !part || seen.has(quantity) || space.has(quantity) || !listsItems(whole)) continue
      seen.add(quantity)
      yield instanceOf(relation, part, `${quantity} ${name} missing`, 'missing')
    }
  }
}

/** The total's key of a part's: every dimension that the part changes, as the pattern of totals has it. */
function wholeKey(relation: SumRelation, key: FactKey, patch: Partial<FactKey>): FactKey | null {
  const [pattern = {}] = relation.totals
  const changed = Object.fromEntries(Object.keys(patch).flatMap((dimension) => {
    const value = pattern[dimension as keyof FactKey]
    return typeof value === 'string' ? [[dimension, value]] : []
  }))
  const whole: FactKey = { ...key, ...changed }
  return fitsAny(whole, relation.totals) ? whole : null
}

const carries = (key: FactKey, patch: Partial<FactKey>): boolean =>
  Object.entries(patch).every(([dimension, value]) => key[dimension as keyof FactKey] === value)
