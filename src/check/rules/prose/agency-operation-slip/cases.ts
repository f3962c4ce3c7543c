import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, code, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const document = (prose: string, item: readonly [string, string] = ['2010301', '行政运行']) => () => buildDisclosure({
  parts: [
    paragraph(`机关运行经费${prose}万元。`, { key: { measure: 'agencyOperation' }, subject: '机关运行经费', amount: `${prose}万元` }),
    table({ family: 'expenditure-summary', title: '部门支出总表', columns: [code(), name(), amount('合计', { measure: 'expenditure' })], rows: [['201', '一般公共服务支出', '900.00'], [item[0], item[1], '900.00']] }),
    table({
      family: 'basic-expenditure', title: '一般公共预算基本支出表', unit: 'yuan', key: { measure: 'expenditure', fund: 'generalPublic' },
      columns: [name(), amount('公用经费', { nature: 'publicUse' })], rows: [{ cells: ['合计', '3,946,518.20'], keys: [{}] }],
    }),
  ],
})

export default {
  valid: [{ name: '两数相同', given: document('394.65') }],
  invalid: [
    { name: '数字颠倒', parent: '两数相同', given: document('394.56'), finds: [{ message: 'slip', at: '394.56万元', expected: '394.65万元' }] },
    { name: '错一位', parent: '两数相同', given: document('364.65'), finds: [{ message: 'slip', at: '364.65万元', expected: '394.65万元' }] },
    { name: '有事业单位，数字颠倒', parent: '两数相同', given: document('349.65', ['2010350', '事业运行']), finds: [{ message: 'slip', at: '349.65万元' }] },
  ],
  nearMiss: [
    { name: '有事业单位，差一位', given: document('364.65', ['2010350', '事业运行']) },
    { name: '本来就不同', given: document('271.20') },
  ],
} satisfies RuleCases
