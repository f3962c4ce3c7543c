import type { ClaimedValue, TextSpan } from '../../model/claim.ts'
import type { DraftClaim } from './draft-claim.ts'
import type { Event } from './events.ts'

/** `较上年减少0.40万元（5.71%）`: takes the rate in a bracket for that of the change in front of it; false where there is none. */
export function rateInBracket(claim: DraftClaim | null, bracket: Event, percent: ClaimedValue | null, span: TextSpan): boolean {
  if (!claim?.change?.amount || claim.change.percent || claim.end !== bracket.start || !percent) return false
  claim.change = { ...claim.change, percent, span: { ...claim.change.span, end: span.end } }
  claim.end = bracket.end + 2
  return true
}
