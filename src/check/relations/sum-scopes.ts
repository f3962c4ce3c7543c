import type { Disclosure } from '../../model/disclosure.ts'
import { factKeyText, type Fact, type FactKey } from '../../model/fact.ts'
import type { KeyPattern, Tree } from './relation.ts'
import { treeIndex, type KeySpace, type TreeIndex } from './tree.ts'

/** Where the parts of a sum are looked for: one table, all tables, or the sentences. */
export interface Scope {
  readonly kind: 'table' | 'document' | 'prose'
  /** The family of the table, `document` or `prose`: part of a finding's key. */
  readonly name: string
  readonly facts: readonly Fact[]
  readonly space: KeySpace
  /** Every key printed in the scope, once. */
  readonly keys: readonly FactKey[]
  /** The keys that a pattern may fit, with their text and facts: those of its measures. */
  quantities(patterns: readonly KeyPattern[]): readonly Quantity[]
  tree(tree: Tree): TreeIndex
  /** Whether any row prints this measure, year, phase, fund, nature and item, be it blank. */
  prints(key: FactKey): boolean
  /** Whether the scope goes down to items (项) for this measure, year, phase and fund. */
  listsItems(key: FactKey): boolean
}

/** One key of a scope with all that prints it. */
export interface Quantity {
  /** `keyText` of the key. */
  readonly text: string
  readonly key: FactKey
  readonly facts: readonly Fact[]
}

/** The key of an item of 功能分类, undivided by anything else. */
export const isItem = (key: FactKey): boolean => key.functional?.length === 7 && key.nature === null && key.economic === null

const itemColumnText = ({ measure, year, phase, fund }: FactKey): string => `${measure}|${year}|${phase}|${fund}`

const columnText = ({ measure, year, phase, fund, nature, item }: FactKey): string => `${measure}|${year}|${phase}|${fund}|${nature}|${item}`

export type Scopes = Readonly<Record<Scope['kind'], readonly Scope[]>>

/** The scopes of a disclosure over the amounts that relations may rest on; made once for all relations. */
export function scopesOf(facts: readonly Fact[], disclosure: Disclosure): Scopes {
  const amounts = facts.filter((fact) => fact.kind === 'amount')
  const cells = amounts.filter((fact) => fact.origin.type === 'cell')
  const tables = Map.groupBy(cells, (fact) => (fact.origin.type === 'cell' ? fact.origin.table : -1))
  return {
    table: [...tables].map(([table, own]) => scope('table', disclosure.tables[table]?.family ?? 'table', own)),
    document: [scope('document', 'document', cells)],
    prose: [scope('prose', 'prose', amounts.filter((fact) => fact.origin.type === 'claim'))],
  }
}

function scope(kind: Scope['kind'], name: string, facts: readonly Fact[]): Scope {
  const space: KeySpace = Map.groupBy(facts, factKeyText)
  const trees = new Map<Tree, TreeIndex>()
  const keys = [...space.values()].flatMap((group) => group.slice(0, 1)).map((fact) => fact.key)
  const all = [...space].flatMap(([text, own]): Quantity[] => (own[0] ? [{ text, key: own[0].key, facts: own }] : []))
  const byMeasure = Map.groupBy(all, ({ key }) => key.measure)
  let columns: ReadonlySet<string> | undefined
  let itemColumns: ReadonlySet<string> | undefined
  return {
    kind, name, facts, space, keys,
    quantities(patterns) {
      const measures = patterns.map(({ measure }) => measure)
      if (measures.some((measure) => typeof measure === 'symbol' || measure === undefined)) return all
      return [...new Set(measures.flat())].flatMap((measure) => (typeof measure === 'string' ? byMeasure.get(measure) ?? [] : []))
    },
    prints: (key) => (columns ??= new Set(keys.map(columnText))).has(columnText(key)),
    listsItems: (key) => (itemColumns ??= new Set(keys.filter(isItem).map(itemColumnText))).has(itemColumnText(key)),
    tree(tree) {
      const known = trees.get(tree)
      if (known) return known
      const index = treeIndex(space, tree)
      trees.set(tree, index)
      return index
    },
  }
}
