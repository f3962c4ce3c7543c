import { amount, code, name } from '../../../../../test/support/build-table.ts'
import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (...row: string[]) => () => buildDisclosure({ parts: [paragraph('预算公开表'), table({ family: 'expenditure-summary', title: '部门支出总表', columns: [code(), name(), amount('合计')], rows: [row] })] })

export default {
  valid: [{ name: '名称与科目表一致', given: doc('210', '卫生健康支出', '3.00') }, { name: '经济科目', given: doc('30226', '劳务费', '3.00') }],
  invalid: [
    { name: '经济科目编码错', parent: '经济科目', given: doc('30222', '劳务费', '3.00'), finds: [{ message: 'otherCode', at: '30222', expected: '30226', severity: 'warning' }] },
    { name: '沿用旧名', parent: '名称与科目表一致', given: doc('210', '医疗卫生与计划生育支出', '3.00'), finds: [{ message: 'former', at: '医疗卫生与计划生育支出', expected: '卫生健康支出' }] },
    { name: '名称与编码不符', parent: '名称与科目表一致', given: doc('210', '住房保障支出', '3.00'), finds: [{ message: 'differs', at: '住房保障支出', expected: '卫生健康支出', severity: 'warning' }] },
  ],
  nearMiss: [{ name: '科目表没有的编码和名称', given: doc('30222', '某项费用', '3.00') }, { name: '括号写法不同', given: doc('30213', '维修(护)费', '3.00') }, { name: '没有印全', given: doc('210', '卫生健康', '3.00') }],
} satisfies RuleCases
