import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const amounts = (prose: string) => buildDisclosure({
  parts: [
    paragraph(`国有土地使用权出让收入${prose}万元。`, { key: { measure: 'income', fund: 'governmentFund', item: 'account:1030148' }, subject: '国有土地使用权出让收入', amount: `${prose}万元` }),
    table({
      family: 'government-fund-income', title: '政府性基金预算收入表', key: { measure: 'income' },
      columns: [name(), amount('金额')], rows: [{ cells: ['国有土地使用权出让收入', '21,259.64'], keys: [{fund: 'governmentFund', item: 'account:1030148'}] }],
    }),
  ],
})

export default {
  valid: [{ name: '正文与表一致', given: () => amounts('21,259.64') }],
  invalid: [{ name: '正文是另一个数', parent: '正文与表一致', given: () => amounts('1,259.64'), finds: [{ message: 'differs', at: '1,259.64万元', expected: '21,259.64万元' }] }],
  nearMiss: [{ name: '正文按四舍五入少印小数', given: () => amounts('21,260') }],
} satisfies RuleCases
