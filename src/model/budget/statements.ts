import type { ProjectStatementPart } from '../project-statement.ts'
import type { SpecialFundPart } from '../special-fund.ts'

/** 专项资金 with its six parts. */
export interface BudgetSpecialFund {
  readonly name: string
  readonly parts: Readonly<Record<SpecialFundPart, string>>
}

/** 项目经费情况说明 with its seven parts. */
export interface BudgetProjectStatement {
  readonly name: string
  readonly parts: Readonly<Record<ProjectStatementPart, string>>
}
