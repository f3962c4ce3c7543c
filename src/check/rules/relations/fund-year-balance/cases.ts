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

const IN_PROSE = ['2022年度部门决算', '九、政府性基金预算财政拨款收入支出决算情况说明', '2022年度政府性基金预算财政拨款年初结转和结余4.00万元，本年收入110.00万元，本年支出109.00万元，年末结转和结余5.00万元。'].join('\n')

export default {
  valid: [{ name: '一段文字中的各数相符', document: IN_PROSE }, { name: '年初加收入减支出等于年末', given: () => fund('295.00', '5.00') }],
  invalid: [{
    name: '文字中年末数错', parent: '一段文字中的各数相符', replace: ['结余5.00万元', '结余6.00万元'],
    finds: [{ message: 'sum', at: '6.00', expected: '5.00万元', severity: 'warning' }],
  }, { name: '年末数错', parent: '年初加收入减支出等于年末', given: () => fund('295.00', '15.00'), finds: [{ message: 'sum', at: '15.00', expected: '5.00万元' }] }],
  nearMiss: [{ name: '没有说年末', document: '2022年度部门决算\n九、政府性基金预算财政拨款收入支出决算情况说明\n2022年度政府性基金预算财政拨款年初结转和结余4.00万元，本年收入110.00万元，本年支出109.00万元。' }, { name: '年末空白且正好用完', given: () => fund('290.00', '') }],
} satisfies RuleCases
