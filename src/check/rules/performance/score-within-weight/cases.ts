import { selfEvaluationForm } from '../../../../../test/support/self-evaluation-form.ts'
import type { RuleCases } from '../../../rule-cases.ts'

export default {
  valid: [{ name: '都在分值之内', document: selfEvaluationForm('全民阅读推广') }],
  invalid: [
    { name: '指标得分超过分值', parent: '都在分值之内', replace: ['99%\t20\t19', '99%\t20\t29'], finds: [{ message: 'above', at: '29' }] },
    { name: '执行率得分超过分值', parent: '都在分值之内', replace: ['97.28%\t9.73', '97.28%\t19.73'], finds: [{ message: 'above', at: '19.73' }] },
  ],
  nearMiss: [
    { name: '得分写“分”', document: selfEvaluationForm('馆藏修复').replace('99%\t20\t19', '99%\t20分\t20分') },
    { name: '未用的指标写斜线', document: selfEvaluationForm('馆藏修复').replace('99%\t20\t19', '/\t/\t/') },
  ],
} satisfies RuleCases
