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

/** Of the two 款 below 303 one row is left out; the other is not wrong for it. */
const rowLost = () => buildDisclosure({
  parts: [table({
    family: 'basic-expenditure', title: '一般公共预算基本支出表', key: { measure: 'expenditure', fund: 'generalPublic' },
    columns: [code(), name(), amount('合计', { nature: 'basic' }), amount('人员经费', { nature: 'personnel' })],
    rows: [
      ['', '合计', '163.50', '163.50'], ['301', '工资福利支出', '150.20', '150.20'], ['30101', '基本工资', '90.10', '90.10'], ['30102', '津贴补贴', '60.10', '60.10'],
      ['303', '对个人和家庭的补助', '13.30', '13.30'], ['30302', '退休费', '11.76', '11.76'],
    ],
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
  nearMiss: [{ name: '只有一处不符，由该处自己说明', given: oneColumn }, { name: '漏了一行，剩下的一行没有错', given: rowLost }],
} satisfies RuleCases
