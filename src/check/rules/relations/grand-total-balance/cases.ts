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

const SUBTOTALS = ['2025年部门预算', '部门收支总体情况表', '单位：万元', '收入\t\t支出\t', '项目\t预算数\t功能分类\t预算数', '一般公共预算\t90.00\t教育支出\t100.00', '小计\t90.00\t小计\t100.00', '财政拨款结转\t10.00\t结转下年\t', '收入总计\t100.00\t支出总计\t100.00'].join('\n')

const IN_PROSE = ['2021年度部门决算', '一、收入支出决算总体情况说明', '2021年度收入总计532.40万元，其中：本年收入520.40万元，年初结转和结余12.00万元；支出总计532.40万元，其中：本年支出525.40万元，年末结转和结余7.00万元。'].join('\n')

export default {
  valid: [{ name: '一段文字中的各数相符', document: IN_PROSE }, { name: '两边总计相等', given: () => summary() }, { name: '两边各有小计，数不相同', document: SUBTOTALS }],
  invalid: [{
    name: '支出总计与收入总计不等', parent: '一段文字中的各数相符', replace: ['支出总计532.40万元', '支出总计523.40万元'],
    finds: [{ message: 'sum', at: '532.40', expected: '523.40万元', severity: 'warning' }],
  }, {
    name: '两边各有小计，总计不等', parent: '两边各有小计，数不相同', replace: ['支出总计\t100.00', '支出总计\t110.00'],
    finds: [{ message: 'sum', at: '100.00', expected: '110.00万元' }],
  }, {
    name: '支出总计错一位', parent: '两边总计相等', given: () => summary('49.14', '2,995.39', '2,940.05', '2,995.93'),
    finds: [{ message: 'sum', at: '2,995.39', expected: '2,995.93万元' }],
  }],
  nearMiss: [{ name: '合计也称作总计', document: '2016年度部门决算\n一、收入支出决算总体情况说明\n2016年度收入总计90.30万元，支出总计80.20万元。\n2016年度收入合计90.30万元，其中：财政拨款收入90.30万元。\n2016年度支出合计80.20万元，其中：基本支出80.20万元，项目支出0万元。' }, { name: '两年的总计不同', document: '2021年度部门决算\n一、收入支出决算总体情况说明\n2021年度收入总计532.40万元。2020年度支出总计498.00万元。' }, { name: '一边少印一位小数', given: () => summary('49.14', '2,995.39', '2,940.05', '2,995.4') }],
} satisfies RuleCases
