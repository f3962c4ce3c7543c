import { buildDisclosure, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const summaries = (all: string, other: string) => buildDisclosure({
  parts: [
    table({
      family: 'income-expenditure-summary', title: '部门收支总表', key: { measure: 'income' },
      columns: [name(), amount('预算数')],
      rows: [
        { cells: ['事业收入', other], keys: [{ fund: 'undertaking' }] },
        { cells: ['收入总计', all], keys: [{}] },
      ],
    }),
    table({
      family: 'fiscal-summary', title: '财政拨款收支总表', key: { measure: 'income', fund: 'fiscal' },
      columns: [name(), amount('预算数')], rows: [{ cells: ['本年收入合计', '9,628.22'], keys: [{}] }],
    }),
  ],
})

export default {
  valid: [{ name: '没有其他资金，两表相等', given: () => summaries('9,628.22', '0.00') }],
  invalid: [{ name: '没有其他资金，两表不等', parent: '没有其他资金，两表相等', given: () => summaries('9,682.22', '0.00'), finds: [{ message: 'sum', at: '9,682.22', expected: '9,628.22万元' }] }],
  nearMiss: [{ name: '差额正是事业收入', given: () => summaries('9,638.22', '10.00') }],
} satisfies RuleCases
