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

const IN_PROSE = ['2021年度部门决算', '一、收入支出决算总体情况说明', '2021年度收入总计532.40万元，其中：本年收入520.40万元，年初结转和结余12.00万元。'].join('\n')

export default {
  valid: [{ name: '一段文字中的各数相符', document: IN_PROSE }, { name: '总计等于本年收入加年初结转', given: () => summary() }],
  invalid: [{
    name: '年初结转错一位', parent: '一段文字中的各数相符', replace: ['结余12.00万元', '结余21.00万元'],
    finds: [{ message: 'sum', at: '532.40', expected: '541.40万元', severity: 'warning' }],
  }, {
    name: '年初结转错位', parent: '总计等于本年收入加年初结转', given: () => summary('491.40'),
    finds: [{ message: 'sum', at: '491.40', expected: '49.14万元' }],
  }],
  nearMiss: [{ name: '只说到本年收入', document: '2021年度部门决算\n一、收入支出决算总体情况说明\n2021年度收入总计532.40万元，其中本年收入520.40万元。' }, { name: '尾差 0.01', given: () => summary('49.13') }],
} satisfies RuleCases
