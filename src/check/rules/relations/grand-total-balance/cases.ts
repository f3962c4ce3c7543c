import { buildDisclosure, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const summary = (opening = '49.14', total = '2,995.39', expenditure = '2,940.05', expenditureTotal = '2,995.39') => buildDisclosure({
  kind: 'final', year: 2024,
  parts: [table({
    family: 'income-expenditure-summary', title: '收入支出决算总表',
    columns: [name(), amount('决算数'), name(1), amount('决算数', {}, 1)],
    rows: [
      { cells: ['本年收入合计', '2,946.25', '本年支出合计', expenditure], keys: [{ measure: 'income' }, { measure: 'expenditure' }] },
      { cells: ['年初结转和结余', opening, '年末结转和结余', '55.34'], keys: [{ measure: 'openingCarryOver' }, { measure: 'closingCarryOver' }] },
      { cells: ['总计', total, '总计', expenditureTotal], keys: [{ measure: 'incomeGrandTotal' }, { measure: 'expenditureGrandTotal' }] },
    ],
  })],
})

export default {
  valid: [{ name: '两边总计相等', given: () => summary() }],
  invalid: [{
    name: '支出总计错一位', parent: '两边总计相等', given: () => summary('49.14', '2,995.39', '2,940.05', '2,995.93'),
    finds: [{ message: 'sum', at: '2,995.39', expected: '2,995.93万元' }],
  }],
  nearMiss: [{ name: '一边少印一位小数', given: () => summary('49.14', '2,995.39', '2,940.05', '2,995.4') }],
} satisfies RuleCases
