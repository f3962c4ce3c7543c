import type { Measure } from '../../model/fact.ts'
import { ACCOUNTING, AGENCY_AFFAIRS_7, BUDGET_LAW_14, BUDGET_LAW_32, BUDGET_LAW_46, REGULATIONS_5, STATE_ASSETS, type ColumnKey, type KeyPattern, type SumRelation } from './relation.ts'

const shared = {
  type: 'sum', severity: 'error', version: 1,
  rationale: {
    zh: '合计与分项之和不等，说明合计或某一分项有误。',
    en: 'Where a total is not the sum of its parts, the total or a part is wrong.',
  },
  assumptions: [{
    zh: '各数按印出的末位数字取区间，区间之和与合计的区间相交即为相等，四舍五入尾差不报告。',
    en: 'Every number stands for the interval of its print; the sum holds where the intervals meet, so rounding is never reported.',
  }],
  exclusions: [
    { zh: '分项全部空白或未列出的，不作加总。', en: 'Where no part is printed no sum is formed.' },
    { zh: '列中有未能识别的行时，不等的合计不作判断。', en: 'In a column with unrecognised rows a sum that fails is not judged.' },
  ],
} as const

const MONEY: readonly Measure[] = ['income', 'expenditure', 'openingCarryOver', 'closingCarryOver']
const WITHOUT_DETAIL = { functional: null, economic: null, item: null, project: null, unit: null } as const
const NO_OTHER_FUNDS: readonly KeyPattern[] = [
  { fund: ['fiscalAccount', 'unitFunds', 'undertaking', 'business', 'superiorSubsidy', 'subordinatePayment', 'other'] },
]
const NO_CARRY_OVER: readonly KeyPattern[] = [{ measure: ['openingCarryOver', 'closingCarryOver', 'surplusUsed', 'surplusDistribution'] }]
const CARRY_OVER: readonly ColumnKey[] = [{ measure: 'openingCarryOver' }, { measure: 'closingCarryOver' }, { measure: 'surplusUsed' }]
const fromCarryOver = { measure: 'other', item: 'fromCarryOver' } as const
/** 结转 columns of expenditure: of the total's own fund, of 财政拨款 beside other funds, or one for each fund. */
const FROM_CARRY_OVER: readonly (ColumnKey | readonly ColumnKey[])[] = [
  fromCarryOver, { ...fromCarryOver, fund: 'fiscal' },
  (['generalPublic', 'governmentFund', 'stateCapital', 'fiscalAccount', 'unitFunds'] as const).map((fund) => ({ ...fromCarryOver, fund })),
]
const basic: ColumnKey = { nature: 'basic' }
const project: ColumnKey = { nature: 'project' }

