import type { CarryOverLine, ThreePublicItem, UnitType } from '../../model/budget/budget.ts'
import type { FactKey, Fund, Nature } from '../../model/fact.ts'

/** Stands as a row's 序号 where the row was taken over from last year's disclosure and nobody has confirmed it. */
export const TAKEN_OVER = '上年'

/** The words of the workbook's drop-down lists, and what they stand for. */

export const FUND_WORDS: Readonly<Record<string, Fund>> = {
  一般公共预算: 'generalPublic', 政府性基金预算: 'governmentFund', 国有资本经营预算: 'stateCapital', 财政专户管理资金: 'fiscalAccount', 单位资金: 'unitFunds',
  事业收入: 'undertaking', 经营收入: 'business', 上级补助收入: 'superiorSubsidy', 附属单位上缴收入: 'subordinatePayment', 其他收入: 'other',
}

export const NATURE_WORDS: Readonly<Record<string, Exclude<Nature, 'personnel' | 'publicUse'>>> = {
  基本支出: 'basic', 项目支出: 'project', 上缴上级支出: 'paymentToSuperior', 经营支出: 'business', 对附属单位补助支出: 'subsidyToSubordinate',
}

export const UNIT_TYPE_WORDS: Readonly<Record<string, UnitType>> = {
  行政单位: 'administrative', 参照公务员法管理的事业单位: 'civilServiceManaged', 事业单位: 'institution', 其他: 'other',
}

export const THREE_PUBLIC_WORDS: Readonly<Record<string, ThreePublicItem>> = {
  '因公出国（境）费': 'overseasTravel', 公务接待费: 'officialReception', 公务用车购置费: 'vehiclePurchase', 公务用车运行维护费: 'vehicleOperation',
}

export const CARRY_OVER_WORDS: Readonly<Record<string, CarryOverLine['measure']>> = {
  年初结转和结余: 'openingCarryOver', 年末结转和结余: 'closingCarryOver', 使用非财政拨款结余: 'surplusUsed', 结余分配: 'surplusDistribution',
}

export const CLASS_WORDS = { 货物: 'goods', 工程: 'works', 服务: 'services' } as const
export const YES_NO_WORDS = { 是: true, 否: false } as const
export const KIND_WORDS = { 预算: 'budget', 决算: 'final' } as const
export const SCOPE_WORDS = { 部门: 'department', 单位: 'unit' } as const
export const COMPARED_WORDS = { 上年: 'previous', 年初预算: 'initial' } as const

/** Amount columns by period: years from the budget's own. */
export const PERIOD_COLUMNS: readonly { readonly name: string; readonly yearOffset: number; readonly phase: FactKey['phase']; readonly note: string }[] = [
  { name: '本年预算数', yearOffset: 0, phase: 'budget', note: '本年年初预算数，单位：元。编制预算时必填；编制决算时填年初预算数' },
  { name: '上年预算数', yearOffset: -1, phase: 'budget', note: '上年年初预算数，单位：元。没有的填0，不要空着：空白表示不知道' },
  { name: '上年执行数', yearOffset: -1, phase: 'execution', note: '上年预算执行数，单位：元。模板与上年执行数比较时填写（如上海市）' },
  { name: '本年决算数', yearOffset: 0, phase: 'final', note: '本年决算数，单位：元。只在编制决算时填写' },
  { name: '上年决算数', yearOffset: -1, phase: 'final', note: '上年决算数，单位：元。只在编制决算时填写' },
]

/** What a reason can be about. With a code of a functional account it is about that account of the fund. */
export const REASON_WORDS: Readonly<Record<string, Pick<FactKey, 'measure'> & Partial<FactKey>>> = {
  收入: { measure: 'income' }, 支出: { measure: 'expenditure' }, 收入支出总计: { measure: 'incomeGrandTotal' },
  财政拨款收入支出总计: { measure: 'incomeGrandTotal', fund: 'fiscal' }, 财政拨款支出: { measure: 'expenditure', fund: 'fiscal' },
  一般公共预算支出: { measure: 'expenditure', fund: 'generalPublic' }, 一般公共预算基本支出: { measure: 'expenditure', fund: 'generalPublic', nature: 'basic' },
  一般公共预算项目支出: { measure: 'expenditure', fund: 'generalPublic', nature: 'project' }, 政府性基金预算支出: { measure: 'expenditure', fund: 'governmentFund' },
  国有资本经营预算支出: { measure: 'expenditure', fund: 'stateCapital' }, 功能科目: { measure: 'expenditure' },
  '“三公”经费': { measure: 'threePublic' }, '因公出国（境）费': { measure: 'threePublic', item: 'overseasTravel' }, 公务接待费: { measure: 'threePublic', item: 'officialReception' },
  公务用车购置及运行费: { measure: 'threePublic', item: 'officialVehicles' }, 公务用车购置费: { measure: 'threePublic', item: 'vehiclePurchase' },
  公务用车运行维护费: { measure: 'threePublic', item: 'vehicleOperation' }, 机关运行经费: { measure: 'agencyOperation' },
}

