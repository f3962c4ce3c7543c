import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const document = (total: string, basic: string, project: string) => buildDisclosure({
  parts: [
    paragraph(`2026年支出预算${total}万元。`, { key: { measure: 'expenditure' }, subject: '支出预算', amount: `${total}万元` }),
    paragraph(`基本支出${basic}万元。`, { key: { measure: 'expenditure', nature: 'basic' }, subject: '基本支出', amount: `${basic}万元` }),
    paragraph(`项目支出${project}万元。`, { key: { measure: 'expenditure', nature: 'project' }, subject: '项目支出', amount: `${project}万元` }),
    table({
      family: 'expenditure-summary', title: '部门支出总表', key: { measure: 'expenditure' },
      columns: [name(), amount('合计'), amount('基本支出', { nature: 'basic' }), amount('项目支出', { nature: 'project' })],
      rows: [{ cells: ['合计', '28,399.62', '2,789.54', '25,610.08'], keys: [{}] }],
    }),
  ],
})

export default {
  valid: [{ name: '正文与报表同一口径', given: () => document('28399.62', '2789.54', '25610.08') }],
  invalid: [{
    name: '正文三个数自成一套，都比表小', parent: '正文与报表同一口径', given: () => document('24079.42', '592.50', '23486.92'),
    finds: [{ message: 'narrower', at: '24079.42万元', actual: '24,079.42万元、592.50万元、23,486.92万元' }],
  }],
  nearMiss: [{ name: '只有一个数写错', given: () => document('28399.62', '2798.54', '25610.08') }],
} satisfies RuleCases
