import { withSheets } from '../../../../../test/support/build-performance.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (whole: string, annual: string) => () => withSheets({ type: '经常性项目（长期开展）', period: '3年', whole: [whole], annual: [annual] })

export default {
  valid: [{ name: '年度是实施期的一部分', given: doc('90,000', '30,000') }],
  invalid: [{ name: '年度多写一个零', parent: '年度是实施期的一部分', given: doc('90,000', '300,000'), finds: [{ message: 'exceeds', at: '300,000' }] }],
  nearMiss: [{ name: '最后一年全部安排', given: doc('90,000', '90,000') }],
} satisfies RuleCases
