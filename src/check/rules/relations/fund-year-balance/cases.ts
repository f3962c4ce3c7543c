import { buildDisclosure, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, code, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const fund = (income: string, closing: string) => buildDisclosure({
  kind: 'final', year: 2024,
  parts: [table({
    family: 'government-fund-expenditure', title: '政府性基金预算财政拨款收入支出决算表', key: { fund: 'governmentFund' },
    columns: [
      code(), name(), amount('年初结转和结余', { measure: 'openingCarryOver' }), amount('本年收入', { measure: 'income' }),
      amount('本年支出', { measure: 'expenditure' }), amount('年末结转和结余', { measure: 'closingCarryOver' }),
    ],
    rows: [['2120801', '征地和拆迁补偿支出', '10.00', income, '300.00', closing]],
  })],
})

export default {
  valid: [{ name: '年初加收入减支出等于年末', given: () => fund('295.00', '5.00') }],
  invalid: [{ name: '年末数错', parent: '年初加收入减支出等于年末', given: () => fund('295.00', '15.00'), finds: [{ message: 'sum', at: '15.00', expected: '5.00万元' }] }],
  nearMiss: [{ name: '年末空白且正好用完', given: () => fund('290.00', '') }],
} satisfies RuleCases
