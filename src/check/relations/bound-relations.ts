import type { FactKey } from '../../model/fact.ts'
import { ACCOUNTING, AGENCY_AFFAIRS_7, BUDGET_LAW_14, type BoundRelation } from './relation.ts'

const shared = {
  type: 'bound', version: 1,
  rationale: {
    zh: '部分大于整体，说明两数之一有误，或口径不同。',
    en: 'Where a part exceeds its whole, one of the two numbers is wrong or of another scope.',
  },
  assumptions: [{ zh: '按印出的末位数字取区间比较。', en: 'Numbers are compared by the interval of their print.' }],
  exclusions: [{ zh: '整体没有印出的，不比较。', en: 'Not compared where the whole is not printed.' }],
} as const

const WHOLE_EXPENDITURE = { measure: 'expenditure', item: null } as const
const BASIC = { measure: 'expenditure', fund: 'generalPublic', nature: 'basic', functional: null, item: null } as const
const threePublic = (item: string): Partial<FactKey> => ({ measure: 'threePublic', fund: 'all', nature: null, economic: null, item })

const CONTRACTS = ['reservedContractsToSmallFirms', 'reservedContractsToMicroFirms', 'otherContractsToSmallFirms', 'contractsToSmallFirms', 'contractsToMicroFirms']

export const BOUND_RELATIONS: readonly BoundRelation[] = [
  {
    ...shared, name: 'three-public-accounts', severity: 'error', basis: [ACCOUNTING, AGENCY_AFFAIRS_7],
    title: { zh: '“三公”经费不小于基本支出中的相应科目', en: 'Three public expenses are not below their accounts of basic expenditure' },
    formula: {
      zh: '因公出国（境）费 ≥ 30212（50207）；公务接待费 ≥ 30217（50206）；公务用车运行维护费 ≥ 30231（50208）；公务用车购置费 ≥ 31013（50303）',
      en: 'travel abroad ≥ 30212 (50207); reception ≥ 30217 (50206); vehicle operation ≥ 30231 (50208); vehicle purchase ≥ 31013 (50303)',
    },
    assumptions: [...shared.assumptions, {
      zh: '“三公”经费包括基本支出和项目支出中的全部财政拨款，故不会小于基本支出中的同名科目。',
      en: 'The three public expenses cover basic and project expenditure, so they are not below the account of the same name in basic expenditure.',
    }],
    bounds: [
      { part: { ...BASIC, economic: ['30212', '50207'] }, whole: [threePublic('overseasTravel')] },
      { part: { ...BASIC, economic: ['30217', '50206'] }, whole: [threePublic('officialReception')] },
      { part: { ...BASIC, economic: ['30231', '50208'] }, whole: [threePublic('vehicleOperation'), threePublic('officialVehicles')] },
      { part: { ...BASIC, economic: ['31013', '50303'] }, whole: [threePublic('vehiclePurchase'), threePublic('officialVehicles')] },
    ],
  },
  {
    ...shared, name: 'agency-operation-bound', severity: 'warning', basis: [ACCOUNTING, BUDGET_LAW_14, AGENCY_AFFAIRS_7],
    title: { zh: '机关运行经费不大于基本支出中的公用经费', en: 'Agency operating expenses are not above public-use expenditure' },
    formula: { zh: '机关运行经费 ≤ 一般公共预算基本支出（公用经费）', en: 'agency operating expenses ≤ basic expenditure for public use, general public budget' },
    assumptions: [...shared.assumptions, {
      zh: '机关运行经费是行政单位和参公单位一般公共预算基本支出中的公用经费；有事业单位的部门只会更小。',
      en: 'Agency operating expenses are the public-use part of basic expenditure of administrative units; departments with institutions have less.',
    }],
    bounds: [{ part: { measure: 'agencyOperation', unit: null, item: null }, whole: [{ ...BASIC, nature: 'publicUse' }] }],
  },
  {
    ...shared, name: 'performance-funds-bound', severity: 'warning', basis: [ACCOUNTING],
    title: { zh: '绩效目标涉及资金不大于项目支出', en: 'Funds under performance targets are not above project expenditure' },
    formula: {
      zh: '绩效目标涉及的一般公共预算资金 ≤ 一般公共预算项目支出；政府性基金 ≤ 政府性基金支出；合计 ≤ 项目支出合计',
      en: 'funds under performance targets, general public ≤ project expenditure of the general public budget; government fund ≤ its expenditure; in total ≤ project expenditure',
    },
    exclusions: [...shared.exclusions, {
      zh: '对下转移支付也设绩效目标的，涉及资金可以大于本部门项目支出，故只作提醒。',
      en: 'Where transfers to lower levels carry targets the funds may exceed the project expenditure: hence a warning.',
    }],
    bounds: [{
      part: { measure: 'performanceFunds', phase: 'budget', item: null, project: null, unit: null },
      whole: [{ ...WHOLE_EXPENDITURE, nature: 'project' }, { ...WHOLE_EXPENDITURE, nature: null }], generalPublicMayBeAll: true,
    }],
  },
  {
    ...shared, name: 'procurement-reserved', severity: 'error', basis: [ACCOUNTING, {
      type: 'law', zh: '财库〔2020〕46号 第八条', en: 'Caiku [2020] No. 46, Article 8',
    }],
    title: { zh: '预留给中小企业的采购不大于政府采购总额', en: 'Procurement reserved for small firms is not above all procurement' },
    formula: { zh: '面向中小企业预留 ≤ 政府采购总额；其中小微企业 ≤ 面向中小企业预留（预算）；授予中小企业、小微企业的合同金额 ≤ 政府采购总额（决算）', en: 'reserved for small and medium firms ≤ procurement; of it for small and micro firms ≤ reserved (budgets); contracts with small firms ≤ procurement (final accounts)' },
    bounds: [
      { part: { measure: 'procurement', item: 'reservedForSmallFirms', phase: 'budget' }, whole: [{ item: null }] },
      { part: { measure: 'procurement', item: 'reservedForMicroFirms', phase: 'budget' }, whole: [{ item: 'reservedForSmallFirms' }, { item: null }] },
      { part: { measure: 'procurement', item: CONTRACTS }, whole: [{ item: null }] },
    ],
  },
]
