import { selfEvaluationForm } from '../../../../../test/support/self-evaluation-form.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const national = selfEvaluationForm('乡村书屋').replace('其中：财政拨款', '其中：当年财政拨款')

export default {
  valid: [{ name: '当年拨款、上年结转、其他资金并列', document: national }, { name: '各来源相加', document: selfEvaluationForm('全民阅读推广') }],
  invalid: [
    { name: '并列的一项由零改成三', parent: '当年拨款、上年结转、其他资金并列', replace: ['其他资金\t\t0.00\t0.00', '其他资金\t\t3.00\t0.00'], finds: [{ message: 'sum', at: '80.00', expected: '83' }] },
    { name: '一项来源写错', parent: '各来源相加', replace: ['90.00\t87.28\t—', '95.00\t87.28\t—'], finds: [{ message: 'sum', at: '100.00', expected: '105', actual: '100.00' }] },
    { name: '只列财政拨款而一栏不符', parent: '另两栏相等', replace: ['年度资金总额\t\t80.00', '年度资金总额\t\t90.00'], finds: [{ message: 'sum', at: '90.00', expected: '80' }] },
    { name: '总额写错', parent: '各来源相加', replace: ['年度资金总额\t\t80.00', '年度资金总额\t\t8.00'], finds: [{ message: 'sum', at: '8.00', expected: '80' }] },
  ],
  nearMiss: [
    { name: '另两栏相等', document: selfEvaluationForm('馆藏修复').replace('90.00\t87.28', '100.00\t97.28').replace(/\t上年结转资金.*\n/, '').replace(/\t其他资金.*\n/, '') },
    { name: '财政拨款又分中央、县级', document: selfEvaluationForm('馆藏修复').replace('上年结转资金\t\t0.00\t10.00\t10.00', '其中：上级补助\t\t0.00\t10.00\t10.00').replace('90.00\t87.28', '100.00\t97.28') },
    { name: '只列财政拨款', document: selfEvaluationForm('馆藏修复').replace(/\t上年结转资金.*\n/, '').replace(/\t其他资金.*\n/, '') },
  ],
} satisfies RuleCases
