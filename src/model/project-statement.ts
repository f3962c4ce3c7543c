import type { Place } from './place.ts'
import type { ClaimedValue, TextSpan } from './claim.ts'

/**
 * The seven parts of a 项目经费情况说明, which Shanghai departments owe for one project: 项目概述, 立项依据, 实施主体,
 * 实施方案, 实施周期, 年度预算安排, 绩效目标.
 */
export const PROJECT_STATEMENT_PARTS = [
  'overview', 'basis', 'implementer', 'plan', 'period', 'annualBudget', 'performanceGoal',
] as const

export type ProjectStatementPart = (typeof PROJECT_STATEMENT_PARTS)[number]

export interface ProjectStatement {
  /** Position in `Disclosure.projectStatements`. */
  readonly id: number
  /** The words before 项目经费情况说明 in its heading: `人民调解`; '' where the heading names no project. */
  readonly name: string
  readonly namePlaces: readonly Place[]
  /** A part whose heading is not there is null; one whose heading is there and nothing under it has the text ''. */
  readonly parts: Readonly<Record<ProjectStatementPart, ProjectStatementText | null>>
  /** The amount of 年度预算安排 where the part names exactly one, else null. */
  readonly amount: ClaimedValue | null
}

export interface ProjectStatementText {
  /** The printed label: 项目概况 for 项目概述. */
  readonly label: string
  /** Without its label, paragraphs joined by `\n`. */
  readonly text: string
  readonly spans: readonly TextSpan[]
  readonly places: readonly Place[]
  readonly labelPlaces: readonly Place[]
}
