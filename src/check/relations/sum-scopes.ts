import type { Disclosure } from '../../model/disclosure.ts'
import type { Fact } from '../../model/fact.ts'
import type { Instance, SumRelation } from './relation.ts'

/** Where the parts of a sum are looked for. */
export interface Scope {
  readonly kind: 'table' | 'document' | 'prose'
  /** The family of the table, `document` or `prose`: part of a finding's key. */
  readonly name: string
  readonly facts: readonly Fact[]
}

export function scopesOf(relation: SumRelation, amounts: readonly Fact[], disclosure: Disclosure): readonly Scope[] {
  const cells = amounts.filter((fact) => fact.origin.type === 'cell')
  return relation.within.flatMap((kind): Scope[] => {
    if (kind === 'document') return [{ kind, name: kind, facts: cells }]
    if (kind === 'prose') return [{ kind, name: kind, facts: amounts.filter((fact) => fact.origin.type === 'claim') }]
    const tables = Map.groupBy(cells, (fact) => (fact.origin.type === 'cell' ? fact.origin.table : -1))
    return [...tables].map(([table, facts]) => ({ kind, name: disclosure.tables[table]?.family ?? 'table', facts }))
  })
}

/** A sum of the whole document that one table already holds is judged there. */
export function inOneTable(instance: Instance): boolean {
  const tables = [instance.total, ...instance.terms.map((term) => term.fact)].map(({ origin }) => (origin.type === 'cell' ? origin.table : -1))
  return new Set(tables).size === 1
}
