import { buildDisclosure, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, code, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

type Row = readonly [total: string, basic: string, project: string]

const RIGHT: Readonly<Record<'archive' | 'press' | 'fund', Row>> = { archive: ['412.30', '312.10', '100.20'], press: ['88.50', '', '88.50'], fund: ['56.00', '40.00', '16.00'] }

const book = (rows: Partial<typeof RIGHT>) => () => {
  const { archive, press, fund } = { ...RIGHT, ...rows }
  const columns = [code(), name(), amount('合计'), amount('基本支出', { nature: 'basic' }), amount('项目支出', { nature: 'project' })]
  const lines = (a: Row, b: Row, c: Row): string[][] => [
    ['', '合计', '556.80', '352.10', '204.70'], ['201', '一般公共服务支出', '556.80', '352.10', '204.70'], ['20126', '档案事务', '556.80', '352.10', '204.70'],
    ['2012604', '档案馆', ...a], ['2012699', '其他档案事务支出', ...b], ['2012601', '行政运行', ...c],
  ]
  return buildDisclosure({
    parts: [
      table({ family: 'expenditure-summary', title: '部门支出总表', key: { measure: 'expenditure' }, columns, rows: lines(archive, press, fund) }),
      table({ family: 'income-summary', title: '部门收入总表', key: { measure: 'income' }, columns: columns.slice(0, 3), rows: lines(RIGHT.archive, RIGHT.press, RIGHT.fund).map((row) => row.slice(0, 3)) }),
      table({ family: 'general-public-expenditure', title: '一般公共预算支出表', key: { measure: 'expenditure', fund: 'generalPublic' }, columns, rows: lines(RIGHT.archive, RIGHT.press, RIGHT.fund) }),
    ],
  })
}

/** Nothing but the rows' own sums speaks of the two rows. */
const alone = () => buildDisclosure({
  parts: [table({
    family: 'expenditure-summary', title: '部门支出总表', key: { measure: 'expenditure' },
    columns: [code(), name(), amount('合计'), amount('基本支出', { nature: 'basic' }), amount('项目支出', { nature: 'project' })],
    rows: [
      ['', '合计', '144.50', '', '144.50'], ['201', '一般公共服务支出', '144.50', '', '144.50'], ['20126', '档案事务', '144.50', '', '144.50'],
      ['2012604', '档案馆', '56.00', '', '88.50'], ['2012699', '其他档案事务支出', '88.50', '', '56.00'],
    ],
  })],
})

export default {
  valid: [{ name: '各行都对得上', given: book({}) }],
  invalid: [
    {
      name: '基本支出与项目支出填反', parent: '各行都对得上', given: book({ archive: ['412.30', '100.20', '312.10'] }),
      finds: [{ message: 'cells', at: '100.20', expected: '312.10万元、100.20万元', actual: '100.20万元、312.10万元' }],
    },
    {
      name: '两行的合计填反', parent: '各行都对得上', given: book({ archive: ['56.00', '312.10', '100.20'], fund: ['412.30', '40.00', '16.00'] }),
      finds: [{ message: 'cells', at: '56.00', expected: '412.30万元、56.00万元', actual: '56.00万元、412.30万元' }],
    },
    {
      name: '两行的合计或项目支出填反，看不出是哪一列', parent: '各行都对得上', given: alone,
      finds: [{ message: 'column', at: '56.00', expected: null, actual: null }],
    },
    {
      name: '两行的数全部填反', parent: '各行都对得上', given: book({ archive: RIGHT.fund, fund: RIGHT.archive }),
      finds: [{ message: 'rows', at: '56.00', expected: '412.30万元、56.00万元', actual: '56.00万元、412.30万元' }],
    },
  ],
  nearMiss: [
    { name: '一个数错了', given: book({ archive: ['421.30', '312.10', '100.20'] }) },
    { name: '两个数各错各的', given: book({ archive: ['421.30', '312.10', '100.20'], fund: ['65.00', '40.00', '16.00'] }) },
  ],
} satisfies RuleCases
