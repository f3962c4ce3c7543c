import { selfEvaluationForm } from '../../../../../test/support/self-evaluation-form.ts'
import type { RuleCases } from '../../../rule-cases.ts'

export default {
  valid: [{ name: '得分相称', document: selfEvaluationForm('全民阅读推广') }],
  invalid: [
    { name: '得分少了一分', parent: '得分相称', replace: ['97.28%\t9.73', '97.28%\t8.73'], finds: [{ message: 'differs', at: '8.73', expected: '9.73' }] },
    { name: '全部执行而没有满分', parent: '得分相称', replace: ['97.28%\t9.73', '100%\t7.7'], finds: [{ message: 'differs', at: '7.7', expected: '10' }] },
  ],
  nearMiss: [
    { name: '达到九成即给满分', document: selfEvaluationForm('馆藏修复').replace('97.28%\t9.73', '97.28%\t10') },
    { name: '舍到整数', document: selfEvaluationForm('馆藏修复').replace('97.28%\t9.73', '97.28%\t9') },
    { name: '只印一位小数', document: selfEvaluationForm('馆藏修复').replace('97.28%\t9.73', '97.28%\t9.7') },
  ],
} satisfies RuleCases
