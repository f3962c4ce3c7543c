import { amount, code, name } from '../../../../../test/support/build-table.ts'
import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (rows: string[][]) => () => buildDisclosure({
  parts: [paragraph('预算公开表'), table({ family: 'general-public-expenditure', title: '一般公共预算支出表', columns: [code(), name(), amount('合计')], rows })],
})

export default {
  valid: [{ name: '列到项', given: doc([['201', '一般公共服务支出', '2.00'], ['20126', '档案事务', '2.00'], ['2012601', '行政运行', '2.00']]) }],
  invalid: [{ name: '只列到款', parent: '列到项', given: doc([['201', '一般公共服务支出', '2.00'], ['20126', '档案事务', '2.00']]), finds: [{ message: 'shallow', at: '一般公共预算支出表' }] }],
  nearMiss: [{ name: '没有编码的表', given: doc([['', '合计', '2.00']]) }],
} satisfies RuleCases
