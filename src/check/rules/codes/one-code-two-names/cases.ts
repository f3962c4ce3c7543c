import { amount, code, name } from '../../../../../test/support/build-table.ts'
import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (second: string, first = '事业机构') => () => buildDisclosure({
  parts: [paragraph('预算公开表'), ...['部门支出总表', '一般公共预算支出表'].map((title, index) => table({
    family: index === 0 ? 'expenditure-summary' : 'general-public-expenditure', title, columns: [code(), name(), amount('合计')],
    rows: [['213', '农林水支出', '9.00'], ['21302', '林业和草原', '9.00'], ['2130204', index === 0 ? first : second, '9.00']],
  }))],
})

/** One table with two accounts, the second under the code given. */
const oneTable = (second: string) => () => buildDisclosure({
  parts: [paragraph('预算公开表'), table({
    family: 'expenditure-summary', title: '部门支出总表', columns: [code(), name(), amount('合计')],
    rows: [['213', '农林水支出', '9.00'], ['21302', '林业和草原', '9.00'], ['2130204', '事业机构', '6.00'], ['2130204', '事业机构', '0.50'], [second, '信息管理', '3.00']],
  })],
})

export default {
  valid: [{ name: '两表同名', given: doc('事业机构') }, { name: '一表两个科目', given: oneTable('2130227') }],
  invalid: [{ name: '两表异名', parent: '两表同名', given: doc('事业单位'), finds: [{ message: 'differs', at: '事业单位', expected: '事业机构', actual: '事业单位' }] }, { name: '名称没有印全', parent: '两表同名', given: doc('事业机'), finds: [{ message: 'differs', at: '事业机', severity: 'warning' }] }, { name: '一表两个科目同一编码', parent: '一表两个科目', given: oneTable('2130204'), finds: [{ message: 'sameTable', at: '信息管理', expected: '事业机构' }] }],
  nearMiss: [{ name: '少写“支出”二字', given: doc('其他林业和草原', '其他林业和草原支出') }],
} satisfies RuleCases
