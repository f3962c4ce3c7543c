import { withProjectStatement } from '../../../../../test/support/build-project-statement.ts'
import type { RuleCases } from '../../../rule-cases.ts'

export default {
  valid: [{ name: '七项齐全', given: () => withProjectStatement() }],
  invalid: [{
    name: '没有写项目名称，缺实施周期', parent: '七项齐全',
    given: () => { const disclosure = withProjectStatement({ period: null }); return { ...disclosure, projectStatements: disclosure.projectStatements.map((one) => ({ ...one, name: '' })) } },
    finds: [{ message: 'unnamed', at: '档案数字化' }],
  }, { name: '没有绩效目标', parent: '七项齐全', given: () => withProjectStatement({ performanceGoal: null }), finds: [{ message: 'missing', at: '档案数字化' }] }],
  nearMiss: [{ name: '没有项目说明', given: () => ({ ...withProjectStatement(), projectStatements: [] }) }],
} satisfies RuleCases
