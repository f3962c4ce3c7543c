import { selfEvaluationForm } from '../../../../../test/support/self-evaluation-form.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const form = selfEvaluationForm('全民阅读推广')

export default {
  valid: [{ name: '扣分都有原因', document: form }],
  invalid: [
    { name: '一项没有原因', parent: '扣分都有原因', replace: ['仍可提升', ''], finds: [{ message: 'one', at: '28.5', severity: 'warning' }] },
    { name: '原因写“无”', parent: '扣分都有原因', replace: ['个别延迟', '无'], finds: [{ message: 'one', at: '无' }] },
  ],
  nearMiss: [
    { name: '得满分没有原因', document: form.replace('仍可提升', '群众基础好') },
    { name: '没有偏差原因一栏', document: form.replace('偏差原因分析及改进措施', '备注').replace('仍可提升', '') },
    { name: '只扣一点', document: form.replace('\t30\t28.5\t仍可提升', '\t30\t29.5\t').replace('97.23', '98.23') },
  ],
} satisfies RuleCases
