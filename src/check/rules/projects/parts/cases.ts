import { withProjectStatement } from '../../../../../test/support/build-project-statement.ts'
import type { RuleCases } from '../../../rule-cases.ts'

export default {
  valid: [{ name: '七项齐全', given: () => withProjectStatement() }],
  invalid: [{ name: '没有绩效目标', parent: '七项齐全', given: () => withProjectStatement({ performanceGoal: null }), finds: [{ message: 'missing', at: '档案数字化' }] }],
  nearMiss: [{ name: '没有项目说明', given: () => ({ ...withProjectStatement(), projectStatements: [] }) }],
} satisfies RuleCases
