import { withSheets } from '../../../../../test/support/build-performance.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (goal: string, ...values: string[]) => () => withSheets({ annualGoal: goal, indicators: values.map((value, index) => ['年', '产出指标', '数量指标', `测绘任务${index + 1}`, value] as const) })

export default {
  valid: [{ name: '目标与指标一致', given: doc('完成测绘216平方公里，2026年12月前验收。', '216平方公里') }],
  invalid: [{ name: '指标只有三十平方公里', parent: '目标与指标一致', given: doc('完成测绘216平方公里，2026年12月前验收。', '30平方公里'), finds: [{ message: 'differs', at: '30平方公里', expected: '216平方公里' }] }],
  nearMiss: [
    { name: '指标是下限', given: doc('完成测绘216平方公里。', '≥200平方公里') },
    { name: '比例尺不是数量', given: doc('完成1:500地形图测绘。', '500平方公里') },
    { name: '两个指标同一单位', given: doc('共测绘216平方公里。', '100平方公里', '116平方公里') },
  ],
} satisfies RuleCases
