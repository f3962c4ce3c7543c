import { withSheets } from '../../../../../test/support/build-performance.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const GOAL = '完成馆藏民国档案数字化加工和目录著录60万页。'
const doc = (annualGoal: string, period = '3年', whole = '600,000') => () => withSheets({ type: '延续性项目（阶段开展）', period, whole: [whole], annual: ['200,000'], wholeGoal: GOAL, annualGoal })

export default {
  valid: [{ name: '年度目标是分年任务', given: doc('完成馆藏民国档案数字化加工和目录著录20万页。') }],
  invalid: [{ name: '年度目标照抄实施期目标', parent: '年度目标是分年任务', given: doc(GOAL), finds: [{ message: 'same', at: GOAL }] }],
  nearMiss: [{ name: '一年期项目', given: doc(GOAL, '1年') }, { name: '两个总额相等', given: doc(GOAL, '3年', '200,000') }],
} satisfies RuleCases
