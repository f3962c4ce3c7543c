import type { Disclosure } from '../../../../model/disclosure.ts'
import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, name } from '../../../../../test/support/build-table.ts'
import { withSheets } from '../../../../../test/support/build-performance.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (funds: readonly string[], others: Readonly<Record<string, string>> = {}, names = '数字化') => (): Disclosure => {
  const sheets = withSheets(...funds.map((total, at) => ({ name: `第${at + 1}期${names}`, annual: [total] as const, others })))
  return {
    ...buildDisclosure({
      parts: [
        table({
          family: 'expenditure-summary', title: '支出总表', key: { measure: 'expenditure' }, columns: [name(), amount('项目支出', { nature: 'project' })],
          rows: [{ cells: ['档案馆', '30.00'], keys: [{ functional: '2012604' }] }, { cells: ['合计', '80.00'], keys: [{}] }],
        }),
        ...sheets.paragraphs.map(({ text }) => paragraph(text)),
      ],
    }),
    performance: sheets.performance,
  }
}
const account = { 支出功能科目: '2012604档案馆' }

export default {
  valid: [
    { name: '两份之和等于项目支出', given: doc(['300,000', '500,000']) },
    { name: '写明科目，不大于该科目', given: doc(['200,000', '100,000'], account) },
  ],
  invalid: [
    { name: '两份之和大于项目支出', parent: '两份之和等于项目支出', given: doc(['300,000', '530,000']), finds: [{ message: 'sum', at: '300,000', actual: '83.00' }] },
    { name: '写明科目，大于该科目', parent: '写明科目，不大于该科目', given: doc(['200,000', '180,000'], account), finds: [{ message: 'account', at: '200,000', actual: '38.00' }] },
  ],
  nearMiss: [
    { name: '没有写科目', given: doc(['200,000', '180,000']) },
    { name: '转移支付项目', given: doc(['300,000', '530,000'], {}, '对下转移支付') },
    { name: '一份已大于项目支出', given: doc(['300,000', '5,300,000']) },
  ],
} satisfies RuleCases
