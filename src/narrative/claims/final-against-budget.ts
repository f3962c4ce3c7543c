import type { ClaimedValue, Direction, TextSpan } from '../../model/claim.ts'
import type { DraftClaim } from './draft-claim.ts'

/** `决算数大于预算数`, `决算数大于预算数30.00万元`: the final account against the budget that the sentence has named, or against the budget as such. */
export function compareWithBudget(claim: DraftClaim, direction: Direction, amount: ClaimedValue | null, span: TextSpan, end: number): void {
  const { previous } = claim
  claim.previous = { year: claim.key.year, phase: previous?.phase === 'adjusted' ? 'adjusted' : 'budget', amount: previous?.amount ?? null, span: previous?.span ?? span }
  claim.change = { direction, amount, percent: null, percentDirection: null, span }
  claim.end = end
}
