import type { FactKey, Fund, Measure, Nature } from '../model/fact.ts'
import type { Bilingual } from './bilingual.ts'

/** What each measure is called. The reports take their column texts from here. */
export const MEASURE: Readonly<Record<Measure, Bilingual>> = {
  income: { zh: '收入', en: 'income' },
  expenditure: { zh: '支出', en: 'expenditure' },
  incomeGrandTotal: { zh: '收入总计', en: 'grand total of income' },
  expenditureGrandTotal: { zh: '支出总计', en: 'grand total of expenditure' },
  openingCarryOver: { zh: '年初结转和结余', en: 'opening carry-over' },
  closingCarryOver: { zh: '年末结转和结余', en: 'closing carry-over' },
  surplusUsed: { zh: '使用非财政拨款结余', en: 'surplus used' },
  surplusDistribution: { zh: '结余分配', en: 'distribution of surplus' },
  threePublic: { zh: '“三公”经费', en: 'three public expenses' },
  agencyOperation: { zh: '机关运行经费', en: 'agency operating expenses' },
  procurement: { zh: '政府采购', en: 'government procurement' },
  meeting: { zh: '会议费', en: 'meetings' },
  training: { zh: '培训费', en: 'training' },
  performanceFunds: { zh: '绩效目标涉及资金', en: 'funds under performance targets' },
  performanceProjects: { zh: '绩效目标项目数', en: 'projects under performance targets' },
  specialFund: { zh: '专项资金', en: 'special fund' },
  stateAssets: { zh: '国有资产', en: 'state assets' },
  other: { zh: '其他', en: 'other' },
}

const FUND: Readonly<Record<Fund, Bilingual>> = {
  all: { zh: '', en: '' },
  generalPublic: { zh: '一般公共预算', en: 'general public' },
  governmentFund: { zh: '政府性基金预算', en: 'government fund' },
  stateCapital: { zh: '国有资本经营预算', en: 'state capital' },
  fiscal: { zh: '财政拨款', en: 'fiscal appropriation' },
  fiscalAccount: { zh: '财政专户管理资金', en: 'fiscal account' },
  unitFunds: { zh: '单位资金', en: 'unit funds' },
  undertaking: { zh: '事业', en: 'undertaking' },
  business: { zh: '经营', en: 'business' },
  superiorSubsidy: { zh: '上级补助', en: 'superior subsidy' },
  subordinatePayment: { zh: '附属单位上缴', en: 'subordinate payment' },
  other: { zh: '其他', en: 'other' },
}

/** What each 支出性质 is called. */
export const NATURE: Readonly<Record<Nature, Bilingual>> = {
  basic: { zh: '基本支出', en: 'basic expenditure' },
  project: { zh: '项目支出', en: 'project expenditure' },
  personnel: { zh: '人员经费', en: 'personnel' },
  publicUse: { zh: '公用经费', en: 'public use' },
  paymentToSuperior: { zh: '上缴上级支出', en: 'payments to superiors' },
  business: { zh: '经营支出', en: 'business expenditure' },
  subsidyToSubordinate: { zh: '对附属单位补助支出', en: 'subsidies to subordinates' },
}

const ITEM: Readonly<Record<string, Bilingual>> = {
  domesticReception: { zh: '国内接待费', en: 'domestic reception' }, overseasReception: { zh: '国（境）外接待费', en: 'reception abroad' },
  foreignGuestReception: { zh: '外事接待费', en: 'reception of foreign guests' },
  overseasTravel: { zh: '因公出国（境）费', en: 'travel abroad' },
  officialReception: { zh: '公务接待费', en: 'reception' },
  officialVehicles: { zh: '公务用车购置及运行费', en: 'vehicles' },
  vehiclePurchase: { zh: '公务用车购置费', en: 'vehicle purchase' },
  vehicleOperation: { zh: '公务用车运行维护费', en: 'vehicle operation' },
  goods: { zh: '货物', en: 'goods' },
  works: { zh: '工程', en: 'works' },
  services: { zh: '服务', en: 'services' },
  reservedForSmallFirms: { zh: '面向中小企业预留', en: 'reserved for small and medium firms' },
  reservedForMicroFirms: { zh: '面向小微企业预留', en: 'reserved for small and micro firms' },
  contractsToSmallFirms: { zh: '授予中小企业合同', en: 'contracts with small and medium firms' },
  contractsToMicroFirms: { zh: '授予小微企业合同', en: 'contracts with small and micro firms' },
}

const PHASE = {
  budget: { zh: '预算', en: 'budget' }, final: { zh: '决算', en: 'final accounts' }, execution: { zh: '预算执行', en: 'execution' }, adjusted: { zh: '全年预算', en: 'adjusted budget' },
} as const

/**
 * A key in words: `2026年一般公共预算基本支出（科目2080505）预算数`, `2026 general public basic expenditure, account 2080505 (budget)`.
 * `name` is the account's name where the document gives one.
 */
export function describeKey(key: FactKey, name = ''): Bilingual {
  const fund = FUND[key.fund]
  const nature = key.nature && key.measure === 'expenditure' ? NATURE[key.nature] : null
  const item = key.item && !key.item.startsWith('account:') ? ITEM[key.item] ?? { zh: key.item, en: key.item } : null
  const code = key.functional ?? key.economic ?? (key.item?.startsWith('account:') ? key.item.slice('account:'.length) : null)
  const what = nature ?? MEASURE[key.measure]
  const year = key.year === null ? { zh: '', en: '' } : { zh: `${key.year}年`, en: `${key.year} ` }
  const unit = key.unit === null ? '' : key.unit
  return {
    zh: `${year.zh}${unit}${fund.zh}${item && key.measure !== 'threePublic' && key.measure !== 'procurement' ? `${what.zh}（${item.zh}）` : item ? `${key.measure === 'procurement' ? `${what.zh}（${item.zh}）` : item.zh}` : what.zh}`
      + `${code ? `（${code}${name}）` : ''}${PHASE[key.phase].zh}数`,
    en: [`${year.en}${fund.en}`.trim(), what.en, item?.en, code ? `account ${code}` : null, unit || null, `(${PHASE[key.phase].en})`].filter(Boolean).join(' '),
  }
}
