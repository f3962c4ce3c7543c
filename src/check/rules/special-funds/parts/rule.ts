import { SPECIAL_FUND_PARTS, type SpecialFundPart } from '../../../../model/special-fund.ts'
import { defineRule } from '../../../rule.ts'

const NAMES: Readonly<Record<SpecialFundPart, { readonly zh: string; readonly en: string }>> = {
  legalBasis: { zh: '设立依据', en: 'legal basis' }, managementRules: { zh: '管理办法', en: 'management rules' }, applicationGuide: { zh: '申报指南', en: 'application guide' },
  budgetArrangement: { zh: '预算安排', en: 'budget arrangement' }, allocationResult: { zh: '分配结果', en: 'allocation result' }, performance: { zh: '预算绩效', en: 'performance' },
}

export default defineRule({
  id: 'special-funds/parts',
  version: 1,
  severity: 'warning',
  title: { zh: '专项资金应公开六项内容', en: 'A special fund discloses six things' },
  basis: [
    { type: 'law', zh: '预算法 第十四条、第十六条', en: 'Budget Law, Articles 14 and 16' },
    { type: 'professional', zh: '财预〔2016〕143号（专项资金公开）', en: 'Circular Caiyu [2016] No. 143 (disclosure of special funds)' },
  ],
  rationale: { zh: '专项资金应公开设立依据、管理办法、申报指南、预算安排、分配结果和预算绩效。', en: 'Legal basis, management rules, application guide, budget arrangement, allocation result and performance of a special fund are published.' },
  assumptions: [],
  exclusions: [{ zh: '没有公开专项资金的文件。', en: 'Documents without special funds.' }],
  messages: { missing: { zh: '专项资金“{fund}”未公开{parts}。', en: 'Special fund "{fund}" lacks: {parts}.' } },
  appliesTo: (disclosure) => disclosure.specialFunds.length > 0 || { zh: '没有公开专项资金。', en: 'There are no special funds.' },
  check(disclosure) {
    const findings = disclosure.specialFunds.flatMap((fund) => {
      const missing = SPECIAL_FUND_PARTS.filter((part) => (fund.parts[part]?.text.trim() ?? '') === '')
      if (missing.length === 0 || fund.namePlaces.length === 0) return []
      const parts = { zh: missing.map((part) => NAMES[part].zh).join('、'), en: missing.map((part) => NAMES[part].en).join(', ') }
      return [{ message: 'missing' as const, data: { fund: fund.name, parts }, key: `${fund.name}|${parts.en}`, places: fund.namePlaces, absent: true }]
    })
    return { applications: disclosure.specialFunds.length, findings }
  },
})
