import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, code, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const tables = (reception: string) => buildDisclosure({
  parts: [
    paragraph('“三公”经费预算情况如下。'),
    table({
      family: 'basic-expenditure', title: '一般公共预算基本支出表', unit: 'yuan', key: { measure: 'expenditure', fund: 'generalPublic', nature: 'basic' },
      columns: [code('economic'), name(), amount('合计')], rows: [['30217', '公务接待费', '8,265.00']],
    }),
    table({
      family: 'three-public', title: '“三公”经费预算表', key: { measure: 'threePublic', item: 'officialReception' },
      columns: [name(), amount('公务接待费')], rows: [{ cells: ['合计', reception], keys: [{}] }],
    }),
  ],
})

export default {
  valid: [{ name: '“三公”表另含项目支出', given: () => tables('1.20') }],
  invalid: [{ name: '“三公”表小于基本支出的科目', parent: '“三公”表另含项目支出', given: () => tables('0.38'), finds: [{ message: 'exceeds', at: '8,265.00', expected: '≤ 0.38万元' }] }],
  nearMiss: [{ name: '万元四舍五入', given: () => tables('0.83') }],
} satisfies RuleCases
