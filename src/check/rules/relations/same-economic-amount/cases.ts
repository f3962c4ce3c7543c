import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, code, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const amounts = (prose: string) => buildDisclosure({
  parts: [
    paragraph(`退休费${prose}万元。`, { key: { measure: 'expenditure', economic: '30302', nature: 'basic', fund: 'generalPublic' }, subject: '退休费', amount: `${prose}万元` }),
    table({
      family: 'basic-expenditure', title: '一般公共预算基本支出表', key: { measure: 'expenditure', nature: 'basic', fund: 'generalPublic' },
      columns: [code('economic'), name(), amount('合计')], rows: [['30302', '退休费', '69.10']],
    }),
  ],
})

export default {
  valid: [{ name: '正文与表一致', given: () => amounts('69.10') }],
  invalid: [{ name: '正文小数点错位', parent: '正文与表一致', given: () => amounts('6.91'), finds: [{ message: 'differs', at: '6.91万元', expected: '69.10万元' }] }],
  nearMiss: [{ name: '正文省去末尾的零', given: () => amounts('69.1') }],
} satisfies RuleCases
