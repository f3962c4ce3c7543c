import type { Fund, Measure, Nature, Phase } from '../model/fact.ts'

// The Chinese terms for what a fact's key says, as docs/glossary.md has them.

export const MEASURE_NAME: Readonly<Record<Measure, string>> = {
  income: '收入',
  expenditure: '支出',
  incomeGrandTotal: '收入总计',
  expenditureGrandTotal: '支出总计',
  openingCarryOver: '年初结转和结余',
  closingCarryOver: '年末结转和结余',
  surplusUsed: '使用非财政拨款结余',
  surplusDistribution: '结余分配',
  threePublic: '“三公”经费',
  agencyOperation: '机关运行经费',
  procurement: '政府采购',
  meeting: '会议费',
  training: '培训费',
  performanceFunds: '绩效目标涉及资金',
  performanceProjects: '绩效目标项目数',
  specialFund: '专项资金',
  stateAssets: '国有资产',
  other: '其他',
}

export const FUND_NAME: Readonly<Record<Fund, string>> = {
  all: '全部资金',
  generalPublic: '一般公共预算',
  governmentFund: '政府性基金预算',
  stateCapital: '国有资本经营预算',
  fiscal: '财政拨款',
  fiscalAccount: '财政专户管理资金',
  unitFunds: '单位资金',
  undertaking: '事业收入',
  business: '经营收入',
  superiorSubsidy: '上级补助收入',
  subordinatePayment: '附属单位上缴收入',
  other: '其他收入',
}

export const NATURE_NAME: Readonly<Record<Nature, string>> = {
  basic: '基本支出',
  project: '项目支出',
  personnel: '人员经费',
  publicUse: '公用经费',
  paymentToSuperior: '上缴上级支出',
  business: '经营支出',
  subsidyToSubordinate: '对附属单位补助支出',
}

export const PHASE_NAME: Readonly<Record<Phase, string>> = { budget: '预算数', final: '决算数', execution: '预算执行数' }
