import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, code, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const amounts = (prose: string) => buildDisclosure({
  parts: [
    paragraph(`住房公积金${prose}万元，用于缴纳职工住房公积金。`, { key: { measure: 'expenditure', functional: '2210201' }, subject: '住房公积金', amount: `${prose}万元` }),
    table({
      family: 'expenditure-summary', title: '部门支出总表', unit: 'yuan', key: { measure: 'expenditure' },
      columns: [code(), name(), amount('合计')], rows: [['2210201', '住房公积金', '2,087,959.00']],
    }),
  ],
})

export default {
  valid: [{ name: '正文的万元与表的元一致', given: () => amounts('208.80') }],
  invalid: [{ name: '正文是另一个数', parent: '正文的万元与表的元一致', given: () => amounts('201.50'), finds: [{ message: 'differs', at: '201.50万元', expected: '2,087,959.00元', actual: '201.50万元' }] }],
  nearMiss: [{ name: '正文只印一位小数', given: () => amounts('208.8') }],
} satisfies RuleCases
