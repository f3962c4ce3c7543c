import type { NumberReading } from './number-text.ts'
import type { FormField, PerformanceScope } from './performance-sheet.ts'
import type { Place } from './place.ts'
import type { AmountUnit } from './unit.ts'

/** 项目支出绩效自评表, 部门整体支出绩效自评表: what was budgeted, spent and scored. */
export interface SelfEvaluation {
  /** Position in `Disclosure.selfEvaluations`. */
  readonly id: number
  readonly scope: PerformanceScope
  /** Position in `Disclosure.tables`. */
  readonly table: number
  readonly projectName: FormField
  readonly unit: AmountUnit | null
  /** 年度资金总额 first, then its sources, in printed order. */
  readonly funds: readonly EvaluatedFunds[]
  /** 预期目标 and 实际完成情况 as printed; null where the form has no such fields. */
  readonly expectedGoal: FormField | null
  readonly achievedGoal: FormField | null
  readonly indicators: readonly ScoredIndicator[]
  /** 总分: the weight and the score printed under the indicators. */
  readonly total: { readonly weight: EvaluatedNumber | null; readonly score: EvaluatedNumber | null } | null
}

/** One row of 年初预算数, 全年预算数, 全年执行数, 分值, 执行率, 得分. */
export interface EvaluatedFunds {
  readonly label: string
  readonly initial: EvaluatedNumber | null
  readonly adjusted: EvaluatedNumber | null
  readonly executed: EvaluatedNumber | null
  readonly rate: EvaluatedNumber | null
  readonly weight: EvaluatedNumber | null
  readonly score: EvaluatedNumber | null
}

export interface ScoredIndicator {
  readonly level1: FormField
  readonly level3: FormField
  /** 年度指标值 and 实际完成值 as printed; null where the form has no such column. */
  readonly target: FormField | null
  readonly actual: FormField | null
  readonly weight: EvaluatedNumber | null
  readonly score: EvaluatedNumber | null
  /** 偏差原因分析及改进措施; null where the form has no such column. */
  readonly deviation: FormField | null
}

/** A number of the form as printed; anything but a number is null, its text kept in `text`. */
export interface EvaluatedNumber {
  readonly text: string
  readonly reading: NumberReading
  readonly places: readonly Place[]
}
