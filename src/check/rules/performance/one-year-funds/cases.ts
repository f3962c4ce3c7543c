import { withSheets } from '../../../../../test/support/build-performance.ts'
import type { RuleCases } from '../../../rule-cases.ts'

export default {
  valid: [{ name: '两个总额相等', given: () => withSheets({ whole: ['33,740'], annual: ['33,740'] }) }],
  invalid: [{ name: '年度资金差四十元', parent: '两个总额相等', given: () => withSheets({ whole: ['33,740'], annual: ['33,700'] }), finds: [{ message: 'differs', at: '33,700' }] }],
  nearMiss: [
    { name: '总额与自己的来源不符，另有规则', given: () => withSheets({ whole: ['87,200', ['市县（区）财政资金', '78,200']], annual: ['78,200', ['市县（区）财政资金', '78,200']] }) },
    { name: '三年期项目', given: () => withSheets({ type: '延续性项目（阶段开展）', period: '3年', whole: ['90,000'], annual: ['30,000'] }) }],
} satisfies RuleCases
