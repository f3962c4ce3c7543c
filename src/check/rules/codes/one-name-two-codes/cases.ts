import { amount, code, name } from '../../../../../test/support/build-table.ts'
import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (second: string, name2 = '基础测绘与地理信息监管') => () => buildDisclosure({
  parts: [paragraph('预算公开表'), ...['部门支出总表', '一般公共预算支出表'].map((title, index) => table({
    family: index === 0 ? 'expenditure-summary' : 'general-public-expenditure', title, columns: [code(), name(), amount('合计')],
    rows: [['220', '自然资源海洋气象等支出', '9.00'], ['22001', '自然资源事务', '9.00'], index === 0 ? ['2200129', '基础测绘与地理信息监管', '9.00'] : [second, name2, '9.00']],
  }))],
})

export default {
  valid: [{ name: '编码一致', given: doc('2200129') }],
  invalid: [{ name: '编码录错一位', parent: '编码一致', given: doc('2200128'), finds: [{ message: 'differs', at: '2200128', expected: '2200129' }] }],
  nearMiss: [
    { name: '另一款下的同名科目', given: () => buildDisclosure({ parts: [paragraph('表'), table({ family: 'expenditure-summary', title: '部门支出总表', columns: [code(), name(), amount('合计')], rows: [['2010101', '行政运行', '1.00'], ['2010301', '行政运行', '2.00']] })] }) },
    { name: '上下级同名', given: () => buildDisclosure({ parts: [paragraph('表'), table({ family: 'expenditure-summary', title: '部门支出总表', columns: [code(), name(), amount('合计')], rows: [['21202', '城乡社区规划与管理', '1.00'], ['2120201', '城乡社区规划与管理', '1.00']] })] }) },
  ],
} satisfies RuleCases
