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

const CODES = ['2010301', '2010302', '2080505', '2101101', '2210201'] as const

/** A list of accounts in prose, and the table that prints them. */
const accounts = (...amounts: readonly string[]) => buildDisclosure({
  parts: [
    ...CODES.map((functional, i) => paragraph(`${functional}科目${amounts[i]}万元。`, {
      key: { measure: 'expenditure', fund: 'generalPublic', functional }, subject: `${functional}科目`, amount: `${amounts[i]}万元`,
    })),
    table({
      family: 'general-public-expenditure', title: '一般公共预算支出表', key: { measure: 'expenditure', fund: 'generalPublic' }, columns: [name(), amount('合计')],
      rows: CODES.map((functional, i) => ({ cells: [`${functional}科目`, ['900.00', '310.20', '88.46', '41.13', '70.95'][i] ?? ''], keys: [{ functional }] })),
    }),
  ],
})

export default {
  valid: [
    { name: '正文与报表同一口径', given: () => document('28399.62', '2789.54', '25610.08') },
    { name: '各科目的数与表相同', given: () => accounts('900.00', '310.20', '88.46', '41.13', '70.95') },
  ],
  invalid: [{
    name: '一节所列科目的数都比表小，只有本级才有的一项相同', parent: '各科目的数与表相同', given: () => accounts('900.00', '120.70', '31.02', '15.88', '26.41'),
    finds: [{ message: 'narrower', at: '120.70万元' }],
  }, {
    name: '正文三个数自成一套，都比表小', parent: '正文与报表同一口径', given: () => document('24079.42', '592.50', '23486.92'),
    finds: [{ message: 'narrower', at: '24079.42万元', actual: '24,079.42万元、592.50万元、23,486.92万元' }],
  }],
  nearMiss: [
    { name: '只有一个数写错', given: () => document('28399.62', '2798.54', '25610.08') },
    { name: '几个数有大有小', given: () => accounts('900.00', '120.70', '131.02', '15.88', '126.41') },
    { name: '三个数偏小，两个相同', given: () => accounts('900.00', '120.70', '31.02', '15.88', '70.95') },
  ],
} satisfies RuleCases
