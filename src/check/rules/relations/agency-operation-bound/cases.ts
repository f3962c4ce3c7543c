import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const document = (prose: string) => buildDisclosure({
  parts: [
    paragraph(`机关运行经费${prose}万元。`, { key: { measure: 'agencyOperation' }, subject: '机关运行经费', amount: `${prose}万元` }),
    table({
      family: 'basic-expenditure', title: '一般公共预算基本支出表', unit: 'yuan', key: { measure: 'expenditure', fund: 'generalPublic' },
      columns: [name(), amount('公用经费', { nature: 'publicUse' })], rows: [{ cells: ['合计', '2,178,324.44'], keys: [{}] }],
    }),
  ],
})

export default {
  valid: [{ name: '有事业单位，机关运行经费较小', given: () => document('187.12') }],
  invalid: [{ name: '机关运行经费大于公用经费', parent: '有事业单位，机关运行经费较小', given: () => document('271.83'), finds: [{ message: 'exceeds', at: '271.83万元', severity: 'warning', expected: '≤ 2,178,324.44元' }] }],
  nearMiss: [{ name: '万元四舍五入', given: () => document('217.83') }],
} satisfies RuleCases
