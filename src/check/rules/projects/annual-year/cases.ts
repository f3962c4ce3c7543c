import { withProjectStatement } from '../../../../../test/support/build-project-statement.ts'
import type { RuleCases } from '../../../rule-cases.ts'

export default {
  valid: [{ name: '本年度的安排', given: () => withProjectStatement({ annualBudget: '2026年安排建设资金5000万元。' }) }],
  invalid: [{ name: '上年度的安排', parent: '本年度的安排', given: () => withProjectStatement({ annualBudget: '2025年安排建设资金5000万元。' }), finds: [{ message: 'year', at: '2025年安排建设资金5000万元。', expected: '2026年' }] }, { name: '下年度的安排', parent: '本年度的安排', given: () => withProjectStatement({ annualBudget: '2027年度预算安排4800万元。' }), finds: [{ message: 'year', at: '2027年度预算安排4800万元。', expected: '2026年' }] }],
  nearMiss: [
    { name: '两年分期', given: () => withProjectStatement({ annualBudget: '2026年安排建设资金5000万元，2027年安排建设资金3000万元。' }) },
    { name: '两年都写', given: () => withProjectStatement({ annualBudget: '2025年安排建设资金3000万元，2026年安排建设资金5000万元。' }) },
    { name: '文件的年份', given: () => withProjectStatement({ annualBudget: '根据2025年评审意见，安排5000万元。' }) },
    { name: '只写金额', given: () => withProjectStatement({ annualBudget: '795万元' }) },
  ],
} satisfies RuleCases
