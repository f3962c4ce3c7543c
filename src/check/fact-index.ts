import type { Disclosure } from '../model/disclosure.ts'
import { keyText, type Fact, type FactKey } from '../model/fact.ts'

/** The facts of a disclosure by key and by table. */
export interface FactIndex {
  readonly all: readonly Fact[]
  /** Every printed occurrence of one quantity, in the document's order; blank cells included. */
  of(key: FactKey): readonly Fact[]
  readonly byKey: ReadonlyMap<string, readonly Fact[]>
  readonly byTable: ReadonlyMap<number, readonly Fact[]>
}

export function indexFacts(disclosure: Disclosure): FactIndex {
  const byKey = new Map<string, Fact[]>()
  const byTable = new Map<number, Fact[]>()
  for (const fact of disclosure.facts) {
    push(byKey, keyText(fact.key), fact)
    if (fact.origin.type === 'cell') push(byTable, fact.origin.table, fact)
  }
  return { all: disclosure.facts, byKey, byTable, of: (key) => byKey.get(keyText(key)) ?? [] }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
