import type { Claim } from '../model/claim.ts'
import { keyText, type Fact, type FactKey, type Fund } from '../model/fact.ts'
import { intervalsMeet } from '../model/interval.ts'

/**
 * Settles what the words of a claim leave open, by the document's own tables. `收入预算` means 本年收入 or 收入总计: the
 * one that the tables print with that amount, and the first where neither does, since then the claim contradicts both.
 * An account named under 财政拨款 belongs to the one fund whose table prints it.
 */
export function resolveClaims(claims: readonly Claim[], tableFacts: readonly Fact[]): readonly Claim[] {
  const printed = new Map<string, Fact[]>()
  for (const fact of tableFacts) {
    if (fact.interval === null) continue
    const key = keyText(fact.key)
    printed.set(key, [...(printed.get(key) ?? []), fact])
  }
  const factsOf = (key: FactKey): readonly Fact[] => printed.get(keyText(key)) ?? []
  return claims.map((claim) => {
    const key = fundResolved(measureResolved(claim, factsOf), factsOf)
    return key === claim.key && claim.alternatives.length === 0 ? claim : { ...claim, key, alternatives: [] }
  })
}

function measureResolved(claim: Claim, factsOf: (key: FactKey) => readonly Fact[]): FactKey {
  const candidates = [claim.key, ...claim.alternatives]
  if (candidates.length === 1) return claim.key
  const interval = claim.amount?.interval
  const agreeing = interval
    ? candidates.find((key) => factsOf(key).some((fact) => fact.interval !== null && intervalsMeet(fact.interval, interval)))
    : undefined
  return agreeing ?? candidates.find((key) => factsOf(key).length > 0) ?? claim.key
}

const FISCAL_FUNDS: readonly Fund[] = ['generalPublic', 'governmentFund', 'stateCapital']

function fundResolved(key: FactKey, factsOf: (key: FactKey) => readonly Fact[]): FactKey {
  if (key.fund !== 'fiscal' || key.functional === null || factsOf(key).length > 0) return key
  const holders = FISCAL_FUNDS.filter((fund) => factsOf({ ...key, fund }).some((fact) => fact.value !== null && fact.value.digits !== 0n))
  const [only] = holders
  return holders.length === 1 && only !== undefined ? { ...key, fund: only } : key
}
