import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const said = (year: number, figure: string, more = '') => () => buildDisclosure({
  kind: 'final', year: 2023, parts: [
    table({
      family: 'income-expenditure-summary', title: '收入支出决算总表', columns: [name(), amount('决算数')],
      rows: [{ cells: ['总计', '11,364.77'], keys: [{ measure: 'incomeGrandTotal' }] }],
    }),
    paragraph('2022年度财政拨款收、支总计均为9074.38万元。', { key: { measure: 'incomeGrandTotal', fund: 'fiscal', year: 2022 }, subject: '财政拨款收、支总计', amount: '9074.38万元' }),
    paragraph(`${year}年度收、支总计均为${figure}${more === '' ? '' : `，2023年度均为${more}`}。`, { key: { measure: 'incomeGrandTotal', year }, subject: '收、支总计', amount: figure },
      ...(more === '' ? [] : [{ key: { measure: 'incomeGrandTotal' as const }, subject: '均为', amount: more }])),
  ],
})

export default {
  valid: [{ name: '本年度的数写本年度', given: said(2023, '11364.77万元') }],
  invalid: [{ name: '年份没有改', parent: '本年度的数写本年度', given: said(2022, '11364.77万元'), finds: [{ message: 'stale', at: '11364.77万元', expected: '2023年' }] }],
  nearMiss: [
    { name: '两年都写，数相同', given: said(2022, '11364.77万元', '11,364.77万元') },
    { name: '上年另有其数', given: said(2022, '10074.38万元') },
  ],
} satisfies RuleCases
