import { buildDisclosure, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, code, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const expenditure = (item: string, basic: string) => buildDisclosure({
  parts: [table({
    family: 'expenditure-summary', title: '部门支出总表', key: { measure: 'expenditure' },
    columns: [code(), name(), amount('合计'), amount('基本支出', { nature: 'basic' }), amount('项目支出', { nature: 'project' })],
    rows: [
      ['', '合计', '11,256.16', '163.50', '11,092.66'],
      ['212', '城乡社区支出', '11,256.16', '163.50', '11,092.66'],
      ['2120201', '城乡社区规划与管理', '896.72', '163.50', '733.22'],
      ['2120801', '征地和拆迁补偿支出', item, basic, '10,359.44'],
    ],
  })],
})

const oneColumn = () => buildDisclosure({
  parts: [table({
    family: 'government-fund-expenditure', title: '政府性基金预算支出表', key: { measure: 'expenditure', fund: 'governmentFund' },
    columns: [code(), name(), amount('合计')],
    rows: [['', '合计', '10,359.44'], ['212', '城乡社区支出', '1,359.44']],
  })],
})

export default {
  valid: [{ name: '两个方向都对得上，另有一处尾差', given: () => expenditure('10,359.44', '') }],
  invalid: [
    {
      name: '一个数丢了首位，行与列都不符', parent: '两个方向都对得上，另有一处尾差', given: () => expenditure('1,359.44', ''),
      finds: [{ message: 'wrong', at: '1,359.44', expected: '10,359.44万元', actual: '1,359.44万元' }],
    },
    {
      name: '小数点错位，行与列都不符', parent: '两个方向都对得上，另有一处尾差', given: () => expenditure('103,594.40', ''),
      finds: [{ message: 'wrong', at: '103,594.40', expected: '10,359.44万元', actual: '103,594.40万元' }],
    },
  ],
  nearMiss: [{ name: '只有一处不符，由该处自己说明', given: oneColumn }],
} satisfies RuleCases
