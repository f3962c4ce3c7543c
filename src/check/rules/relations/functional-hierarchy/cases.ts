import { buildDisclosure, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, code, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const expenditure = (total: string, item: string, group = '26.82', last = '2080505') => buildDisclosure({
  parts: [table({
    family: 'expenditure-summary', title: '部门支出总表', key: { measure: 'expenditure' },
    columns: [code(), name(), amount('合计')],
    rows: [
      ['', '合计', total],
      ['201', '一般公共服务支出', '47.67'],
      ['20101', '人大事务', group],
      ['2010101', '行政运行', item],
      ['20132', '组织事务', '20.84'],
      ['2013299', '其他组织事务支出', '20.84'],
      ['208', '社会保障和就业支出', '248.87'],
      ['20805', '行政事业单位养老支出', '248.87'],
      [last, '机关事业单位基本养老保险缴费支出', '248.87'],
    ],
  })],
})

export default {
  valid: [{ name: '各级相等', given: () => expenditure('296.54', '26.82') }],
  invalid: [
    { name: '合计错了一位', parent: '各级相等', given: () => expenditure('269.54', '26.82'), finds: [{ message: 'sum', at: '269.54', expected: '296.54万元', actual: '269.54万元' }] },
    { name: '款的数漏印', parent: '各级相等', given: () => expenditure('296.54', '26.82', ''), finds: [{ message: 'blankTotal', at: '26.82', severity: 'warning', expected: '26.82万元' }] },
    {
      name: '一款没有列到项', parent: '各级相等', given: () => expenditure('296.54', '26.82', '26.82', '20805'),
      finds: [{ message: 'missingItems', at: '248.87', severity: 'warning' }],
    },
  ],
  nearMiss: [{ name: '类与款之和差 0.01，是各自四舍五入的结果', given: () => expenditure('296.55', '26.82') }],
} satisfies RuleCases
