import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const amounts = (prose: string) => buildDisclosure({
  kind: 'final', year: 2024,
  parts: [
    paragraph(`年初结转和结余${prose}万元。`, { key: { measure: 'openingCarryOver' }, subject: '年初结转和结余', amount: `${prose}万元` }),
    table({
      family: 'income-expenditure-summary', title: '收入支出决算总表', key: { measure: 'openingCarryOver' },
      columns: [name(), amount('金额')], rows: [{ cells: ['年初结转和结余', '49.14'], keys: [{}] }],
    }),
  ],
})

export default {
  valid: [{ name: '正文与表一致', given: () => amounts('49.14') }],
  invalid: [{ name: '正文是另一个数', parent: '正文与表一致', given: () => amounts('94.14'), finds: [{ message: 'differs', at: '94.14万元', expected: '49.14万元' }] }],
  nearMiss: [{ name: '正文按四舍五入少印小数', given: () => amounts('49.1') }],
} satisfies RuleCases
