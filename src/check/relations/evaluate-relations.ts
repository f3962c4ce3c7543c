import type { Disclosure } from '../../model/disclosure.ts'
import { factKeyText } from '../../model/fact.ts'
import { boundRelation } from './bound-relation.ts'
import { RELATIONS } from './catalogue.ts'
import { layoutRelation } from './layout/layout-relation.ts'
import type { Instance, Relation, RelationResult } from './relation.ts'
import { sameQuantity } from './same-quantity.ts'
import { scopesOf } from './sum-scopes.ts'
import { sumRelation } from './sum-relation.ts'
import { trustedFacts, type TrustedFacts } from './trusted-facts.ts'

/** Every relation applied to a disclosure, by the relation's name. */
export interface RelationResults {
  readonly trusted: TrustedFacts
  of(relation: Relation): RelationResult
  readonly all: readonly RelationResult[]
}

export function evaluateRelations(disclosure: Disclosure): RelationResults {
  const trusted = trustedFacts(disclosure)
  const scopes = scopesOf(trusted.facts, disclosure)
  const byKey = Map.groupBy(trusted.facts, factKeyText)
  const evaluate = (relation: Relation): RelationResult => {
    if (relation.type === 'same') return sameQuantity(relation, disclosure, byKey)
    if (relation.type === 'layout') return layoutRelation(relation, { ...disclosure, tables: disclosure.tables.filter(({ id }) => !trusted.cutOff.has(id)) }, trusted.facts.concat(trusted.doubtful), othersThan(relation))
    return relation.type === 'sum' ? sumRelation(relation, scopes, trusted) : boundRelation(relation, byKey)
  }
  const results = new Map<string, RelationResult>()
  /** What the relations before it in the catalogue have judged. */
  const othersThan = (relation: Relation): readonly Instance[] =>
    RELATIONS.slice(0, RELATIONS.indexOf(relation)).filter(({ type }) => type === 'sum' || type === 'layout').flatMap((one) => of(one).instances)
  const of = (relation: Relation): RelationResult => {
    const known = results.get(relation.name)
    if (known) return known
    const result = evaluate(relation)
    results.set(relation.name, result)
    return result
  }
  return { trusted, of, get all() { return RELATIONS.map(of) } }
}
