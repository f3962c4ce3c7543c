import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (project: string, fund: string) => () => buildDisclosure({
  parts: [
    paragraph('支出预算700.00万元。', { key: { measure: 'expenditure' }, amount: '700.00万元' }),
    paragraph(`政府性基金预算支出${fund}。`, { key: { measure: 'expenditure', fund: 'governmentFund' }, amount: fund }),
    paragraph('一般公共预算基本支出200.00万元。', { key: { measure: 'expenditure', fund: 'generalPublic', nature: 'basic' }, amount: '200.00万元' }),
    paragraph(`一般公共预算项目支出${project}。`, { key: { measure: 'expenditure', fund: 'generalPublic', nature: 'project' }, amount: project }),
  ],
})

export default {
  valid: [{ name: '只算一般公共预算', given: doc('400.00万元', '100.00万元') }],
  invalid: [{ name: '把基金也算进去', parent: '只算一般公共预算', given: doc('500.00万元', '100.00万元'), finds: [{ message: 'all', at: '500.00万元' }] }],
  nearMiss: [{ name: '没有其他资金', given: doc('500.00万元', '0万元') }],
} satisfies RuleCases
