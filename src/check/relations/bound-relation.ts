import { compareDecimals } from '../../model/decimal.ts'
import { keyText, type Fact, type FactKey } from '../../model/fact.ts'
import { intervalsMeet } from '../../model/interval.ts'
import { intervalOf, isPrinted } from './operands.ts'
import { fitting, type Bound, type BoundRelation, type Instance, type RelationResult } from './relation.ts'
import type { TrustedQuantities } from './trusted-quantities.ts'

/** Compares every printed part with its whole, in tables and in prose. A part printed several times is compared each time. */
export function boundRelation(relation: BoundRelation, known: TrustedQuantities): RelationResult {
  const instances = relation.bounds.flatMap((bound) => {
    const isPart = fitting(bound.part)
    return known.ofMeasure(bound.part.measure).flatMap((facts) => (facts[0] && isPart(facts[0].key) ? instancesOf(relation, bound, facts, known) : []))
  })
  return { instances, unable: null }
}

function instancesOf(relation: BoundRelation, bound: Bound, parts: readonly Fact[], known: TrustedQuantities): readonly Instance[] {
  const printed = parts.filter((part) => part.kind === 'amount' && isPrinted(part))
  const whole = printed.length === 0 ? [] : wholeOf(bound, parts[0]?.key, known)
  if (whole.length === 0) return []
  const seen = new Set<string>()
  return printed.flatMap((part): Instance[] => {
    if (seen.has(part.text)) return []
    seen.add(part.text)
    const enough = whole.find((fact) => compareDecimals(intervalOf(part).low, intervalOf(fact).high) <= 0)
    const [reference] = enough ? [enough] : whole
    if (!reference) return []
    return [{
      rule: `relations/${relation.name}`, type: 'bound', key: `${keyText(part.key)} ${part.text}`, total: part,
      terms: [{ fact: reference, sign: 1 }], outcome: enough ? 'holds' : 'fails',
    }]
  })
}

/** The occurrences of the first whole that is printed; those of tables where there are some. */
function wholeOf(bound: Bound, part: FactKey | undefined, known: TrustedQuantities): readonly Fact[] {
  if (!part) return []
  for (const patch of bound.whole) {
    const printed = (key: FactKey): readonly Fact[] => known.of(keyText(key)).filter((fact) => isPrinted(fact) && fact.kind === 'amount')
    const own = printed({ ...part, ...patch })
    const facts = own.length > 0 || !bound.generalPublicMayBeAll || part.fund !== 'all' || !isAllGeneralPublic({ ...part, ...patch, nature: null }, printed) ? own : printed({ ...part, ...patch, fund: 'generalPublic' })
    const cells = facts.filter((fact) => fact.origin.type === 'cell')
    if (facts.length > 0) return cells.length > 0 ? cells : facts
  }
  return []
}

/** Whether all that a quantity comes to is of the general public budget. */
function isAllGeneralPublic(key: FactKey, printed: (key: FactKey) => readonly Fact[]): boolean {
  const [all, own] = [key, { ...key, fund: 'generalPublic' as const }].map((one) => printed(one).filter(({ origin }) => origin.type === 'cell'))
  return all !== undefined && own !== undefined && all.length > 0 && own.length > 0 && all.every((one) => own.every((other) => intervalsMeet(intervalOf(one), intervalOf(other))))
}
