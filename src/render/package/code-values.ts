/** What the codes of the dimensions stand for, 中文 and English. */
type Values = Readonly<Record<string, readonly [string, string]>>

export const PHASES: Values = { budget: ['预算数', 'approved budget'], adjusted: ['全年预算数', 'adjusted budget'], final: ['决算数', 'final accounts'], execution: ['预算执行数', 'estimated outturn'] }

export const DIRECTIONS: Values = { expenditure: ['支出', 'expenditure'], revenue: ['收入', 'revenue'] }

export const FUNDS: Values = {
  all: ['全部资金', 'all funds'], generalPublic: ['一般公共预算', 'general public budget'], governmentFund: ['政府性基金预算', 'government funds budget'],
  stateCapital: ['国有资本经营预算', 'state capital operations budget'], fiscal: ['财政拨款', 'fiscal appropriations'], fiscalAccount: ['财政专户管理资金', 'funds in fiscal accounts'],
  unitFunds: ['单位资金', "the unit's own funds"], undertaking: ['事业收入', 'income from public services'], business: ['经营收入', 'business income'],
  superiorSubsidy: ['上级补助收入', 'subsidies from superior units'], subordinatePayment: ['附属单位上缴收入', 'payments from subordinate units'], other: ['其他收入', 'other income'],
}

export const NATURES: Values = {
  basic: ['基本支出', 'basic expenditure'], project: ['项目支出', 'project expenditure'], personnel: ['人员经费', 'personnel'], publicUse: ['公用经费', 'public use'],
  paymentToSuperior: ['上缴上级支出', 'payments to superior units'], business: ['经营支出', 'business expenditure'], subsidyToSubordinate: ['对附属单位补助支出', 'subsidies to subordinate units'],
}

export const UNITS: Values = { yuan: ['元', 'yuan'], thousandYuan: ['千元', 'thousand yuan'], wanyuan: ['万元', 'ten thousand yuan'], millionYuan: ['百万元', 'million yuan'], yiyuan: ['亿元', 'hundred million yuan'] }

export const MEASURES: Values = {
  income: ['本年收入', 'income of the year'], expenditure: ['本年支出', 'expenditure of the year'], incomeGrandTotal: ['收入总计', 'grand total of income'], expenditureGrandTotal: ['支出总计', 'grand total of expenditure'],
  openingCarryOver: ['年初结转和结余', 'opening carry-over'], closingCarryOver: ['年末结转和结余', 'closing carry-over'], surplusUsed: ['使用非财政拨款结余', 'surplus used'], surplusDistribution: ['结余分配', 'distribution of surplus'],
  threePublic: ['“三公”经费', 'three public expenses'], agencyOperation: ['机关运行经费', 'agency operating expenses'], procurement: ['政府采购', 'government procurement'], meeting: ['会议费', 'meetings'], training: ['培训费', 'training'],
  performanceFunds: ['绩效目标涉及资金', 'funds under performance targets'], performanceProjects: ['绩效目标项目数', 'projects under performance targets'], specialFund: ['专项资金', 'special fund'], stateAssets: ['国有资产', 'state assets'], other: ['其他', 'other'],
}
