import type { Decimal } from './decimal.ts'
import type { Place } from './place.ts'
import type { AmountUnit } from './unit.ts'

/** A field of a form: what is printed in it, repaired of soft wraps and stray tags, and where. '' is an empty field. */
export interface FormField {
  readonly text: string
  readonly places: readonly Place[]
  /** The place of the label in front of it. */
  readonly labelPlace: Place | null
  /** Mark-up printed in the field and taken off its text (`<p>`, `</p>`); absent where there is none. */
  readonly strayTags?: readonly string[]
}

/** 项目支出绩效目标: of one project. 部门整体支出绩效目标: of the whole department or unit, named in `projectName`. */
export type PerformanceScope = 'project' | 'overall'

/** One 项目支出绩效目标申报表. null: the form has no such field. */
export interface PerformanceSheet {
  /** Position in `Disclosure.performance`. */
  readonly id: number
  readonly scope: PerformanceScope
  /** Position in `Disclosure.tables`, or null where it was not read from a table. */
  readonly table: number | null
  /** The year over the form: `(2022年度)`. */
  readonly year: number | null
  readonly projectName: FormField
  /** 项目编码, as printed */
  readonly projectCode: FormField | null
  /** 主管部门及代码 */
  readonly department: FormField | null
  readonly departmentCode: string | null
  /** 实施单位 */
  readonly implementingUnit: FormField | null
  /** 项目属性: 一次性项目（1年结束）, 延续性项目, 经常性项目… */
  readonly projectType: FormField | null
  /** 项目期: 3年 */
  readonly period: FormField | null
  readonly unit: AmountUnit | null
  /** 实施期资金 */
  readonly wholePeriodFunds: FundsBySource | null
  /** 年度资金 */
  readonly annualFunds: FundsBySource | null
  /** 项目概况, 立项依据, 项目设立必要性, 保证项目实施的制度、措施, 项目实施计划, by printed label. */
  readonly prose: readonly { readonly label: string; readonly field: FormField }[]
  /** Label and value pairs that no other field names: 开始日期, 同名项目上年预算额, 资金用途… */
  readonly otherFields: readonly { readonly label: string; readonly field: FormField }[]
  readonly wholePeriodGoal: FormField | null
  readonly annualGoal: FormField | null
  /** Indicators of the whole period and of the year, in printed order. */
  readonly indicators: readonly PerformanceIndicator[]
  /** 负责人, 经办人, 联系电话, 填报日期. Personal data is read, never printed: reports mask it. */
  readonly responsiblePerson: FormField | null
  readonly handler: FormField | null
  readonly phone: FormField | null
  readonly filledOn: FormField | null
}

/** 资金总额 and its sources. Amounts in 分; null is a blank cell. */
export interface FundsBySource {
  readonly total: FormAmount
  readonly sources: readonly { readonly label: string; readonly amount: FormAmount }[]
}

export interface FormAmount {
  readonly text: string
  readonly fen: Decimal | null
  /** Digits printed after the point, in the form's unit. */
  readonly decimals: number
  readonly places: readonly Place[]
}

export interface PerformanceIndicator {
  readonly horizon: 'wholePeriod' | 'annual'
  /** 一级指标: 产出指标, 成本指标, 效益指标, 满意度指标 */
  readonly level1: string
  /** 二级指标: 数量指标, 质量指标, 时效指标, 成本指标, 经济效益指标… */
  readonly level2: string
  /** 三级指标 */
  readonly level3: FormField
  /** 指标值 as printed: ≥95%, 31.09万元, 2022年底前 */
  readonly value: FormField
  /** 分值/权重 where the form prints it. */
  readonly weight: FormField | null
}
