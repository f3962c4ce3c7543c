import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const document = (prose: string, phase: 'budget' | 'final' = 'budget') => buildDisclosure({
  kind: phase,
  parts: [
    paragraph(
      `绩效目标涉及一般公共预算资金${prose}万元。`,
      { key: { measure: 'performanceFunds', fund: 'generalPublic', phase }, subject: '绩效目标涉及一般公共预算资金', amount: `${prose}万元` },
    ),
    table({
      family: 'general-public-expenditure', title: '一般公共预算支出表', key: { measure: 'expenditure', fund: 'generalPublic', phase },
      columns: [name(), amount('项目支出', { nature: 'project' })], rows: [{ cells: ['合计', '4,350.44'], keys: [{}] }],
    }),
  ],
})

export default {
  valid: [{ name: '不是每个项目都设目标', given: () => document('4100.00') }],
  invalid: [{ name: '把全部项目支出写成一般公共预算', parent: '不是每个项目都设目标', given: () => document('25610.08'), finds: [{ message: 'exceeds', at: '25610.08万元', expected: '≤ 4,350.44万元' }] }],
  nearMiss: [{ name: '决算：目标按年初预算定，支出是执行下来的', given: () => document('25610.08', 'final') }, { name: '正文取整', given: () => document('4350.4') }],
} satisfies RuleCases
