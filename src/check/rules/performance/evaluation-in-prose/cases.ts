import { selfEvaluationForm } from '../../../../../test/support/self-evaluation-form.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const summary = (name: string): string => `云河县文化局2023年度部门决算

一、预算绩效情况说明

${name}绩效自评综述：根据年初设定的绩效目标，项目自评得分97.23分。项目全年预算数100.00万元，执行数97.28万元，完成预算的97.28%。主要产出和效果：开展阅读活动。

`
const both = (name: string): string => summary(name) + selfEvaluationForm(name)

export default {
  valid: [{ name: '文与表相符', document: both('全民阅读推广') }],
  invalid: [
    { name: '执行数写错', parent: '文与表相符', replace: ['执行数97.28万元', '执行数79.28万元'], finds: [{ message: 'rate', at: '97.28', expected: '79.28%' }, { message: 'form', at: '79.28', expected: '97.28' }] },
    { name: '得分与表不同', parent: '文与表相符', replace: ['自评得分97.23分', '自评得分92.73分'], finds: [{ message: 'form', at: '92.73', expected: '97.23' }] },
    { name: '比例写错', parent: '文与表相符', replace: ['完成预算的97.28%', '完成预算的92.78%'], finds: [{ message: 'rate', at: '92.78', expected: '97.28%' }] },
  ],
  nearMiss: [
    { name: '没有附表', document: summary('馆藏修复') },
    { name: '所附是另一项目的表', document: summary('馆藏修复') + selfEvaluationForm('全民阅读推广').replace('97.23', '87.23') },
  ],
} satisfies RuleCases