export const SUM_RELATIONS: readonly SumRelation[] = [
  {
    ...shared, name: 'functional-hierarchy', within: ['table'], basis: [ACCOUNTING, BUDGET_LAW_32, BUDGET_LAW_46],
    title: { zh: '功能分类：合计 = 类 = 款 = 项', en: 'By function: total = classes = groups = items' },
    formula: { zh: '每张表、每一金额列：合计 = Σ类；类 = Σ款；款 = Σ项', en: 'in every table and money column: total = Σ classes; class = Σ groups; group = Σ items' },
    totals: [{ measure: MONEY, economic: null }], parts: { tree: 'functional' }, mayInclude: CARRY_OVER,
  },
  {
    ...shared, name: 'economic-hierarchy', within: ['table', 'document'], basis: [ACCOUNTING, BUDGET_LAW_32, BUDGET_LAW_46],
    title: { zh: '经济分类：合计 = 类 = 款', en: 'By economic account: total = classes = groups' },
    formula: { zh: '基本支出表每一金额列：合计 = Σ类；类 = Σ款；款 = Σ下级', en: 'in every money column: total = Σ classes; class = Σ groups; group = Σ deeper accounts' },
    totals: [{ measure: MONEY, functional: null }], parts: { tree: 'economic' },
  },
  {
    ...shared, name: 'nature-sum', within: ['table', 'prose'], basis: [ACCOUNTING, REGULATIONS_5],
    title: { zh: '每行：合计 = 基本支出 + 项目支出', en: 'Every row: total = basic + project expenditure' },
    formula: {
      zh: '合计 = 基本支出 + 项目支出（+ 上缴上级支出 + 经营支出 + 对附属单位补助支出）',
      en: 'total = basic + project expenditure (+ payments to superiors + business expenditure + subsidies to subordinates)',
    },
    totals: [{ measure: MONEY, nature: null }], needs: [basic, project],
    parts: [basic, project, { nature: 'paymentToSuperior' }, { nature: 'business' }, { nature: 'subsidyToSubordinate' }],
  },
  {
    ...shared, name: 'personnel-and-public-use', within: ['table', 'document', 'prose'], basis: [ACCOUNTING, REGULATIONS_5],
    title: { zh: '每行：基本支出 = 人员经费 + 公用经费', en: 'Every row: basic expenditure = personnel + public use' },
    formula: { zh: '基本支出 = 人员经费 + 公用经费', en: 'basic expenditure = personnel + public use' },
    totals: [{ measure: 'expenditure', nature: 'basic' }], needs: [{ nature: 'personnel' }, { nature: 'publicUse' }],
    parts: [{ nature: 'personnel' }, { nature: 'publicUse' }],
  },
  {
    ...shared, name: 'fund-sum', within: ['table'], basis: [ACCOUNTING, REGULATIONS_5],
    title: { zh: '合计 = 各资金性质之和', en: 'Total = sum over the funds' },
    formula: {
      zh: '财政拨款 = 一般公共预算 + 政府性基金 + 国有资本经营；合计 = 财政拨款 + 财政专户管理资金 + 单位资金（事业、经营、上级补助、附属单位上缴、其他）',
      en: 'fiscal appropriation = general public + government fund + state capital; total = fiscal appropriation + fiscal account + unit funds (undertaking, business, superior subsidy, subordinate payment, other)',
    },
    totals: [{ measure: [...MONEY, 'incomeGrandTotal', 'expenditureGrandTotal'], fund: ['all', 'fiscal', 'unitFunds'], nature: [null, 'basic', 'project'] }],
    parts: { tree: 'fund' }, mayInclude: [...CARRY_OVER, ...FROM_CARRY_OVER], mayOmit: [{ fund: 'fiscalAccount' }],
  },
  {
    ...shared, name: 'income-in-prose', within: ['prose'], severity: 'warning', basis: [ACCOUNTING, REGULATIONS_5],
    title: { zh: '正文：收入 = 财政拨款 + 事业收入 + 经营收入 + 其他收入', en: 'In prose: income = fiscal appropriation + undertaking + business + other income' },
    formula: { zh: '收入预算（决算）= 财政拨款收入 + 财政专户管理资金 + 事业收入 + 经营收入 + 上级补助收入 + 附属单位上缴收入 + 其他收入', en: 'income = fiscal appropriation + fiscal account + undertaking + business + superior subsidy + subordinate payment + other' },
    exclusions: [...shared.exclusions, { zh: '没有逐项列到事业收入和其他收入的，不作加总。', en: 'Not added up where undertaking and other income are not listed.' }],
    totals: [{ measure: 'income', fund: 'all', nature: null, economic: null, functional: null, item: null, project: null, unit: null }],
    parts: [{ fund: 'fiscal' }, { fund: 'fiscalAccount' }, { fund: 'undertaking' }, { fund: 'business' }, { fund: 'superiorSubsidy' }, { fund: 'subordinatePayment' }, { fund: 'other' }],
    needs: [{ fund: 'fiscal' }, { fund: 'undertaking' }, { fund: 'other' }], mayInclude: CARRY_OVER, mayOmit: [{ fund: 'fiscalAccount' }],
  },
  {
    ...shared, name: 'fiscal-funds-in-prose', within: ['prose'], severity: 'warning', basis: [ACCOUNTING, REGULATIONS_5],
    title: { zh: '正文：财政拨款 = 一般公共预算 + 政府性基金 + 国有资本经营', en: 'In prose: fiscal appropriation = general public + government fund + state capital' },
    formula: { zh: '财政拨款收入（支出）= 一般公共预算 + 政府性基金预算 + 国有资本经营预算', en: 'fiscal appropriation (income, expenditure) = general public + government fund + state capital' },
    exclusions: [...shared.exclusions, { zh: '三项没有都列出的，不作加总。', en: 'Not added up where one of the three is not given.' }],
    totals: [{ measure: ['income', 'expenditure'], fund: 'fiscal', nature: null, economic: null, functional: null, item: null, project: null, unit: null }],
    parts: [{ fund: 'generalPublic' }, { fund: 'governmentFund' }, { fund: 'stateCapital' }],
    needs: [{ fund: 'generalPublic' }, { fund: 'governmentFund' }, { fund: 'stateCapital' }], mayInclude: CARRY_OVER,
  },
  {
    ...shared, name: 'income-grand-total', within: ['table', 'paragraph'], basis: [ACCOUNTING],
    title: { zh: '收入总计 = 本年收入 + 使用非财政拨款结余 + 年初结转和结余', en: 'Grand total of income = income + surplus used + opening carry-over' },
    formula: { zh: '收入总计 = 本年收入合计 + 使用非财政拨款结余 + 年初结转和结余', en: 'grand total of income = income + surplus used + opening carry-over' },
    totals: [{ measure: 'incomeGrandTotal' }], needs: [{ measure: 'income' }], needsInProse: [{ measure: 'income' }, { measure: 'openingCarryOver' }],
    parts: [{ measure: 'income' }, { measure: 'surplusUsed' }, { measure: 'openingCarryOver' }],
  },
  {
    ...shared, name: 'expenditure-grand-total', within: ['table', 'paragraph'], basis: [ACCOUNTING],
    title: { zh: '支出总计 = 本年支出 + 结余分配 + 年末结转和结余', en: 'Grand total of expenditure = expenditure + distribution of surplus + closing carry-over' },
    formula: { zh: '支出总计 = 本年支出合计 + 结余分配 + 年末结转和结余', en: 'grand total of expenditure = expenditure + distribution of surplus + closing carry-over' },
    totals: [{ measure: 'expenditureGrandTotal' }], needs: [{ measure: 'expenditure' }], needsInProse: [{ measure: 'expenditure' }, { measure: 'closingCarryOver' }],
    parts: [{ measure: 'expenditure' }, { measure: 'surplusDistribution' }, { measure: 'closingCarryOver' }],
  },
  {
    ...shared, name: 'grand-total-balance', within: ['table', 'paragraph'], basis: [ACCOUNTING],
    title: { zh: '收入总计 = 支出总计', en: 'Grand totals of income and expenditure are equal' },
    formula: { zh: '收入总计 = 支出总计', en: 'grand total of income = grand total of expenditure' },
    totals: [{ measure: 'incomeGrandTotal', ...WITHOUT_DETAIL, nature: null }], parts: [{ measure: 'expenditureGrandTotal' }],
  },
  {
    ...shared, name: 'income-expenditure-balance', within: ['document'], basis: [ACCOUNTING],
    title: { zh: '收入 = 支出', en: 'Income and expenditure are equal' },
    formula: { zh: '本年收入合计 = 本年支出合计，对每一类、款、项亦同（没有结转结余的预算）', en: 'income = expenditure, in total and for every function (budgets without carry-over)' },
    totals: [{ measure: 'income', phase: 'budget', fund: ['all', 'fiscal', 'generalPublic', 'governmentFund', 'stateCapital'], economic: null, item: null, project: null, unit: null, nature: null }],
    parts: [{ measure: 'expenditure' }], unless: NO_CARRY_OVER, everyAccount: true,
  },
  {
    ...shared, name: 'fiscal-is-total', within: ['document'], basis: [ACCOUNTING, REGULATIONS_5],
    title: { zh: '没有其他资金时，收支总额 = 财政拨款收支', en: 'Without other funds the totals are the fiscal appropriation' },
    formula: { zh: '合计 = 财政拨款（没有财政专户管理资金、单位资金、事业收入等时）', en: 'total = fiscal appropriation (where there are no fiscal account, unit or other funds)' },
    totals: [{ measure: ['income', 'expenditure'], fund: 'all', economic: null, item: null, nature: null, unit: null, project: null }],
    parts: [{ fund: 'fiscal' }], unless: [...NO_OTHER_FUNDS, ...NO_CARRY_OVER],
  },
  {
    ...shared, name: 'funds-make-function', within: ['document'], everyFundByFunction: true, everyAccount: true, basis: [ACCOUNTING, REGULATIONS_5],
    title: { zh: '每一科目：支出总表 = 一般公共预算 + 政府性基金 + 国有资本经营', en: 'Every function: expenditure = general public + government fund + state capital' },
    formula: {
      zh: '对每一类、款、项及合计：支出总表（合计、基本、项目）= 一般公共预算支出表 + 政府性基金支出表 + 国有资本经营支出表',
      en: 'for every function: expenditure table (total, basic, project) = general public + government fund + state capital tables',
    },
    totals: [{ measure: 'expenditure', fund: 'all', economic: null, item: null, project: null, unit: null, nature: [null, 'basic', 'project'] }],
    parts: [{ fund: 'generalPublic' }, { fund: 'governmentFund' }, { fund: 'stateCapital' }], needs: [{ fund: 'generalPublic' }],
    unless: [...NO_OTHER_FUNDS, ...NO_CARRY_OVER],
  },
  {
    ...shared, name: 'fund-account-hierarchy', within: ['table'], basis: [ACCOUNTING, BUDGET_LAW_32],
    title: { zh: '政府性基金收入：合计 = 各级科目之和', en: 'Government fund income: total = sum of accounts, level by level' },
    formula: { zh: '合计 = Σ类；类 = Σ款；款 = Σ项；项 = Σ目', en: 'total = Σ classes; class = Σ groups; group = Σ items; item = Σ sub-items' },
    totals: [{ measure: 'income', functional: null, economic: null }], parts: { tree: 'account' },
  },
  {
    ...shared, name: 'three-public-sum', within: ['table', 'prose'], basis: [ACCOUNTING, AGENCY_AFFAIRS_7],
    title: { zh: '“三公”经费 = 出国（境）费 + 公务接待费 + 公务用车购置及运行费', en: 'Three public expenses = travel abroad + reception + vehicles' },
    formula: { zh: '合计 = 因公出国（境）费 + 公务接待费 + 公务用车购置及运行费', en: 'total = travel abroad + reception + vehicles' },
    totals: [{ measure: 'threePublic', item: null }], needs: [{ item: 'officialVehicles' }],
    needsInProse: [{ item: 'overseasTravel' }, { item: 'officialReception' }, { item: 'officialVehicles' }],
    parts: [{ item: 'overseasTravel' }, { item: 'officialReception' }, { item: 'officialVehicles' }],
    inPlaceOf: { part: { item: 'officialVehicles' }, by: [{ item: 'vehiclePurchase' }, { item: 'vehicleOperation' }] },
  },
  {
    ...shared, name: 'three-public-four-parts', within: ['prose'], basis: [ACCOUNTING, AGENCY_AFFAIRS_7],
    title: { zh: '“三公”经费 = 出国（境）费 + 公务接待费 + 公务用车购置费 + 公务用车运行维护费', en: 'Three public expenses = travel abroad + reception + purchase + operation of vehicles' },
    formula: { zh: '合计 = 因公出国（境）费 + 公务接待费 + 公务用车购置费 + 公务用车运行维护费（没有写购置及运行费合计的）', en: 'total = travel abroad + reception + purchase + operation, where the two of vehicles are not summed up' },
    totals: [{ measure: 'threePublic', item: null }],
    needs: [{ item: 'overseasTravel' }, { item: 'officialReception' }, { item: 'vehiclePurchase' }, { item: 'vehicleOperation' }],
    parts: [{ item: 'overseasTravel' }, { item: 'officialReception' }, { item: 'vehiclePurchase' }, { item: 'vehicleOperation' }],
    unless: [{ measure: 'threePublic', item: 'officialVehicles' }],
  },
  {
    ...shared, name: 'vehicles-sum', within: ['table', 'prose'], basis: [ACCOUNTING, AGENCY_AFFAIRS_7],
    title: { zh: '公务用车购置及运行费 = 购置费 + 运行费', en: 'Vehicles = purchase + operation' },
    formula: { zh: '公务用车购置及运行费 = 公务用车购置费 + 公务用车运行维护费', en: 'vehicles = purchase + operation' },
    totals: [{ measure: 'threePublic', item: 'officialVehicles' }], needs: [{ item: 'vehiclePurchase' }, { item: 'vehicleOperation' }],
    parts: [{ item: 'vehiclePurchase' }, { item: 'vehicleOperation' }],
  },
  {
    ...shared, name: 'reception-sum', within: ['table', 'prose'], basis: [ACCOUNTING, AGENCY_AFFAIRS_7],
    title: { zh: '公务接待费 = 国内接待费 + 国（境）外接待费', en: 'Reception = domestic + abroad' },
    formula: { zh: '公务接待费 = 国内公务接待费 + 国（境）外公务接待费（外事接待费是国内接待费的其中数）', en: 'reception = domestic reception + reception abroad (foreign guests are part of the domestic one)' },
    totals: [{ measure: 'threePublic', item: 'officialReception' }], needs: [{ item: 'domesticReception' }, { item: 'overseasReception' }],
    parts: [{ item: 'domesticReception' }, { item: 'overseasReception' }], partsMayBeBlank: true,
  },
  {
    ...shared, name: 'procurement-classes', within: ['table', 'prose'], basis: [ACCOUNTING, BUDGET_LAW_14],
    title: { zh: '政府采购 = 货物 + 工程 + 服务', en: 'Government procurement = goods + works + services' },
    formula: { zh: '政府采购预算 = 货物 + 工程 + 服务', en: 'procurement = goods + works + services' },
    totals: [{ measure: 'procurement', item: null }], needs: [{ item: 'goods' }, { item: 'works' }, { item: 'services' }],
    parts: [{ item: 'goods' }, { item: 'works' }, { item: 'services' }],
  },
  {
    ...shared, name: 'agency-operation-units', within: ['table'], basis: [ACCOUNTING],
    title: { zh: '机关运行经费、“三公”经费、国有资产：合计 = 各单位之和', en: 'Agency operating expenses, three public expenses, state assets: total = sum of the units' },
    formula: { zh: '合计 = Σ单位', en: 'total = Σ units' },
    totals: [{ measure: ['agencyOperation', 'threePublic', 'stateAssets'], unit: null }, { measure: 'other', item: /^count:/, unit: null }], parts: { tree: 'unit' },
  },
  {
    ...shared, name: 'asset-parts', within: ['table'], basis: [ACCOUNTING, STATE_ASSETS],
    title: { zh: '国有资产：车辆 = 各用途之和，固定资产、资产总额 = 各类之和', en: 'State assets: vehicles = their uses, fixed and all assets = their kinds' },
    formula: { zh: '车辆数（价值）= Σ各用途；房屋面积（价值）= Σ各用途；固定资产 = 房屋 + 车辆 + 设备 + 其他固定资产；资产总额 = 流动资产 + 固定资产 + 在建工程 + 无形资产 + 对外投资 + 其他资产', en: 'vehicles = Σ uses; buildings = Σ uses; fixed assets = buildings + vehicles + equipment + other; all assets = current + fixed + under construction + intangible + investments + other' },
    exclusions: [...shared.exclusions, { zh: '没有列到“其他”的，不作加总。', en: 'Not added up where 其他 is not listed.' }],
    totals: [{ measure: 'stateAssets' }], parts: { tree: 'asset' },
  },
  {
    ...shared, name: 'fund-year-balance', within: ['table', 'paragraph'], basis: [ACCOUNTING],
    title: { zh: '年初结转和结余 + 本年收入 − 本年支出 = 年末结转和结余', en: 'Opening carry-over + income − expenditure = closing carry-over' },
    formula: {
      zh: '一般公共预算、政府性基金、国有资本经营收入支出决算表每行：年初结转和结余 + 本年收入 = 本年支出 + 年末结转和结余（基本支出、项目支出亦同；正文同一段亦同）',
      en: 'every row of the income and expenditure tables of a fund in final accounts: opening carry-over + income = expenditure + closing carry-over (basic and project likewise, and the sentences of one paragraph)',
    },
    totals: [{ measure: 'closingCarryOver', fund: ['generalPublic', 'governmentFund', 'stateCapital', 'fiscal'], nature: [null, 'basic', 'project'], economic: null, item: null }],
    needs: [{ measure: 'openingCarryOver' }, { measure: 'income' }, { measure: 'expenditure' }],
    parts: [{ measure: 'openingCarryOver' }, { measure: 'income' }], less: [{ measure: 'expenditure' }],
  },
]
