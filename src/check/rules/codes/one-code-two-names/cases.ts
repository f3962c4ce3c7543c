import { amount, code, name } from '../../../../../test/support/build-table.ts'
import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (second: string, first = '事业机构') => () => buildDisclosure({
  parts: [paragraph('预算公开表'), ...['部门支出总表', '一般公共预算支出表'].map((title, index) => table({
    family: index === 0 ? 'expenditure-summary' : 'general-public-expenditure', title, columns: [code(), name(), amount('合计')],
    rows: [['213', '农林水支出', '9.00'], ['21302', '林业和草原', '9.00'], ['2130204', index === 0 ? first : second, '9.00']],
  }))],
})

export default {
  valid: [{ name: '两表同名', given: doc('事业机构') }],
  invalid: [{ name: '两表异名', parent: '两表同名', given: doc('事业单位'), finds: [{ message: 'differs', at: '事业单位', expected: '事业机构', actual: '事业单位' }] }, { name: '名称没有印全', parent: '两表同名', given: doc('事业机'), finds: [{ message: 'differs', at: '事业机', severity: 'warning' }] }],
  nearMiss: [{ name: '少写“支出”二字', given: doc('其他林业和草原', '其他林业和草原支出') }],
} satisfies RuleCases
