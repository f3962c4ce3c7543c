import { buildDisclosure, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, code, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const rows = (total: string, basic: string, project: string) => buildDisclosure({
  parts: [table({
    family: 'general-public-expenditure', title: '一般公共预算支出表', key: { measure: 'expenditure', fund: 'generalPublic' },
    columns: [code(), name(), amount('合计'), amount('基本支出', { nature: 'basic' }), amount('项目支出', { nature: 'project' })],
    rows: [
      ['2010601', '行政运行', total, basic, project],
      ['2010602', '一般行政管理事务', '10.00', '', '10.00'],
    ],
  })],
})

export default {
  valid: [{ name: '合计等于基本支出加项目支出', given: () => rows('1,511.89', '1,503.52', '8.37') }],
  invalid: [{
    name: '合计只写了基本支出', parent: '合计等于基本支出加项目支出', given: () => rows('1,503.52', '1,503.52', '8.37'),
    finds: [{ message: 'sum', at: '1,503.52', expected: '1,511.89万元', actual: '1,503.52万元' }],
  }, {
    name: '基本支出和项目支出都没有填', parent: '合计等于基本支出加项目支出', given: () => rows('1,511.89', '', ''),
    finds: [{ message: 'blankParts', at: '1,511.89', severity: 'warning' }],
  }],
  nearMiss: [{ name: '元表折合万元后的尾差', given: () => rows('896.72', '163.50', '733.23') }],
} satisfies RuleCases
