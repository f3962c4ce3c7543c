import type { Place } from './place.ts'
import type { TextSpan } from './claim.ts'

/** The six parts that a 专项资金 disclosure owes: 设立依据, 管理办法, 申报指南, 预算安排, 分配结果, 预算绩效. */
export const SPECIAL_FUND_PARTS = [
  'legalBasis', 'managementRules', 'applicationGuide', 'budgetArrangement', 'allocationResult', 'performance',
] as const

export type SpecialFundPart = (typeof SPECIAL_FUND_PARTS)[number]

export interface SpecialFund {
  /** Position in `Disclosure.specialFunds`. */
  readonly id: number
  readonly name: string
  readonly namePlaces: readonly Place[]
  /** The parts that are there; a missing part is null. `span.paragraph` of the first paragraph; `paragraphs` all of them. */
  readonly parts: Readonly<Record<SpecialFundPart, SpecialFundText | null>>
}

export interface SpecialFundText {
  /** Without its label, paragraphs joined by `\n`. */
  readonly text: string
  readonly spans: readonly TextSpan[]
  readonly places: readonly Place[]
}
