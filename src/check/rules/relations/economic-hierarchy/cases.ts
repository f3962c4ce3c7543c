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

const ROWS = [
  ['', '合计', '512.30'],
  ['301', '工资福利支出', '400.00'],
  ['30101', '基本工资', '250.00'],
  ['30102', '津贴补贴', '150.00'],
  ['302', '商品和服务支出', '87.20'],
  ['30201', '办公费', '87.20'],
  ['303', '对个人和家庭的补助', '10.10'],
  ['30302', '退休费', '10.10'],
  ['310', '资本性支出', '15.00'],
  ['31002', '办公设备购置', '15.00'],
]
const without = (...codes: readonly string[]) => () => buildDisclosure({
  parts: [table({
    family: 'basic-expenditure', title: '一般公共预算基本支出表', key: { measure: 'expenditure', fund: 'generalPublic', nature: 'basic' },
    columns: [code('economic'), name(), amount('合计')], rows: ROWS.filter(([one = '']) => !codes.includes(one)),
  })],
})

export default {
  valid: [{ name: '各级相等', given: () => basic('495.56', '352.24') }, { name: '各类都列到款', given: without() }],
  invalid: [{ name: '一类没有列到款', parent: '各类都列到款', given: without('31002'), finds: [{ message: 'missingItems', at: '15.00', severity: 'warning' }] }, { name: '一款的两位数字颠倒', parent: '各级相等', given: () => basic('495.56', '325.24'), finds: [{ message: 'sum', at: '325.24', expected: '352.24万元' }] }],
  nearMiss: [{
    name: '只公开一类的表，不是合计的分解',
    given: () => buildDisclosure({
      parts: [
        table({ family: 'general-public-expenditure', title: '一般公共预算支出表', key: { measure: 'expenditure', fund: 'generalPublic', nature: 'basic' }, columns: [name(), amount('基本支出')], rows: [{ cells: ['合计', '582.76'], keys: [{}] }] }),
        table({ family: 'basic-expenditure', title: '一般公共预算基本支出表（工资福利支出）', key: { measure: 'expenditure', fund: 'generalPublic', nature: 'basic', economic: '301' }, columns: [name(), amount('总计')], rows: [{ cells: ['合计', '495.56'], keys: [{}] }] }),
      ],
    }),
  }, { name: '各类都只列到类', given: without('30101', '30102', '30201', '30302', '31002') }, { name: '只有一类列到款', given: without('30201', '30302', '31002') }, { name: '尾差 0.01', given: () => basic('495.56', '352.25') }],
} satisfies RuleCases
