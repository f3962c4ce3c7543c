import { withSheets } from '../../../../../test/support/build-performance.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (value: string, goal = '编制规划1套。') => () => withSheets({ name: '明州市档案馆布局规划（2020-2035年）', annualGoal: goal, indicators: [['年', '效益指标', '可持续影响指标', '规划时效', value]] })

export default {
  valid: [{ name: '期限一致', given: doc('2020—2035年') }],
  invalid: [{ name: '起始年写错', parent: '期限一致', given: doc('2021-2035'), finds: [{ message: 'differs', at: '2021-2035', expected: '2020—2035', actual: '2021—2035' }] }],
  nearMiss: [
    { name: '规划的分期', given: doc('15年', '近期为2020-2023年，完成试点。') },
    { name: '引用另一个规划', given: doc('15年', '衔接《明州市国土空间总体规划（2021-2035年）》。') },
    { name: '另一段期间', given: doc('15年', '回顾2006-2019年建设情况。') },
  ],
} satisfies RuleCases
