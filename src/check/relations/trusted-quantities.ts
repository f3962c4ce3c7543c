import type { Fact, FactKey, Measure } from '../../model/fact.ts'
import type { KeyGrid } from './key-grid.ts'

/** The facts that relations may rest on, by `keyText` and by measure. */
export interface TrustedQuantities {
  of(quantity: string): readonly Fact[]
  /** All occurrences of each quantity of a measure. */
  ofMeasure(measure: Measure): readonly (readonly Fact[])[]
  /** The quantities that are printed twice or more: what can be compared. */
  readonly repeated: readonly RepeatedQuantity[]
}

export interface RepeatedQuantity {
  /** `keyText` of the key. */
  readonly text: string
  readonly key: FactKey
  /** Without blank cells, all of one kind. */
  readonly facts: readonly Fact[]
}

export function trustedQuantities(facts: readonly Fact[], { keyOf }: KeyGrid): TrustedQuantities {
  const byKey = Map.groupBy(facts, (fact) => keyOf(fact).text)
  const byMeasure = Map.groupBy(byKey.values(), ([first]) => first?.key.measure)
  const repeated: RepeatedQuantity[] = []
  for (const [text, own] of byKey) {
    const [first] = own
    if (!first || own.length === 1) continue
    const printed = own.filter((fact) => fact.interval && fact.kind === first.kind)
    if (printed.length > 1) repeated.push({ text, key: first.key, facts: printed })
  }
  return { of: (quantity) => byKey.get(quantity) ?? [], ofMeasure: (measure) => byMeasure.get(measure) ?? [], repeated }
}
