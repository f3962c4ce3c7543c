import { selfEvaluationForm } from '../../../../../test/support/self-evaluation-form.ts'
import type { RuleCases } from '../../../rule-cases.ts'

export default {
  valid: [{ name: '分值合计一百', document: selfEvaluationForm('全民阅读推广') }],
  invalid: [
    { name: '一项分值多了十分', parent: '分值合计一百', replace: ['99%\t20\t19', '99%\t30\t19'], finds: [{ message: 'differs', at: '30', expected: '100', actual: '110' }] },
    { name: '一级指标的分值不符', parent: '分值合计一百', replace: ['产出指标（50分）', '产出指标（60分）'], finds: [{ message: 'group', at: '30', severity: 'warning', expected: '60', actual: '50' }] },
  ],
  nearMiss: [
    { name: '一级指标不写分值', document: selfEvaluationForm('馆藏修复').replace('效益指标（30分）', '效益指标') },
    { name: '一项分值空白', document: selfEvaluationForm('馆藏修复').replace('99%\t20\t19', '99%\t\t19') },
  ],
} satisfies RuleCases
