import type { Claim, ClaimedValue, ProseNumber } from '../model/claim.ts'
import type { Fact, FactKey, FactOrigin } from '../model/fact.ts'

/**
 * The facts that claims state: each amount under its key, and the amount it is compared with under the key of that
 * year and phase. Changes and percentages are no quantities of a table: the claim keeps them. Ids count from 0.
 * Claims whose quantity has no name (`measure: 'other'`) give no fact, nor does one print twice.
 */
export function claimFacts(claims: readonly Claim[], numbers: readonly ProseNumber[]): readonly Fact[] {
  const exact = new Set(numbers.map(({ span }) => `${span.paragraph}:${span.start}`))
  const facts: Fact[] = []
  const seen = new Set<string>()
  const add = (claim: Claim, key: FactKey, value: ClaimedValue, role: 'amount' | 'previous'): void => {
    const at = `${value.span.paragraph}:${value.span.start}`
    if (seen.has(at) || !exact.has(at)) return
    seen.add(at)
    const origin: FactOrigin = { type: 'claim', claim: claim.id, role }
    facts.push({ id: facts.length, key, text: value.text, kind: value.kind, value: value.value, interval: value.interval, unit: value.unit, places: value.places, origin })
  }
  for (const claim of claims) {
    if (claim.key.measure === 'other') continue
    if (claim.amount) add(claim, claim.key, claim.amount, 'amount')
    const previous = claim.previous
    // Compared with its own year: the year is wrong (prose/compared-with-itself), the amount is some other year's.
    const itself = previous?.year === claim.key.year && previous?.phase === claim.key.phase
    if (previous?.amount && !itself) add(claim, { ...claim.key, year: previous.year, phase: previous.phase }, previous.amount, 'previous')
  }
  return facts
}
