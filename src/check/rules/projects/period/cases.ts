import { withProjectStatement } from '../../../../../test/support/build-project-statement.ts'
import type { RuleCases } from '../../../rule-cases.ts'

export default {
  valid: [{ name: '本年度', given: () => withProjectStatement() }],
  invalid: [
    { name: '上一年度', parent: '本年度', given: () => withProjectStatement({ period: '2025年1月1日—2025年12月31日' }), finds: [{ message: 'outside', at: '2025年1月1日—2025年12月31日' }] },
    { name: '止早于起', parent: '本年度', given: () => withProjectStatement({ period: '2026年3月1日—2025年12月31日' }), finds: [{ message: 'backwards', at: '2026年3月1日—2025年12月31日' }] },
    { name: '上一年度，没有写“年”', parent: '本年度', given: () => withProjectStatement({ period: '2025全年度' }), finds: [{ message: 'outside', at: '2025全年度' }] },
  ],
  nearMiss: [
    { name: '从开工日算起的工期', given: () => withProjectStatement({ period: '2025年11月开工，合同工期420天' }) },
    { name: '跨年度', given: () => withProjectStatement({ period: '2024年6月—2027年6月' }) },
    { name: '跨年度，没有写“年”', given: () => withProjectStatement({ period: '2025-2027' }) },
    { name: '没有年份', given: () => withProjectStatement({ period: '一年' }) },
  ],
} satisfies RuleCases
