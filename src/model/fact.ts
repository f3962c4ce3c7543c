import type { Decimal } from './decimal.ts'
import type { Interval } from './interval.ts'
import type { Place } from './place.ts'
import type { AmountUnit } from './unit.ts'

/** 资金性质. `all` is the total over every fund. See docs/glossary.md. */
export type Fund =
  | 'all'
  /** 一般公共预算 */
  | 'generalPublic'
  /** 政府性基金预算 */
  | 'governmentFund'
  /** 国有资本经营预算 */
  | 'stateCapital'
  /** 财政拨款合计: the three above together */
  | 'fiscal'
  /** 财政专户管理资金 */
  | 'fiscalAccount'
  /** 单位资金 (everything outside government budget and fiscal account) */
  | 'unitFunds'
  /** 事业收入 */
  | 'undertaking'
  /** 事业单位经营收入、经营收入 */
  | 'business'
  /** 上级补助收入 */
  | 'superiorSubsidy'
  /** 附属单位上缴收入 */
  | 'subordinatePayment'
  /** 其他收入 */
  | 'other'

/** 支出性质. null in a key: not broken down, that is 合计. */
export type Nature =
  /** 基本支出 */
  | 'basic'
  /** 项目支出 */
  | 'project'
  /** 人员经费 */
  | 'personnel'
  /** 公用经费 */
  | 'publicUse'
  /** 上缴上级支出 */
  | 'paymentToSuperior'
  /** 经营支出 */
  | 'business'
  /** 对附属单位补助支出 */
  | 'subsidyToSubordinate'

/** 年初预算数、全年（调整）预算数、决算数、预算执行数: one quantity of one year has up to four. */
export type Phase = 'budget' | 'adjusted' | 'final' | 'execution'

/** What is measured. */
export type Measure =
  /** 收入 (本年收入) */
  | 'income'
  /** 支出 (本年支出) */
  | 'expenditure'
  /** 收入总计, 年初结转和结余 and use of surplus included */
  | 'incomeGrandTotal'
  /** 支出总计, 结余分配 and 年末结转和结余 included */
  | 'expenditureGrandTotal'
  /** 年初结转和结余, 上年结转 */
  | 'openingCarryOver'
  /** 年末结转和结余, 结转下年 */
  | 'closingCarryOver'
  /** 使用非财政拨款结余（含专用结余） */
  | 'surplusUsed'
  /** 结余分配 */
  | 'surplusDistribution'
  /** “三公”经费; `item` says which */
  | 'threePublic'
  /** 机关运行经费 */
  | 'agencyOperation'
  /** 政府采购; `item`: goods, works, services, reservedForSmallFirms, reservedForMicroFirms, contracts… */
  | 'procurement'
  /** 会议费, 培训费 printed beside 三公 */
  | 'meeting'
  | 'training'
  /** Funds under performance targets (绩效目标涉及资金) */
  | 'performanceFunds'
  /** How many projects carry performance targets */
  | 'performanceProjects'
  /** 专项资金 */
  | 'specialFund'
  /** 车辆、房屋、设备: counts and values; `item` says which */
  | 'stateAssets'
  /** Anything with a place and a label that no measure names; `item` holds the printed label */
  | 'other'

/**
 * What a number is a number of. Two facts with one key say the same thing and must agree. Codes are digits only
 * (`2080505`, `30201`). null means: not broken down by this dimension (the total over it).
 */
export interface FactKey {
  readonly measure: Measure
  /** The year that the number speaks of. */
  readonly year: number | null
  readonly phase: Phase
  readonly fund: Fund
  /** 功能分类科目编码, 3, 5 or 7 digits */
  readonly functional: string | null
  /** 经济分类科目编码, 3 or 5 digits (7 where printed), with its system: 部门预算 301… or 政府预算 501… */
  readonly economic: string | null
  readonly nature: Nature | null
  /**
   * The item of the measure. threePublic: null (合计), `overseasTravel`, `officialReception` (`domesticReception`, of it
   * `foreignGuestReception`; `overseasReception`), `officialVehicles`, `vehiclePurchase`, `vehicleOperation`. procurement: null, `goods`, `works`, `services`, `reservedForSmallFirms`,
   * `reservedForMicroFirms`. Income accounts of 政府性基金收入 (`1030148`) stand here too, as `account:1030148`.
   */
  readonly item: string | null
  /** Project name, normalised, or null. */
  readonly project: string | null
  /** Unit code (`036001`) or normalised unit name where the number is of one unit of several; null: the whole entity. */
  readonly unit: string | null
}

/** What the value counts in. `amount` values are in 分. */
export type ValueKind = 'amount' | 'count' | 'percent'

/** One printed occurrence of a quantity. */
export interface Fact {
  /** Position in `Disclosure.facts`. */
  readonly id: number
  readonly key: FactKey
  /** As printed, repaired of stray spaces. */
  readonly text: string
  readonly kind: ValueKind
  /** Amounts in 分 (scale 0 unless the print is finer), counts and percentages as they are; null: the cell is blank (or a dash). */
  readonly value: Decimal | null
  /** What the print can stand for, in the unit of `value`; null with a null value. */
  readonly interval: Interval | null
  /** The unit it is printed in; null for counts and percentages. */
  readonly unit: AmountUnit | null
  readonly places: readonly Place[]
  readonly origin: FactOrigin
}

/** Which printed thing the fact was read from. */
export type FactOrigin =
  | { readonly type: 'cell'; readonly table: number; readonly row: number; readonly column: number }
  | { readonly type: 'claim'; readonly claim: number; readonly role: 'amount' | 'previous' | 'change' | 'percent' }
  | { readonly type: 'performance'; readonly sheet: number; readonly field: string }
  | { readonly type: 'specialFund'; readonly fund: number }

export const EMPTY_KEY: Omit<FactKey, 'measure' | 'year' | 'phase'> = {
  fund: 'all', functional: null, economic: null, nature: null, item: null, project: null, unit: null,
}

/** A key as text: equal texts, equal keys. `expenditure|2026|budget|generalPublic|2040601||basic|||` */
export const keyText = ({ measure, year, phase, fund, functional, economic, nature, item, project, unit }: FactKey): string =>
  // Written out: checking asks for tens of thousands of them.
  `${measure}|${year ?? ''}|${phase}|${fund}|${functional ?? ''}|${economic ?? ''}|${nature ?? ''}|${item ?? ''}|${project ?? ''}|${unit ?? ''}`
