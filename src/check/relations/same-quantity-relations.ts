import { ACCOUNTING, AGENCY_AFFAIRS_7, BUDGET_LAW_14, BUDGET_LAW_32, BUDGET_LAW_46, PRINTED, type SameQuantity } from './relation.ts'

const shared = {
  type: 'same', severity: 'error', version: 1,
  rationale: {
    zh: '同一数在几处公开，读者只能信其一；前后不一说明至少一处有误。',
    en: 'One quantity is published at several places. Where they differ, at least one of them is wrong.',
  },
  assumptions: [{
    zh: '按印出的末位数字确定取值区间，四舍五入造成的差异不算不一致；万元与元的表可以直接比较。',
    en: 'A printed number stands for the interval that rounding to its last digit leaves open; tables in yuan and in 10,000 yuan compare directly.',
  }],
  exclusions: [
    { zh: '空白单元格不与任何数比较。', en: 'A blank cell is compared with nothing.' },
    { zh: '决算中的年初预算与全年预算数可能不同，只作提醒；正文的数与表中另一资金口径的同名数相等的，也只作提醒。', en: 'In final accounts the budget at the beginning and as adjusted may differ; an amount in prose may be of another circle of funds: warnings only.' },
    { zh: '预算表中一张含上年结转、另一张只列当年拨款，合计恰好相差所列上年结转的，不算不一致。', en: 'Budget tables of which one holds the carry-over and the other only the year’s own funds: totals that differ by just the printed carry-over agree.' },
    { zh: '表头或行名未能完全识别的列不参与比较。', en: 'Columns whose header or row labels were not fully understood take no part.' },
  ],
} as const

const NO_DETAIL = { functional: null, economic: null, item: null, project: null, unit: null } as const

export const SAME_QUANTITY_RELATIONS: readonly SameQuantity[] = [
  {
    ...shared, name: 'same-total', basis: [ACCOUNTING, BUDGET_LAW_14],
    title: { zh: '收支总额在各表、正文中一致', en: 'Totals of income and expenditure agree in every table and in prose' },
    formula: {
      zh: '收支预算（正文）= 收支总表合计 = 收入总表合计 = 支出总表合计；各资金性质、基本支出与项目支出的合计亦同',
      en: 'budget in prose = total of the summary = total of the income table = total of the expenditure table; likewise by fund, basic and project expenditure',
    },
    keys: [{ measure: ['income', 'expenditure', 'incomeGrandTotal', 'expenditureGrandTotal'], ...NO_DETAIL }],
  },
  {
    ...shared, name: 'same-carry-over', basis: [ACCOUNTING],
    title: { zh: '结转结余数在各表、正文中一致', en: 'Carry-over agrees in every table and in prose' },
    formula: { zh: '年初（年末）结转和结余在各处相等', en: 'opening (closing) carry-over reads the same everywhere' },
    keys: [{ measure: ['openingCarryOver', 'closingCarryOver', 'surplusUsed', 'surplusDistribution'] }],
  },
  {
    ...shared, name: 'same-functional-amount', basis: [ACCOUNTING, BUDGET_LAW_32, BUDGET_LAW_46],
    title: { zh: '功能分类科目数在各表、正文中一致', en: 'Amounts by function agree in every table and in prose' },
    formula: {
      zh: '对每一类：收支总表 = 收入总表 = 支出总表；对每一项：收入总表合计 = 支出总表合计；正文所列与表相等',
      en: 'for every class: summary = income table = expenditure table; for every item: income table = expenditure table; prose = table',
    },
    keys: [{ functional: PRINTED, economic: null }],
  },
  {
    ...shared, name: 'same-economic-amount', basis: [ACCOUNTING, BUDGET_LAW_32, BUDGET_LAW_46],
    title: { zh: '经济分类科目数在各表、正文中一致', en: 'Amounts by economic account agree in every table and in prose' },
    formula: { zh: '同一经济分类科目的数在各处相等', en: 'an economic account reads the same everywhere' },
    keys: [{ economic: PRINTED }],
  },
  {
    ...shared, name: 'same-three-public', basis: [ACCOUNTING, AGENCY_AFFAIRS_7],
    title: { zh: '“三公”经费数在表与正文中一致', en: 'The three public expenses agree in table and prose' },
    formula: { zh: '“三公”经费及各分项（正文）= “三公”经费表', en: 'three public expenses and their items in prose = table' },
    keys: [{ measure: ['threePublic', 'meeting', 'training'] }],
  },
  {
    ...shared, name: 'same-agency-operation', basis: [ACCOUNTING, BUDGET_LAW_14, AGENCY_AFFAIRS_7],
    title: { zh: '机关运行经费数在表与正文中一致', en: 'Agency operating expenses agree in table and prose' },
    formula: { zh: '机关运行经费（正文）= 机关运行经费表合计', en: 'agency operating expenses in prose = total of their table' },
    keys: [{ measure: 'agencyOperation' }],
  },
  {
    ...shared, name: 'same-procurement', basis: [ACCOUNTING, BUDGET_LAW_14],
    title: { zh: '政府采购数在表与正文中一致', en: 'Government procurement agrees in table and prose' },
    formula: { zh: '政府采购预算（正文）= 政府采购表合计', en: 'procurement in prose = total of its table' },
    keys: [{ measure: 'procurement' }],
  },
  {
    ...shared, name: 'same-other-quantity', basis: [ACCOUNTING],
    title: { zh: '绩效目标、资产等数前后一致', en: 'Performance funds, projects and assets read the same everywhere' },
    formula: { zh: '绩效目标项目数、涉及金额，车辆、设备数在各处相等', en: 'numbers and funds of projects under performance targets, vehicles and equipment read the same everywhere' },
    keys: [{ measure: ['performanceFunds', 'performanceProjects', 'specialFund', 'stateAssets'] }],
  },
  {
    ...shared, name: 'same-fund-account', basis: [ACCOUNTING],
    title: { zh: '政府性基金收入科目数前后一致', en: 'Accounts of government fund income read the same everywhere' },
    formula: { zh: '同一收入科目的数在各处相等', en: 'an income account reads the same everywhere' },
    keys: [{ measure: 'income', item: PRINTED, functional: null, economic: null }],
  },
]
