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

/**
 * The index of a disclosure in which numbers were corrected: made of the one before where facts of the same keys stand
 * in the same places. Most rules that run again ask for a few quantities only.
 */
export function correctedIndex(known: FactIndex, disclosure: Disclosure): FactIndex {
  const { facts } = disclosure
  if (facts.length !== known.all.length || facts.some((fact, id) => fact.id !== id || fact.key !== known.all[id]?.key)) return indexFacts(disclosure)
  let whole: FactIndex | undefined
  const made = (): FactIndex => (whole ??= indexFacts(disclosure))
  return {
    all: facts,
    get byKey() { return made().byKey },
    get byTable() { return made().byTable },
    of(key) {
      const own = known.of(key)
      return own.some((fact) => facts[fact.id] !== fact) ? own.flatMap(({ id }) => facts[id] ?? []) : own
    },
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
