import type { Disclosure } from '../../model/disclosure.ts'
import type { FactIndex } from '../fact-index.ts'
import { boundRelation } from './bound-relation.ts'
import { RELATIONS } from './catalogue.ts'
import { keyGrid } from './key-grid.ts'
import { layoutOf, layoutRelation, type Layout } from './layout/layout-relation.ts'
import type { Relation, RelationResult } from './relation.ts'
import { sameQuantity } from './same-quantity.ts'
import { scopesOf } from './sum-scopes.ts'
import { sumRelation } from './sum-relation.ts'
import { trustedFacts, type TrustedFacts } from './trusted-facts.ts'
import { trustedQuantities } from './trusted-quantities.ts'

/** Every relation applied to a disclosure, by the relation's name. */
export interface RelationResults {
  readonly trusted: TrustedFacts
  of(relation: Relation): RelationResult
  readonly all: readonly RelationResult[]
}

export function evaluateRelations(disclosure: Disclosure, index: FactIndex): RelationResults {
  const grid = keyGrid(index)
  const trusted = trustedFacts(disclosure, index, grid)
  const scopes = scopesOf(trusted.facts, disclosure, grid)
  const facts = trustedQuantities(trusted.facts, grid)
  const evaluate = (relation: Relation): RelationResult => {
    switch (relation.type) {
      case 'same': return sameQuantity(relation, disclosure, facts)
      case 'sum': return sumRelation(relation, scopes, trusted)
      case 'bound': return boundRelation(relation, facts)
      case 'layout': {
        // What the relations before it in the catalogue judge is not judged again.
        for (const one of RELATIONS.slice(0, RELATIONS.indexOf(relation))) if (one.type === 'sum' || one.type === 'layout') of(one)
        return layoutRelation(relation, layout ??= layoutOf(disclosure, trusted, RELATIONS.flatMap((one) => (one.type === 'sum' ? of(one).instances : []))))
      }
    }
  }
  let layout: Layout | undefined
  const results = new Map<string, RelationResult>()
  const of = (relation: Relation): RelationResult => {
    const known = results.get(relation.name)
    if (known) return known
    const result = evaluate(relation)
    results.set(relation.name, result)
    return result
  }
  return { trusted, of, get all() { return RELATIONS.map(of) } }
}
