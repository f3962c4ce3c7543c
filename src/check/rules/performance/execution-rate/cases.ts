import { selfEvaluationForm } from '../../../../../test/support/self-evaluation-form.ts'
import type { RuleCases } from '../../../rule-cases.ts'

export default {
  valid: [{ name: '执行率相符', document: selfEvaluationForm('全民阅读推广') }],
  invalid: [
    { name: '执行率没有随执行数改', parent: '执行率相符', replace: ['97.28\t10\t97.28%', '97.28\t10\t92.78%'], finds: [{ message: 'differs', at: '92.78%', expected: '97.28%' }] },
    { name: '执行数错位', parent: '执行率相符', replace: ['100.00\t97.28\t10', '100.00\t92.78\t10'], finds: [{ message: 'differs', at: '97.28%', expected: '92.78%' }] },
    { name: '其中一行的执行率不符', parent: '执行率相符', replace: ['96.98%', '98.96%'], finds: [{ message: 'differs', at: '98.96%' }] },
  ],
  nearMiss: [
    { name: '只写到一位小数', document: selfEvaluationForm('馆藏修复').replace('97.28%', '97.3%') },
    { name: '写成比值', document: selfEvaluationForm('馆藏修复').replace('97.28%', '0.9728') },
    { name: '按年初预算数计算', document: selfEvaluationForm('馆藏修复').replace('10\t97.28%', '10\t121.60%') },
    { name: '超过预算而写百分之百', document: selfEvaluationForm('馆藏修复').replace('97.28\t10\t97.28%', '103.00\t10\t100%') },
  ],
} satisfies RuleCases
