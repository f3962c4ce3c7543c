import { withSheets } from '../../../../../test/support/build-performance.ts'
import type { RuleCases } from '../../../rule-cases.ts'

export default {
  valid: [{ name: '同一年度', given: () => withSheets({ year: 2026 }) }],
  invalid: [{ name: '上年的申报表', parent: '同一年度', given: () => withSheets({ year: 2025 }), finds: [{ message: 'differs', at: '馆藏档案数字化', expected: '2026' }] }],
  nearMiss: [{ name: '没有写年度', given: () => withSheets({ year: null }) }],
} satisfies RuleCases
