import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const amounts = (prose: string) => buildDisclosure({
  parts: [
    paragraph(`机关运行经费${prose}万元。`, { key: { measure: 'agencyOperation' }, subject: '机关运行经费', amount: `${prose}万元` }),
    table({
      family: 'agency-operation', title: '机关运行经费预算表', key: { measure: 'agencyOperation' },
      columns: [name(), amount('金额')], rows: [{ cells: ['合计', '94.04'], keys: [{}] }],
    }),
  ],
})

export default {
  valid: [{ name: '正文与表一致', given: () => amounts('94.04') }],
  invalid: [{ name: '正文是另一个数', parent: '正文与表一致', given: () => amounts('87.22'), finds: [{ message: 'differs', at: '87.22万元', expected: '94.04万元' }] }],
  nearMiss: [{ name: '正文按四舍五入少印小数', given: () => amounts('94') }],
} satisfies RuleCases
