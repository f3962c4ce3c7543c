import { withProjectStatement } from '../../../../../test/support/build-project-statement.ts'
import type { RuleCases } from '../../../rule-cases.ts'

export default {
  valid: [{ name: '写明金额', given: () => withProjectStatement() }],
  invalid: [{ name: '只写拨付方式', parent: '写明金额', given: () => withProjectStatement({ annualBudget: '根据合同条款，按时拨付资金。' }), finds: [{ message: 'missing', at: '根据合同条款，按时拨付资金。' }] }],
  nearMiss: [
    { name: '没有单位的数', given: () => withProjectStatement({ annualBudget: '795（万元）' }) },
    { name: '分季度写', given: () => withProjectStatement({ annualBudget: '第一季度5万元，第二季度15万元。' }) },
    { name: '见附表', given: () => withProjectStatement({ annualBudget: '详见附表。' }) },
    { name: '金额写在概述里', given: () => withProjectStatement({ overview: '2026年安排20万元，对馆藏档案进行数字化加工。', annualBudget: '按进度拨付。' }) },
  ],
} satisfies RuleCases
