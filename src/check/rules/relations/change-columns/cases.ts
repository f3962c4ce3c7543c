import { buildDisclosure, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, code, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const CHANGE = { measure: 'other', item: 'changeAmount:expenditure:2025-execution' } as const

const doc = (change: string, execution = '591.50') => () => buildDisclosure({
  parts: [table({
    family: 'general-public-expenditure', title: '一般公共预算支出表', key: { measure: 'expenditure', fund: 'generalPublic' },
    columns: [code(), name(), amount('2025年执行数', { year: 2025, phase: 'execution' }), amount('2026年预算数'), amount('增减额', CHANGE)],
    rows: [['213', '农林水支出', execution, '603.50', change], ['221', '住房保障支出', '84.90', '81.50', '-3.40'], ['208', '社会保障和就业支出', '96.30', '96.30', '0.00']],
  })],
})

const byYears = `明州市档案局2026年部门预算公开
“三公”经费预算表
单位：万元
项目\t因公出国（境）费\t公务接待费\t公务用车运行费\t合计
2025年预算数\t1.00\t2.00\t3.00\t6.00
2026年预算数\t1.00\t1.00\t4.00\t6.00
增减额\t0.00\t-1.00\t1.00\t0.00
增减率（%）\t0.00\t-50.00\t33.33\t0.00
`

export default {
  valid: [{ name: '增减额等于两数之差', given: doc('12.00') }, { name: '一年一行，增减在下', document: byYears }],
  invalid: [
    { name: '增减额多一', parent: '增减额等于两数之差', given: doc('13.00'), finds: [{ message: 'amount', at: '13.00', expected: '12.00万元' }] },
    { name: '公务接待费的增减率没有改', parent: '一年一行，增减在下', replace: ['-50.00', '-20.00'], finds: [{ message: 'percent', at: '-20.00' }] },
  ],
  nearMiss: [
    { name: '尾差', given: doc('12.01') },
    { name: '上年数为空', given: doc('603.50', '') },
  ],
} satisfies RuleCases
