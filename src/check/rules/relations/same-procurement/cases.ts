import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const amounts = (prose: string) => buildDisclosure({
  parts: [
    paragraph(`政府采购预算${prose}万元。`, { key: { measure: 'procurement' }, subject: '政府采购预算', amount: `${prose}万元` }),
    table({
      family: 'procurement', title: '政府采购预算表', key: { measure: 'procurement' },
      columns: [name(), amount('金额')], rows: [{ cells: ['合计', '1,156.57'], keys: [{}] }],
    }),
  ],
})

export default {
  valid: [{ name: '正文与表一致', given: () => amounts('1,156.57') }],
  invalid: [{ name: '正文是另一个数', parent: '正文与表一致', given: () => amounts('1,165.57'), finds: [{ message: 'differs', at: '1,165.57万元', expected: '1,156.57万元' }] }],
  nearMiss: [{ name: '正文按四舍五入少印小数', given: () => amounts('1,156.6') }],
} satisfies RuleCases
