import type { Claim, ClaimedValue, Direction, TextSpan } from '../../model/claim.ts'
import type { FactKey, Phase } from '../../model/fact.ts'

/** A claim while its sentence is being read. */
export interface DraftClaim {
  key: FactKey
  alternatives: readonly FactKey[]
  subject: string
  start: number
  end: number
  amount: ClaimedValue | null
  previous: Claim['previous']
  change: Claim['change']
  share: Claim['share']
  completion: Claim['completion']
  reason: Claim['reason']
  printedCode: string | null
  accountNames: readonly string[]
}

/** What a sentence compares with: `比2025年预算执行数43269.3万元`. */
export interface Comparison {
  readonly year: number | null
  readonly phase: Phase | null
  readonly amount: ClaimedValue | null
  readonly span: TextSpan
}

/** The quantity that following words speak of until another is named. */
export interface CurrentSubject {
  readonly key: FactKey
  readonly alternatives: readonly FactKey[]
  readonly text: string
  readonly start: number
  readonly printedCode: string | null
  readonly accountNames: readonly string[]
}

/** What a paragraph begins with: the quantity and its amount. */
export interface LeadingClaim {
  readonly subject: CurrentSubject
  readonly amount: ClaimedValue
}

export function leadingClaim([first]: readonly DraftClaim[]): LeadingClaim | null {
  if (!first || first.amount?.kind !== 'amount' || first.key.measure === 'other' || first.change) return null
  const { key, alternatives, subject: text, printedCode, accountNames, amount } = first
  return { subject: { key, alternatives, text, start: 0, printedCode, accountNames }, amount }
}

export const draftClaim = (subject: CurrentSubject, end: number): DraftClaim => ({
  key: subject.key,
  alternatives: subject.alternatives,
  subject: subject.text,
  start: subject.start,
  end,
  amount: null,
  previous: null,
  change: null,
  share: null,
  completion: null,
  reason: null,
  printedCode: subject.printedCode,
  accountNames: subject.accountNames,
})

export type { Direction }
