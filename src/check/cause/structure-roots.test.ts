import { expect, test } from 'vitest'
import { buildDisclosure, table } from '../../../test/support/build-disclosure.ts'
import { amount, code, name } from '../../../test/support/build-table.ts'
import { checkDisclosure } from '../check-disclosure.ts'

/** The roots among the findings that 档案事务 is not the sum of its items, as printed. */
const roots = (group: readonly string[]): readonly (string | null)[] => checkDisclosure(buildDisclosure({
  parts: [table({
    family: 'expenditure-summary', title: '部门支出总表', unit: 'wanyuan', key: { measure: 'expenditure' },
    columns: [code(), name(), amount('合计'), amount('基本支出', { nature: 'basic' }), amount('项目支出', { nature: 'project' })],
    rows: [['20126', '档案事务', ...group], ['2012604', '档案馆', '412.30', '312.10', '100.20'], ['2012699', '其他档案事务支出', '88.50', '48.30', '40.20']],
  })],
})).findings.filter(({ rule, causes }) => rule === 'relations/functional-hierarchy' && causes.length === 0).map(({ actual }) => actual)

test('a missing row is one cause: its columns together lack what the total lacks', () => {
  expect(roots(['560.80', '380.40', '180.40'])).toEqual(['560.80万元'])
})

test('two totals of one row that are out by amounts of their own are two', () => {
  expect(roots(['507.80', '360.40', '199.40'])).toEqual(['507.80万元', '199.40万元'])
})
