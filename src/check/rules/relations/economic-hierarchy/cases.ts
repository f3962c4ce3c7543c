import { buildDisclosure, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, code, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const basic = (personnel: string, salary: string) => buildDisclosure({
  parts: [table({
    family: 'basic-expenditure', title: '一般公共预算基本支出表', key: { measure: 'expenditure', fund: 'generalPublic', nature: 'basic' },
    columns: [code('economic'), name(), amount('合计')],
    rows: [
      ['', '合计', '582.76'],
      ['301', '工资福利支出', personnel],
      ['30101', '基本工资', salary],
      ['30102', '津贴补贴', '143.32'],
      ['302', '商品和服务支出', '87.20'],
    ],
  })],
})

export default {
  valid: [{ name: '各级相等', given: () => basic('495.56', '352.24') }],
  invalid: [{ name: '一款的两位数字颠倒', parent: '各级相等', given: () => basic('495.56', '325.24'), finds: [{ message: 'sum', at: '325.24', expected: '352.24万元' }] }],
  nearMiss: [{
    name: '只公开一类的表，不是合计的分解',
    given: () => buildDisclosure({
      parts: [
        table({ family: 'general-public-expenditure', title: '一般公共预算支出表', key: { measure: 'expenditure', fund: 'generalPublic', nature: 'basic' }, columns: [name(), amount('基本支出')], rows: [{ cells: ['合计', '582.76'], keys: [{}] }] }),
        table({ family: 'basic-expenditure', title: '一般公共预算基本支出表（工资福利支出）', key: { measure: 'expenditure', fund: 'generalPublic', nature: 'basic', economic: '301' }, columns: [name(), amount('总计')], rows: [{ cells: ['合计', '495.56'], keys: [{}] }] }),
      ],
    }),
  }, { name: '尾差 0.01', given: () => basic('495.56', '352.25') }],
} satisfies RuleCases
