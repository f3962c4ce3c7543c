import { buildDisclosure, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, code, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const tables = (item: string, own = '', listed = true) => buildDisclosure({
  parts: [
    table({
      family: 'expenditure-summary', title: '部门支出总表', key: { measure: 'expenditure' },
      columns: [code(), name(), amount('合计')], rows: [['2120201', '城乡社区规划与管理', item], ['2120202', '城乡社区管理事务', '5.00'], ['2120801', '征地和拆迁补偿支出', '10,000.00']],
    }),
    table({
      family: 'general-public-expenditure', title: '一般公共预算支出表', key: { measure: 'expenditure', fund: 'generalPublic' },
      columns: [code(), name(), amount('合计')], rows: [['2120202', '城乡社区管理事务', '5.00'], ...(listed ? [['2120201', '城乡社区规划与管理', '896.72']] : [])],
    }),
    table({
      family: 'government-fund-expenditure', title: '政府性基金预算支出表', key: { measure: 'expenditure', fund: 'governmentFund' },
      columns: [code(), name(), amount('合计')], rows: [['2120801', '征地和拆迁补偿支出', '10,000.00']],
    }),
    table({
      family: 'income-summary', title: '部门收入总表', key: { measure: 'income' },
      columns: [name(), amount('单位资金', { fund: 'unitFunds' })], rows: [{ cells: ['合计', own], keys: [{}] }],
    }),
  ],
})

export default {
  valid: [{ name: '每一项都对得上', given: () => tables('896.72') }],
  invalid: [{ name: '一项在支出总表中错一位', parent: '每一项都对得上', given: () => tables('396.72'), finds: [{ message: 'sum', at: '396.72', expected: '896.72万元' }] }, {
    name: '一项在一般公共预算支出表中漏列', parent: '每一项都对得上', given: () => tables('896.72', '', false), finds: [{ message: 'missing', at: '896.72' }],
  }],
  nearMiss: [{ name: '差额来自单位资金', given: () => tables('906.72', '10.00') }],
} satisfies RuleCases
