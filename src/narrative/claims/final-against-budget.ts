import type { ClaimedValue, Direction, TextSpan } from '../../model/claim.ts'
import type { DraftClaim } from './draft-claim.ts'

/** `决算数大于预算数`, `决算数大于预算数30.00万元`: the final account against the budget that the sentence has named, or against the budget as such. */
export function compareWithBudget(claim: DraftClaim, direction: Direction, amount: ClaimedValue | null, span: TextSpan, end: number): void {
  const { previous } = claim
  claim.previous = { year: claim.key.year, phase: previous?.phase === 'adjusted' ? 'adjusted' : 'budget', amount: previous?.amount ?? null, span: previous?.span ?? span }
  claim.change = { direction, amount, percent: null, percentDirection: null, span }
  claim.end = end
}

/** Which budget a completion is of: 完成年初预算的…, 完成调整预算的…; null where the words say 预算 only. */
export const budgetNamed = (words: string): 'budget' | 'adjusted' | null =>
  (/调整|全年|变更/.test(words) ? 'adjusted' : words.includes('年初') ? 'budget' : null)
