import type { Claim, ClaimedValue } from '../../model/claim.ts'
import { addDecimals, subtractDecimals, type Decimal } from '../../model/decimal.ts'
import type { Disclosure } from '../../model/disclosure.ts'
import type { Fact } from '../../model/fact.ts'
import type { Interval } from '../../model/interval.ts'
import { intervalOf, valueOf } from '../relations/operands.ts'
import { sameNumberAs } from './required-interval.ts'

/** The disclosure as it would be with one printed number corrected: its facts, and the claim where it stands in prose. */
export function corrected(disclosure: Disclosure, wrong: Fact, expected: Decimal): Disclosure {
  const inCell = sameNumberAs(wrong)
  const interval = around(expected, wrong)
  const { origin } = wrong
  return {
    ...disclosure,
    facts: disclosure.facts.map((fact) => (inCell(fact) ? { ...fact, value: expected, interval } : fact)),
    claims: origin.type !== 'claim' ? disclosure.claims : disclosure.claims.map((claim) =>
      (claim.id === origin.claim ? correctedClaim(claim, origin.role, expected, interval) : claim)),
  }
}

/** The expected value, as finely printed as the wrong one. */
export function around(expected: Decimal, wrong: Fact): Interval {
  const [value, own] = [valueOf(wrong), intervalOf(wrong)]
  return { low: addDecimals(expected, subtractDecimals(own.low, value)), high: addDecimals(expected, subtractDecimals(own.high, value)) }
}

function correctedClaim(claim: Claim, role: string, value: Decimal, interval: Interval): Claim {
  const replace = (given: ClaimedValue | null): ClaimedValue | null => (given ? { ...given, value, interval } : null)
  if (role === 'amount') return { ...claim, amount: replace(claim.amount) }
  if (role === 'previous' && claim.previous) return { ...claim, previous: { ...claim.previous, amount: replace(claim.previous.amount) } }
  return claim
}
