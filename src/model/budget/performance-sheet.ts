import type { Decimal } from '../decimal.ts'
import type { Fund } from '../fact.ts'

/** A 项目支出绩效目标申报表 to be printed. Amounts in 分; null is a blank cell. */
export interface BudgetPerformanceSheet {
  readonly projectName: string
  readonly unit: string
  /** 项目属性, 项目期 */
  readonly projectType: string
  readonly period: string
  /** The fund of its 年度资金, under which the explanation counts it. */
  readonly fund: Fund
  /** By source, in the template's order of sources: 中央, 省级, 市县（区）, 单位自筹, 其他. */
  readonly sources: readonly { readonly label: string; readonly wholePeriod: Decimal | null; readonly annual: Decimal | null }[]
  /** 项目概况, 立项依据, … by label. */
  readonly prose: readonly { readonly label: string; readonly text: string }[]
  readonly wholePeriodGoal: string
  readonly annualGoal: string
  readonly indicators: readonly BudgetIndicator[]
  readonly responsiblePerson: string
  readonly handler: string
  /** An office's fixed line: personal mobile numbers are refused. */
  readonly phone: string
  readonly filledOn: string
}

export interface BudgetIndicator {
  readonly level1: string
  readonly level2: string
  readonly level3: string
  /** 指标值 over the whole period and of the year. */
  readonly wholePeriodValue: string
  readonly annualValue: string
}
