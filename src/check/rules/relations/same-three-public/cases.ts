import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const amounts = (prose: string) => buildDisclosure({
  parts: [
    paragraph(`公务接待费${prose}万元。`, { key: { measure: 'threePublic', item: 'officialReception' }, subject: '公务接待费', amount: `${prose}万元` }),
    table({
      family: 'three-public', title: '一般公共预算“三公”经费支出表', key: { measure: 'threePublic' },
      columns: [name(), amount('金额')], rows: [{ cells: ['公务接待费', '10.83'], keys: [{item: 'officialReception'}] }],
    }),
  ],
})

export default {
  valid: [{ name: '正文与表一致', given: () => amounts('10.83') }],
  invalid: [{ name: '正文是另一个数', parent: '正文与表一致', given: () => amounts('18.03'), finds: [{ message: 'differs', at: '18.03万元', expected: '10.83万元' }] }],
  nearMiss: [{ name: '正文按四舍五入少印小数', given: () => amounts('10.8') }],
} satisfies RuleCases
