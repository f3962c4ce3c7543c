import { withSheets } from '../../../../../test/support/build-performance.ts'
import type { RuleCases } from '../../../rule-cases.ts'

export default {
  valid: [{ name: '一次性项目一年', given: () => withSheets({ type: '一次性项目（1年结束）', period: '1年' }) }],
  invalid: [
    { name: '一次性项目写两年', parent: '一次性项目一年', given: () => withSheets({ type: '一次性项目（1年结束）', period: '2年' }), finds: [{ message: 'differs', at: '2年' }] },
    { name: '分阶段的项目写一年', parent: '一次性项目一年', given: () => withSheets({ type: '延续性项目（阶段开展）', period: '1年' }), finds: [{ message: 'differs', at: '1年' }] },
  ],
  nearMiss: [{ name: '延续性项目按年申报', given: () => withSheets({ type: '延续性项目', period: '1年' }) }, { name: '经常性项目按年申报', given: () => withSheets({ type: '经常性项目（长期开展）', period: '1年' }) }],
} satisfies RuleCases