export const PROSE_WORDS: Readonly<Record<string, string>> = { 主要职能: 'duties', 机构设置: 'organisation', 主要工作任务: 'tasks', 绩效管理情况: 'performanceManagement' }

/** Kinds of vehicles that 车辆总数 is broken down into. */
export const VEHICLES = ['部级领导干部用车', '主要领导干部用车', '机要通信用车', '应急保障用车', '执法执勤用车', '特种专业技术用车', '离退休干部用车', '其他用车']

/**
 * Quantities that are entered as such. `held`: of the year before in a budget (现有资产), else of the year. `phase`: what final
 * accounts too print of the budget (预留的采购预算金额).
 */
export const DECLARED_WORDS: Readonly<Record<string, { readonly measure: FactKey['measure']; readonly item: string | null; readonly kind: 'count' | 'amount'; readonly unit: string; readonly held?: true; readonly phase?: 'budget' }>> = {
  车辆总数: { measure: 'stateAssets', item: 'vehicles', kind: 'count', unit: '辆', held: true },
  ...Object.fromEntries(VEHICLES.map((name) => [name, { measure: 'stateAssets' as const, item: `vehicles:${name}`, kind: 'count' as const, unit: '辆', held: true as const }])),
  车辆账面价值: { measure: 'stateAssets', item: 'vehicles:value', kind: 'amount', unit: '元', held: true },
  办公用房建筑面积: { measure: 'other', item: 'houses', kind: 'count', unit: '平方米', held: true },
  '单价100万元（含）以上设备': { measure: 'stateAssets', item: 'equipment', kind: 'count', unit: '台（套）', held: true },
  购置车辆总数: { measure: 'stateAssets', item: 'purchase:vehicles', kind: 'count', unit: '辆' },
  ...Object.fromEntries(VEHICLES.map((name) => [`购置${name}`, { measure: 'stateAssets' as const, item: `purchase:vehicles:${name}`, kind: 'count' as const, unit: '辆' }])),
  '购置单价100万元（含）以上设备': { measure: 'stateAssets', item: 'purchase:equipment', kind: 'count', unit: '台（套）' },
  绩效目标项目数: { measure: 'performanceProjects', item: null, kind: 'count', unit: '个' },
  绩效目标涉及资金: { measure: 'performanceFunds', item: null, kind: 'amount', unit: '元' },
  政府采购支出总额: { measure: 'procurement', item: null, kind: 'amount', unit: '元' },
  政府采购货物支出: { measure: 'procurement', item: 'goods', kind: 'amount', unit: '元' },
  政府采购工程支出: { measure: 'procurement', item: 'works', kind: 'amount', unit: '元' },
  政府采购服务支出: { measure: 'procurement', item: 'services', kind: 'amount', unit: '元' },
  面向中小企业预留金额: { measure: 'procurement', item: 'reservedForSmallFirms', kind: 'amount', unit: '元', phase: 'budget' },
  面向小微企业预留金额: { measure: 'procurement', item: 'reservedForMicroFirms', kind: 'amount', unit: '元', phase: 'budget' },
  '因公出国（境）团组数': { measure: 'other', item: 'overseasGroups', kind: 'count', unit: '个' }, '因公出国（境）人次': { measure: 'other', item: 'overseasTravellers', kind: 'count', unit: '人次' },
  购置公务用车数: { measure: 'other', item: 'vehiclesBought', kind: 'count', unit: '辆' }, 公务用车保有量: { measure: 'other', item: 'vehiclesKept', kind: 'count', unit: '辆' },
  国内公务接待批次: { measure: 'other', item: 'receptions', kind: 'count', unit: '批次' }, 国内公务接待人次: { measure: 'other', item: 'receptionGuests', kind: 'count', unit: '人次' },
}
