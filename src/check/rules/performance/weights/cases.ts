import { withSheets } from '../../../../../test/support/build-performance.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (...weights: string[]) => () => withSheets({ weights })

export default {
  valid: [{ name: '合计一百', given: doc('20', '15', '15', '10', '30', '10') }],
  invalid: [{ name: '合计一百零五', parent: '合计一百', given: doc('20', '20', '15', '10', '30', '10'), finds: [{ message: 'differs', at: '20', actual: '105', expected: '100' }] }],
  nearMiss: [
    { name: '另计预算执行率10分', given: doc('20分', '10分', '10分', '10分', '30分', '10分') },
    {
      name: '预算执行率权重另列为20',
      given: () => {
        const disclosure = doc('20', '10', '10', '10', '20', '10')()
        return { ...disclosure, performance: disclosure.performance.map((sheet) => ({ ...sheet, otherFields: [{ label: '预算执行率权重（%）', field: { text: '20', places: [], labelPlace: null } }] })) }
      },
    },
    { name: '没有分值', given: () => withSheets({}) },
  ],
} satisfies RuleCases
