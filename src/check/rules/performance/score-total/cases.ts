import { selfEvaluationForm } from '../../../../../test/support/self-evaluation-form.ts'
import type { RuleCases } from '../../../rule-cases.ts'

export default {
  valid: [{ name: '总分相符', document: selfEvaluationForm('全民阅读推广') }],
  invalid: [
    { name: '总分没有随得分改', parent: '总分相符', replace: ['100\t97.23', '100\t98.23'], finds: [{ message: 'differs', at: '98.23', expected: '97.23' }] },
    { name: '一项得分改了', parent: '总分相符', replace: ['30\t28.5', '30\t25.8'], finds: [{ message: 'differs', at: '97.23', expected: '94.53' }] },
  ],
  nearMiss: [
    { name: '总分不含执行率', document: selfEvaluationForm('馆藏修复').replace('100\t97.23', '90\t87.5') },
    { name: '一项得分空白', document: selfEvaluationForm('馆藏修复').replace('30\t28.5\t', '30\t\t') },
  ],
} satisfies RuleCases
