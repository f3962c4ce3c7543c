import { amount, code, name } from '../../../../../test/support/build-table.ts'
import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (functional: string, subject: string, printed = '12.60万元', fund: 'governmentFund' | 'fiscal' = 'governmentFund') => () => buildDisclosure({
  parts: [
    table({
      family: 'government-fund-expenditure', title: '政府性基金预算支出表', key: { measure: 'expenditure', fund: 'governmentFund' }, columns: [code(), name(), amount('合计')],
      rows: [['212', '城乡社区支出', '62.60'], ['21208', '国有土地使用权出让收入安排的支出', '62.60'], ['2120802', '土地开发支出', '50.00'], ['2120899', '其他国有土地使用权出让收入安排的支出', '12.60']],
    }),
    paragraph(`政府性基金预算支出中，${subject}${printed}。`, { key: { measure: 'expenditure', fund, functional }, subject, amount: printed }),
  ],
})

export default {
  valid: [{ name: '科目在表中', given: doc('2120899', '其他国有土地使用权出让收入安排的支出') }],
  invalid: [
    { name: '写成另一科目', parent: '科目在表中', given: doc('2121099', '其他国有土地收益基金支出'), finds: [{ message: 'renamed', at: '12.60万元', expected: '其他国有土地使用权出让收入安排的支出' }] },
    { name: '财政拨款支出写成另一科目', parent: '科目在表中', given: doc('2121099', '其他国有土地收益基金支出', '12.60万元', 'fiscal'), finds: [{ message: 'renamed', at: '12.60万元', expected: '其他国有土地使用权出让收入安排的支出' }] },
    { name: '表中没有的科目', parent: '科目在表中', given: doc('2120801', '征地和拆迁补偿支出', '33.00万元'), finds: [{ message: 'missing', at: '33.00万元' }] },
  ],
  nearMiss: [
    { name: '财政拨款的科目在一张表中', given: doc('2120899', '其他国有土地使用权出让收入安排的支出', '12.60万元', 'fiscal') },
   { name: '金额为零', given: doc('2120801', '征地和拆迁补偿支出', '0万元') }],
} satisfies RuleCases
