import { buildDisclosure, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, code, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const income = (total: string, fund: string, own: string) => buildDisclosure({
  parts: [table({
    family: 'income-summary', title: '部门收入总表', key: { measure: 'income' },
    columns: [
      code(), name(), amount('合计'), amount('一般公共预算', { fund: 'generalPublic' }), amount('政府性基金', { fund: 'governmentFund' }),
      amount('单位资金', { fund: 'unitFunds' }),
    ],
    rows: [['212', '城乡社区支出', total, '896.72', fund, own]],
  })],
})

/** 结转 by fund in columns of their own: a 合计 holds them all. */
const projects = (total: string) => buildDisclosure({
  parts: [table({
    family: 'project-expenditure', title: '部门项目支出表', key: { measure: 'expenditure', nature: 'project' },
    columns: [
      name(), amount('合计'), amount('本年拨款·一般公共预算', { fund: 'generalPublic' }), amount('本年拨款·政府性基金预算', { fund: 'governmentFund' }),
      amount('财政拨款结转·一般公共预算', { measure: 'other', item: 'fromCarryOver', fund: 'generalPublic' }), amount('财政拨款结转·政府性基金预算', { measure: 'other', item: 'fromCarryOver', fund: 'governmentFund' }),
      amount('单位资金', { fund: 'unitFunds' }),
    ],
    rows: [{ cells: ['合计', total, '80.00', '20.00', '7.00', '3.00', '5.00'], keys: [{}] }],
  })],
})

export default {
  valid: [{ name: '合计等于各资金之和', given: () => income('22,156.36', '21,259.64', '') }],
  invalid: [{
    name: '基金数丢了首位', parent: '合计等于各资金之和', given: () => income('22,156.36', '1,259.64', ''),
    finds: [{ message: 'sum', at: '22,156.36', expected: '2,156.36万元' }],
  }, {
    name: '合计只含一项结转', parent: '合计等于各资金之和', given: () => projects('112.00'), finds: [{ message: 'sum', at: '112.00' }],
  }],
  nearMiss: [{ name: '结转分资金列示，合计全含', given: () => projects('115.00') }, { name: '差额正是单位资金', given: () => income('22,166.36', '21,259.64', '10.00') }],
} satisfies RuleCases
