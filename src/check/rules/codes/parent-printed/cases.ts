import { amount, code, name } from '../../../../../test/support/build-table.ts'
import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const ROWS = [['201', '一般公共服务支出', '2.00'], ['20126', '档案事务', '2.00'], ['2012601', '行政运行', '2.00'], ['208', '社会保障和就业支出', '3.00'], ['20805', '行政事业单位养老支出', '3.00'], ['2080505', '机关事业单位基本养老保险缴费支出', '3.00'], ['221', '住房保障支出', '4.00'], ['22102', '住房改革支出', '4.00'], ['2210201', '住房公积金', '4.00']]
const doc = (rows: string[][]) => () => buildDisclosure({ parts: [paragraph('预算公开表'), table({ family: 'expenditure-summary', title: '部门支出总表', columns: [code(), name(), amount('合计')], rows })] })

export default {
  valid: [{ name: '类、款、项齐全', given: doc(ROWS) }],
  invalid: [{ name: '漏了款一行', parent: '类、款、项齐全', given: doc(ROWS.filter(([one]) => one !== '22102')), finds: [{ message: 'missing', at: '2210201', expected: '22102' }] }],
  nearMiss: [{ name: '只列到项的表', given: doc(ROWS.filter(([one]) => one?.length === 7)) }],
} satisfies RuleCases
