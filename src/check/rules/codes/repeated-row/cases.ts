import { amount, code, name } from '../../../../../test/support/build-table.ts'
import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const ROWS = [['208', '社会保障和就业支出', '5.00'], ['20805', '行政事业单位养老支出', '5.00'], ['2080505', '机关事业单位基本养老保险缴费支出', '3.00'], ['2080506', '机关事业单位职业年金缴费支出', '2.00']]
const doc = (rows: string[][], family: 'expenditure-summary' | 'procurement' = 'expenditure-summary') => () => buildDisclosure({ parts: [paragraph('预算公开表'), table({ family, title: '部门支出总表', columns: [code(), name(), amount('合计')], rows })] })

export default {
  valid: [{ name: '每个科目一行', given: doc(ROWS) }],
  invalid: [{ name: '项重复一行', parent: '每个科目一行', given: doc([...ROWS, ['2080506', '机关事业单位职业年金缴费支出', '2.00']]), finds: [{ message: 'repeated', at: '2080506' }] }],
  nearMiss: [
    { name: '金额相同的两个科目', given: doc([...ROWS.slice(0, 3), ['2080506', '机关事业单位职业年金缴费支出', '3.00']]) },
    { name: '采购表中完全相同的两项', given: doc([...ROWS, ['2080506', '机关事业单位职业年金缴费支出', '2.00']], 'procurement') },
    { name: '空白行', given: doc([['208', '社会保障和就业支出', ''], ['208', '社会保障和就业支出', '']]) },
  ],
} satisfies RuleCases
