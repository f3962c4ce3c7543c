import { withSheets } from '../../../../../test/support/build-performance.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (name: string, value: string) => () => withSheets({ indicators: [['年', '产出指标', '质量指标', name, value]] })

export default {
  valid: [{ name: '合格率百分之百', given: doc('培训合格率', '100%') }],
  invalid: [
    { name: '合格率超过百分之百', parent: '合格率百分之百', given: doc('培训合格率', '120%'), finds: [{ message: 'exceeds', at: '120%', severity: 'warning' }] },
    { name: '合格率大于等于百分之百', parent: '合格率百分之百', given: doc('培训合格率', '≥100%'), finds: [{ message: 'exceeds', at: '≥100%', severity: 'info' }] },
  ],
  nearMiss: [{ name: '增长率', given: doc('利用人次增长率', '≥120%') }],
} satisfies RuleCases
