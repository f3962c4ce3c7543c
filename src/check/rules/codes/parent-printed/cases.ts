import { amount, code, name } from '../../../../../test/support/build-table.ts'
import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const ROWS = [['201', '一般公共服务支出', '2.00'], ['20126', '档案事务', '2.00'], ['2012601', '行政运行', '2.00'], ['208', '社会保障和就业支出', '3.00'], ['20805', '行政事业单位养老支出', '3.00'], ['2080505', '机关事业单位基本养老保险缴费支出', '3.00'], ['221', '住房保障支出', '4.00'], ['22102', '住房改革支出', '4.00'], ['2210201', '住房公积金', '4.00']]
const doc = (rows: string[][]) => () => buildDisclosure({ parts: [paragraph('预算公开表'), table({ family: 'expenditure-summary', title: '部门支出总表', columns: [code(), name(), amount('合计')], rows })] })

const BRANCH = [['212', '城乡社区支出', '9.00'], ['21208', '国有土地使用权出让收入安排的支出', '9.00'], ['2120803', '城市建设支出', '9.00']]
/** Two tables that print every level, and one of a single branch. */
const short = (rows: string[][]) => () => buildDisclosure({
  parts: [
    paragraph('预算公开表'),
    ...(['income-summary', 'expenditure-summary'] as const).map((family) => table({ family, title: family === 'income-summary' ? '部门收入总表' : '部门支出总表', columns: [code(), name(), amount('合计')], rows: [...ROWS, ...BRANCH] })),
    table({ family: 'government-fund-expenditure', title: '政府性基金预算支出表', columns: [code(), name(), amount('合计')], rows }),
  ],
})

export default {
  valid: [{ name: '类、款、项齐全', given: doc(ROWS) }],
  invalid: [{ name: '漏了款一行', parent: '类、款、项齐全', given: doc(ROWS.filter(([one]) => one !== '22102')), finds: [{ message: 'missing', at: '2210201', expected: '22102' }] }, {
    name: '只有一支科目的表漏了类', parent: '类、款、项齐全', given: short(BRANCH.slice(1)), finds: [{ message: 'missing', at: '21208', expected: '212' }],
  }],
  nearMiss: [{ name: '短表只列项，其他表各级都列', given: short([['2120803', '城市建设支出', '9.00']]) }, { name: '只列到项的表', given: doc(ROWS.filter(([one]) => one?.length === 7)) }],
} satisfies RuleCases
