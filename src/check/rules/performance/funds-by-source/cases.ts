import { withSheets } from '../../../../../test/support/build-performance.ts'
import type { RuleCases } from '../../../rule-cases.ts'

export default {
  valid: [{ name: '总额等于各来源之和', given: () => withSheets({ annual: ['300,000', ['省级财政资金', '100,000'], ['市县（区）财政资金', '200,000']] }) }],
  invalid: [{ name: '漏了一项来源', parent: '总额等于各来源之和', given: () => withSheets({ annual: ['300,000', ['省级财政资金', '10,000'], ['市县（区）财政资金', '200,000']] }), finds: [{ message: 'sum', at: '300,000', expected: '210,000.00元' }] }],
  nearMiss: [{ name: '空格不是零', given: () => withSheets({ annual: ['300,000', ['省级财政资金', ''], ['市县（区）财政资金', '300,000']] }) }],
} satisfies RuleCases
