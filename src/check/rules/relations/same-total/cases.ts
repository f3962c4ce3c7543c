import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const totals = (prose: string, income = '28,399.62') => buildDisclosure({
  parts: [
    paragraph(`2026年收入预算${prose}万元，比上年减少。`, { key: { measure: 'income' }, subject: '收入预算', amount: `${prose}万元` }),
    table({
      family: 'income-expenditure-summary', title: '部门收支总表', key: { measure: 'income' },
      columns: [name(), amount('预算数')], rows: [{ cells: ['本年收入合计', '28,399.62'], keys: [{}] }],
    }),
    table({
      family: 'income-summary', title: '部门收入总表', key: { measure: 'income' },
      columns: [name(), amount('合计')], rows: [{ cells: ['合计', income], keys: [{}] }],
    }),
  ],
})

export default {
  valid: [{ name: '正文与两表一致', given: () => totals('28399.62') }],
  invalid: [
    { name: '正文是另一个数', parent: '正文与两表一致', given: () => totals('24079.42'), finds: [{ message: 'differs', at: '24079.42万元', expected: '28,399.62万元', actual: '24,079.42万元' }] },
    { name: '一张表的数字颠倒', parent: '正文与两表一致', given: () => totals('28399.62', '28,939.62'), finds: [{ message: 'differs', at: '28,939.62', expected: '28,399.62万元' }] },
  ],
  nearMiss: [{
    name: '一张表含上年结转，另一张只列当年拨款',
    given: () => buildDisclosure({
      parts: [
        table({
          family: 'fiscal-summary', title: '财政拨款收支总表', columns: [name(), amount('预算数'), name(), amount('一般公共预算')],
          rows: [{ cells: ['上年结转', '20.00', '本年支出', '1,327.46'], keys: [{ measure: 'openingCarryOver', fund: 'generalPublic' }, { measure: 'expenditure', fund: 'generalPublic' }] }],
        }),
        table({
          family: 'general-public-expenditure', title: '一般公共预算支出表', key: { measure: 'expenditure', fund: 'generalPublic' },
          columns: [name(), amount('合计')], rows: [{ cells: ['合计', '1,307.46'], keys: [{}] }],
        }),
      ],
    }),
  }, { name: '正文四舍五入到整数', given: () => totals('28400') }],
} satisfies RuleCases
