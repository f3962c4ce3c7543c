import { keyText, type Fact, type FactKey } from '../../model/fact.ts'
import { isNonZero, isPrinted } from './operands.ts'
import { fitsAny, type ColumnKey, type Instance, type SumRelation } from './relation.ts'
import type { Quantity } from './key-grid.ts'
import { isEconomicClass, isGroup, isItem, type Scope } from './sum-scopes.ts'

const instanceOf = (relation: SumRelation, total: Fact, key: string, outcome: Instance['outcome']): Instance =>
  ({ rule: `relations/${relation.name}`, type: 'sum', key, total, terms: [], outcome })

/** Where no part of a total is printed: whether that is a defect, and which. */
export const absentParts = (relation: SumRelation, total: Quantity, scope: Scope): Instance | null =>
  missingParts(relation, total, scope) ?? blankParts(relation, total, scope) ?? missingItems(relation, total, scope) ?? missingGroups(relation, total, scope)

/** A row with a total whose parts, columns of the same table, are all blank. */
function blankParts(relation: SumRelation, { facts, column, row, text }: Quantity, { kind, name, changed, at }: Scope): Instance | null {
  if (kind !== 'table' || !relation.needs || relation.partsMayBeBlank) return null
  const total = facts.find(isNonZero)
  const blank = total && relation.needs.every((values) => {
    const part = at(changed(column, values), row)
    return part.length > 0 && !part.some(isPrinted)
  })
  return blank ? instanceOf(relation, total, `${text} ${name} blank`, 'blankParts') : null
}

/** An item of the total's table that the parts' tables, which go down to items, do not list. */
function missingParts(relation: SumRelation, { key, facts, text }: Quantity, scope: Scope): Instance | null {
  if (!relation.everyAccount || 'tree' in relation.parts || !isItem(key)) return null
  const total = facts.find(isNonZero)
  if (!total || !relation.parts.some((values) => scope.listsItems({ ...key, ...values }))) return null
  return instanceOf(relation, total, `${text} ${scope.name} missing`, 'missing')
}

/** A 款 without a 项 below it, in a table that goes down to 项 in at least two others: a row is missing. */
function missingItems(relation: SumRelation, { key, facts, text }: Quantity, { kind, name, itemised }: Scope): Instance | null {
  if (kind !== 'table' || !isGroup(key) || !('tree' in relation.parts) || relation.parts.tree !== 'functional') return null
  const total = facts.find(isNonZero)
  const { groups, divided } = itemised(key)
  if (!total || divided < 2 || groups.has(key.functional ?? '')) return null
  return instanceOf(relation, total, `${text} ${name} missing`, 'missingItems')
}

/** A 类 of 经济分类 without a 款 below it, in a table of 基本支出 that goes down to 款 in at least two others. */
function missingGroups(relation: SumRelation, { key, facts, text }: Quantity, { kind, name, grouped }: Scope): Instance | null {
  if (kind !== 'table' || name !== 'basic-expenditure' || !isEconomicClass(key) || !('tree' in relation.parts) || relation.parts.tree !== 'economic') return null
  const total = facts.find(isNonZero)
  const { groups, divided } = grouped(key)
  if (!total || divided < 2 || groups.has(key.economic ?? '')) return null
  return instanceOf(relation, total, `${text} ${name} missing`, 'missingItems')
}

/** Items of the parts' tables that the total's table, which goes down to items, does not list. */
export function* missingTotals(relation: SumRelation, scope: Scope): Generator<Instance> {
  if ('tree' in relation.parts || !relation.everyAccount) return
  const seen = new Set<string>()
  for (const values of relation.parts) {
    const columns = new Set(scope.columns.filter((column) => carries(column.key, values)))
    const ofTotal = totalValues(relation, values)
    for (const { key, facts, row, column } of columns.size === 0 ? [] : scope.all) {
      const part = columns.has(column) && isItem(key) ? facts.find(isNonZero) : undefined
      if (!part) continue
      const whole: FactKey = { ...key, ...ofTotal }
      if (!fitsAny(whole, relation.totals) || scope.at(scope.changed(column, ofTotal), row).length > 0 || !scope.listsItems(whole)) continue
      const quantity = keyText(whole)
      if (seen.has(quantity)) continue
      seen.add(quantity)
      yield instanceOf(relation, part, `${quantity} ${scope.name} missing`, 'missing')
    }
  }
}

/** What a total has in the dimensions that this part changes, as the pattern of totals says. */
const totalValues = ({ totals: [pattern = {}] }: SumRelation, part: ColumnKey): ColumnKey => Object.fromEntries(Object.keys(part).flatMap((dimension) => {
  const value = pattern[dimension as keyof FactKey]
  return typeof value === 'string' ? [[dimension, value]] : []
}))

const carries = (key: FactKey, patch: Partial<FactKey>): boolean =>
  Object.entries(patch).every(([dimension, value]) => key[dimension as keyof FactKey] === value)
