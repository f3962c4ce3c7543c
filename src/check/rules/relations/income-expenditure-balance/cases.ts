import { buildDisclosure, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const summary = (expenditure: string, carryOver = '') => buildDisclosure({
  parts: [table({
    family: 'income-expenditure-summary', title: '部门收支总表',
    columns: [name(), amount('预算数'), name(1), amount('预算数', {}, 1)],
    rows: [
      { cells: ['本年收入合计', '28,399.62', '本年支出合计', expenditure], keys: [{ measure: 'income' }, { measure: 'expenditure' }] },
      { cells: ['上年结转', carryOver, '', ''], keys: [{ measure: 'openingCarryOver' }, null] },
    ],
  })],
})

export default {
  valid: [{ name: '收支平衡', given: () => summary('28,399.62') }],
  invalid: [{ name: '支出合计丢了首位', parent: '收支平衡', given: () => summary('8,399.62'), finds: [{ message: 'sum', at: '28,399.62', expected: '8,399.62万元' }] }],
  nearMiss: [{ name: '差额正是上年结转', given: () => summary('28,409.62', '10.00') }],
} satisfies RuleCases
