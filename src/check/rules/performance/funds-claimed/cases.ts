import type { Disclosure } from '../../../../model/disclosure.ts'
import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, name } from '../../../../../test/support/build-table.ts'
import { withSheets } from '../../../../../test/support/build-performance.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (claimed: string, project: string, ...funds: string[]) => (): Disclosure => {
  const sheets = withSheets(...funds.map((total, at) => ({ name: `第${at + 1}期数字化`, annual: [total] as const })))
  return {
    ...buildDisclosure({
      parts: [
        paragraph(`绩效目标涉及资金${claimed}万元。`, { key: { measure: 'performanceFunds' }, amount: `${claimed}万元` }),
        table({
          family: 'expenditure-summary', title: '支出总表', key: { measure: 'expenditure' }, columns: [name(), amount('项目支出', { nature: 'project' })],
          rows: [{ cells: ['合计', project], keys: [{}] }],
        }),
        ...sheets.paragraphs.map(({ text }) => paragraph(text)),
      ],
    }),
    performance: sheets.performance,
  }
}

/** One form whose funds name their budget, beside a table of both. */
const byFund = (source: string, fund: string) => (): Disclosure => {
  const sheets = withSheets({ annual: ['300,000', [source, '300,000']] })
  return {
    ...buildDisclosure({
      parts: [
        table({
          family: 'expenditure-summary', title: '支出总表', key: { measure: 'expenditure' }, columns: [name(), amount('项目支出', { nature: 'project' })],
          rows: [{ cells: ['合计', '80.00'], keys: [{}] }],
        }),
        table({
          family: 'general-public-expenditure', title: '一般公共预算支出表', key: { measure: 'expenditure', fund: 'generalPublic' }, columns: [name(), amount('项目支出', { nature: 'project' })],
          rows: [{ cells: ['合计', fund], keys: [{}] }],
        }),
        ...sheets.paragraphs.map(({ text }) => paragraph(text)),
      ],
    }),
    performance: sheets.performance,
  }
}

export default {
  valid: [
    { name: '合计在涉及金额之内', given: doc('60.00', '80.00', '300,000', '250,000') },
    { name: '一般公共预算来源在其项目支出之内', given: byFund('一般公共预算拨款', '30.00') },
  ],
  invalid: [
    { name: '合计大于涉及金额', parent: '合计在涉及金额之内', given: doc('50.00', '80.00', '300,000', '250,000'), finds: [{ message: 'sum', at: '50.00万元', actual: '55.00万元' }] },
    { name: '一个项目大于项目支出', parent: '合计在涉及金额之内', given: doc('60.00', '28.00', '300,000', '250,000'), finds: [{ message: 'project', at: '300,000', expected: '≤ 28.00万元' }] },
    { name: '一般公共预算来源大于其项目支出', parent: '一般公共预算来源在其项目支出之内', given: byFund('一般公共预算拨款', '25.00'), finds: [{ message: 'source', at: '300,000', expected: '≤ 25.00万元' }] },
  ],
  nearMiss: [
    { name: '尾数之差', given: doc('55', '80.00', '302,000', '252,000') },
    { name: '财政资金不说是哪一本预算', given: byFund('市县（区）财政资金', '25.00') },
    { name: '上年结转不在当年预算之内', given: byFund('一般公共预算结转资金', '25.00') },
  ],
} satisfies RuleCases
