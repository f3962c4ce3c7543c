import { withSpecialFund } from '../../../../../test/support/build-special-fund.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const PARTS = { legalBasis: '明政发〔2014〕4号。', managementRules: '明财农〔2015〕9号。', applicationGuide: '由乡镇申报。', budgetArrangement: '预算193.28万元。', allocationResult: '全部安排海湾县。', performance: '搬迁80户。' }

export default {
  valid: [{ name: '六项齐全', given: () => withSpecialFund(PARTS) }],
  invalid: [{ name: '没有分配结果', parent: '六项齐全', given: () => withSpecialFund({ legalBasis: PARTS.legalBasis, managementRules: PARTS.managementRules, applicationGuide: PARTS.applicationGuide, budgetArrangement: PARTS.budgetArrangement, performance: PARTS.performance }), finds: [{ message: 'missing', at: '农村地质灾害治理搬迁专项资金' }] }],
  nearMiss: [{ name: '没有专项资金', given: () => ({ ...withSpecialFund(PARTS), specialFunds: [] }) }],
} satisfies RuleCases
