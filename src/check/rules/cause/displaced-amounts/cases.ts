import { buildDisclosure, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, code, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

type Row = readonly [string, string, string, string, string]

const RIGHT: readonly Row[] = [
  ['', '合计', '985.40', '613.20', '372.20'],
  ['207', '文化旅游体育与传媒支出', '812.10', '439.90', '372.20'],
  ['20701', '文化和旅游', '812.10', '439.90', '372.20'],
  ['2070101', '行政运行', '439.90', '439.90', ''],
  ['2070104', '图书馆', '251.70', '', '251.70'],
  ['2070109', '群众文化', '120.50', '', '120.50'],
  ['208', '社会保障和就业支出', '173.30', '173.30', ''],
  ['20805', '行政事业单位养老支出', '173.30', '173.30', ''],
  ['2080502', '事业单位离退休', '118.90', '118.90', ''],
  ['2080505', '机关事业单位基本养老保险缴费支出', '54.40', '54.40', ''],
]

const expenditure = (change: (rows: readonly Row[]) => readonly Row[]) => () => buildDisclosure({
  parts: [table({
    family: 'expenditure-summary', title: '部门支出总表', key: { measure: 'expenditure' },
    columns: [code(), name(), amount('合计'), amount('基本支出', { nature: 'basic' }), amount('项目支出', { nature: 'project' })],
    rows: change(RIGHT).map((row) => [...row]),
  })],
})

/** The amounts of two rows exchanged. */
const swapped = (a: string, b: string) => (rows: readonly Row[]): readonly Row[] => rows.map((row) => {
  const other = rows.find(([own]) => own === (row[0] === a ? b : row[0] === b ? a : null))
  return other ? [row[0], row[1], other[2], other[3], other[4]] : row
})

const withRow = (own: string, amounts: readonly [string, string, string]) => (rows: readonly Row[]): readonly Row[] =>
  rows.map((row) => (row[0] === own ? [row[0], row[1], ...amounts] : row))

/** 项目支出 pasted one row too low. */
const lower = (rows: readonly Row[]): readonly Row[] => rows.map(([own, text, total, basic], i) => [own, text, total, basic, rows[i - 1]?.[4] ?? ''])

const clean = '各行各列都对得上'

export default {
  valid: [{ name: clean, given: expenditure((rows) => rows) }],
  invalid: [
    { name: '两个科目的金额整行对调', parent: clean, given: expenditure(swapped('2070104', '2080502')), finds: [{ message: 'exchanged', at: '118.90' }] },
    { name: '基本支出的数填在项目支出一列', parent: clean, given: expenditure(withRow('2080502', ['118.90', '', '118.90'])), finds: [{ message: 'moved', at: '118.90' }] },
    { name: '两类的合计对调', parent: clean, given: expenditure((rows) => withRow('207', ['173.30', '439.90', '372.20'])(withRow('208', ['812.10', '173.30', ''])(rows))), finds: [{ message: 'exchanged', at: '173.30' }] },
    { name: '基本支出与项目支出填反', parent: clean, given: expenditure(withRow('20701', ['812.10', '372.20', '439.90'])), finds: [{ message: 'exchanged', at: '372.20' }] },
    { name: '一列错下一行', parent: clean, given: expenditure(lower), finds: [{ message: 'column', at: '372.20' }] },
  ],
  nearMiss: [
    { name: '只有一个数错，由一数之误说明', given: expenditure(withRow('2070104', ['251.70', '', '215.70'])) },
    { name: '两个数各自写错，差额不同，不是对调', given: expenditure((rows) => withRow('2070104', ['261.70', '', '251.70'])(withRow('2080502', ['118.90', '119.40', ''])(rows))) },
  ],
} satisfies RuleCases
