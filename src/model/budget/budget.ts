import type { Decimal } from '../decimal.ts'
import type { DisclosureKind, DisclosureScope } from '../disclosure.ts'
import type { FamilyId } from '../disclosure-table.ts'
import type { FactKey, Fund, Measure, Nature, Phase, ValueKind } from '../fact.ts'
import type { BudgetPerformanceSheet } from './performance-sheet.ts'
import type { ProcurementItem } from './procurement-item.ts'
import type { BudgetProjectStatement, BudgetSpecialFund } from './statements.ts'

/**
 * What a budget clerk knows and a disclosure is compiled from. Amounts are exact, in 分. Whatever a disclosure prints
 * besides (totals, differences, percentages, shares) follows from it and is nowhere entered.
 */
export interface Budget {
  readonly kind: Exclude<DisclosureKind, 'unknown'>
  readonly scope: Exclude<DisclosureScope, 'unknown'>
  readonly year: number
  readonly entity: BudgetEntity
  readonly units: readonly BudgetUnit[]
  /** What only people can write, by the name a template asks for: `duties`, `organisation`, `tasks`; paragraph by paragraph. */
  readonly prose: Readonly<Record<string, readonly string[]>>
  readonly glossary: readonly { readonly term: string; readonly text: string }[]
  readonly lines: readonly BudgetLine[]
  /** Where empty for a period: income is expenditure, fund by fund and account by account. */
  readonly income: readonly IncomeLine[]
  readonly carryOver: readonly CarryOverLine[]
  readonly threePublic: readonly ThreePublicLine[]
  /** Where empty for a period: 公用经费 of 行政单位 and 参公单位 from the 一般公共预算 basic expenditure. */
  readonly agencyOperation: readonly AgencyOperationLine[]
  readonly procurement: readonly ProcurementItem[]
  /** Quantities that follow from nothing else: vehicles, buildings, equipment, contracts, counts. */
  readonly declared: readonly DeclaredQuantity[]
  readonly reasons: readonly Reason[]
  /** 主要用于… of a 项. */
  readonly uses: readonly { readonly functional: string; readonly text: string }[]
  readonly performance: readonly BudgetPerformanceSheet[]
  readonly specialFunds: readonly BudgetSpecialFund[]
  readonly projectStatements: readonly BudgetProjectStatement[]
  /** Statements under empty tables that differ from the template's. */
  readonly emptyStatements: readonly { readonly family: FamilyId; readonly text: string }[]
  /** Names of accounts that the code tables lack or name otherwise, by code. */
  readonly accountNames: Readonly<Record<string, string>>
}

export interface BudgetEntity {
  /** `澄岭市河湖保护局`, as printed everywhere. */
  readonly name: string
  /** 预算部门（单位）编码: `050` */
  readonly code: string
  /** The division with its level word: `澄岭市` */
  readonly division: string
  /** 市级, 区级, 县级, 省级 */
  readonly level: string
}

/** 行政单位, 参照公务员法管理的事业单位, 事业单位, others. Only the first two have 机关运行经费. */
export type UnitType = 'administrative' | 'civilServiceManaged' | 'institution' | 'other'

export interface BudgetUnit {
  readonly code: string
  readonly name: string
  readonly type: UnitType
  /** As printed: 公益一类事业单位. */
  readonly typeName: string
}

/** An amount of one year and phase, in 分. A period that is not there is not known, which is not zero. */
export interface PeriodAmount {
  readonly year: number
  readonly phase: Phase
  readonly fen: Decimal
}

/** 单位 × 功能科目 × 经济科目 × 资金性质 × 基本或项目 × 项目. */
export interface BudgetLine {
  /** Unit code; null where the entity is one unit. */
  readonly unit: string | null
  /** 7 digits (5 where the account has no 项). */
  readonly functional: string
  /** 部门预算支出经济分类, 5 digits; null where not broken down. */
  readonly economic: string | null
  /** 政府预算支出经济分类; null where the code table does not say. */
  readonly governmentEconomic: string | null
  readonly fund: Fund
  readonly nature: Exclude<Nature, 'personnel' | 'publicUse'>
  /** 人员经费 or 公用经费 of a basic line; null where not broken down. */
  readonly category: 'personnel' | 'publicUse' | null
  readonly project: string | null
  readonly amounts: readonly PeriodAmount[]
}

export interface IncomeLine {
  readonly unit: string | null
  readonly functional: string | null
  readonly fund: Fund
  /** 政府收入分类科目 of 政府性基金收入: `1030148`; else null. */
  readonly account: string | null
  readonly amounts: readonly PeriodAmount[]
}

export interface CarryOverLine {
  readonly measure: Extract<Measure, 'openingCarryOver' | 'closingCarryOver' | 'surplusUsed' | 'surplusDistribution'>
  readonly fund: Fund
  readonly functional: string | null
  readonly amounts: readonly PeriodAmount[]
}

export type ThreePublicItem = 'overseasTravel' | 'officialReception' | 'vehiclePurchase' | 'vehicleOperation'

export interface ThreePublicLine {
  readonly unit: string | null
  readonly item: ThreePublicItem
  readonly amounts: readonly PeriodAmount[]
}

export interface AgencyOperationLine {
  readonly unit: string | null
  readonly amounts: readonly PeriodAmount[]
}

/** Year and phase are those of the key. Amounts in 分, areas and counts as they are. */
export interface DeclaredQuantity {
  readonly key: FactKey
  readonly kind: ValueKind
  readonly value: Decimal
}

/** Why a quantity changed. Year and phase of the key do not count. */
export interface Reason {
  /** Final accounts: compared with the year before, or with the budget of the year. */
  readonly comparedWith: 'previous' | 'initial'
  readonly about: Pick<FactKey, 'measure'> & Partial<FactKey>
  readonly text: string
}
