import { buildDisclosure, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const income = (total: string, account: string) => buildDisclosure({
  parts: [table({
    family: 'government-fund-income', title: '政府性基金预算收入表', key: { measure: 'income', fund: 'governmentFund' },
    columns: [name(), amount('预算数')],
    rows: [
      { cells: ['合计', total], keys: [{}] },
      { cells: ['非税收入', '21,259.64'], keys: [{ item: 'account:103' }] },
      { cells: ['政府性基金收入', account], keys: [{ item: 'account:10301' }] },
    ],
  })],
})

export default {
  valid: [{ name: '各级相等', given: () => income('21,259.64', '21,259.64') }],
  invalid: [{ name: '合计丢了首位', parent: '各级相等', given: () => income('1,259.64', '21,259.64'), finds: [{ message: 'sum', at: '1,259.64', expected: '21,259.64万元' }] }],
  nearMiss: [{ name: '款空白，不作加总', given: () => income('21,259.64', '') }],
} satisfies RuleCases
