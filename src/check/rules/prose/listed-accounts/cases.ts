import { amount, code, name } from '../../../../../test/support/build-table.ts'
import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (list: string, award = '') => () => buildDisclosure({
  kind: 'final', year: 2024, parts: [
    table({
      family: 'basic-expenditure', title: '一般公共预算财政拨款基本支出决算表', key: { measure: 'expenditure', fund: 'generalPublic', nature: 'basic' },
      columns: [code('economic'), name(), amount('决算数')],
      rows: [['301', '工资福利支出', '120.00'], ['30101', '基本工资', '80.00'], ['30102', '津贴补贴', '40.00'], ['303', '对个人和家庭的补助', '9.00'], ['30302', '退休费', '9.00'], ['30309', '奖励金', award]],
    }),
    paragraph(`人员经费129.00万元，主要包括：${list}。`),
  ],
})

export default {
  valid: [{ name: '列举与表一致', given: doc('基本工资、津贴补贴、退休费') }],
  invalid: [
    { name: '列了表中没有数字的科目', parent: '列举与表一致', given: doc('基本工资、津贴补贴、退休费、奖励金'), finds: [{ message: 'blank', at: '奖励金' }] },
    { name: '漏了表中有数字的科目', parent: '列举与表一致', given: doc('基本工资、津贴补贴、退休费', '0.31'), finds: [{ message: 'unlisted', at: '人员经费129.00万元，主要包括：' }] },
  ],
  nearMiss: [
    { name: '以“等”结尾不必列全', given: doc('基本工资、津贴补贴、退休费等', '0.32') },
    { name: '半角分号隔开人员经费和公用经费', given: doc('基本工资、津贴补贴、退休费;公用经费0万元') },
    { name: '概括说法', given: doc('工资、补贴和退休人员费用') },
  ],
} satisfies RuleCases
