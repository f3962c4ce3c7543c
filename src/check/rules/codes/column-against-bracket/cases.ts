import { amount, code, name } from '../../../../../test/support/build-table.ts'
import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (...rows: string[][]) => () => buildDisclosure({ parts: [paragraph('预算公开表'), table({ family: 'expenditure-summary', title: '部门支出总表', columns: [code(), name(), amount('合计')], rows })] })

export default {
  valid: [{ name: '两处编码一致', given: doc(['20805', '[20805]行政事业单位养老支出', '3.00'], ['2080505', '[2080505]机关事业单位基本养老保险缴费支出', '3.00']) }],
  invalid: [
    { name: '编码列录错', parent: '两处编码一致', given: doc(['20805', '[20805]行政事业单位养老支出', '3.00'], ['2080506', '[2080505]机关事业单位基本养老保险缴费支出', '3.00']), finds: [{ message: 'differs', at: '2080506', expected: '2080505' }] },
    { name: '编码列截断', parent: '两处编码一致', given: doc(['208', '[20805]行政事业单位养老支出', '3.00'], ['2080505', '[2080505]机关事业单位基本养老保险缴费支出', '3.00']), finds: [{ message: 'incomplete', at: '208', severity: 'warning' }] },
  ],
  nearMiss: [{ name: '只有名称前写编码', given: doc(['', '[20805]行政事业单位养老支出', '3.00']) }],
} satisfies RuleCases
