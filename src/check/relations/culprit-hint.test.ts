import { expect, test } from 'vitest'
import { buildDisclosure, paragraph, table } from '../../../test/support/build-disclosure.ts'
import { amount, code, name } from '../../../test/support/build-table.ts'
import { checkDisclosure } from '../check-disclosure.ts'

const sentence = (functional: string, subject: string, printed: string) =>
  paragraph(`${subject}${printed}万元。`, { key: { measure: 'expenditure', functional }, subject, amount: `${printed}万元` })

test('two amounts of prose in each other’s place are named together', () => {
  const { findings } = checkDisclosure(buildDisclosure({
    parts: [
      sentence('2101101', '行政单位医疗', '31.42'), sentence('2101102', '事业单位医疗', '78.29'),
      ...(['expenditure-summary', 'income-expenditure-summary'] as const).map((family) => table({
        family, title: `部门${family}表`, unit: 'yuan', key: { measure: 'expenditure' },
        columns: [code(), name(), amount('合计')], rows: [['2101101', '行政单位医疗', '782,855.28'], ['2101102', '事业单位医疗', '314,218.15']],
      })),
    ],
  }))
  const [first, second] = findings.filter(({ rule }) => rule === 'relations/same-functional-amount')
  expect(first?.message).toContain('与正文“事业单位医疗”的78.29万元疑似互换')
  expect([first?.causes, second?.causes]).toEqual([[], [first?.id]])
})

test('of two prints the one above the whole that it is part of is the likely slip', () => {
  const { findings } = checkDisclosure(buildDisclosure({
    parts: [
      paragraph('机关运行经费预算为231.28万元。', { key: { measure: 'agencyOperation', fund: 'generalPublic' }, subject: '机关运行经费预算为', amount: '231.28万元' }),
      table({ family: 'three-public', title: '机关运行经费预算表', unit: 'wanyuan', key: { measure: 'agencyOperation', fund: 'generalPublic' }, columns: [amount('机关运行经费预算数')], rows: [['213.28']] }),
      table({
        family: 'basic-expenditure', title: '一般公共预算基本支出表', unit: 'wanyuan', key: { measure: 'expenditure', fund: 'generalPublic', nature: 'basic' },
        columns: [name(), amount('公用经费', { nature: 'publicUse' })], rows: [{ cells: ['合计', '213.28'], keys: [{}] }],
      }),
    ],
  }))
  const [same, ...others] = findings.filter(({ rule, causes }) => /agency/.test(rule) && causes.length === 0)
  expect([same?.rule, same?.actual, same?.expected, others.length]).toEqual(['relations/same-agency-operation', '231.28万元', '213.28万元', 0])
  expect(same?.message).toContain('正文“机关运行经费预算”为231.28万元')
})

/** 费用 of three kinds under their 类, in 万元 with two decimals. */
const economic = (travel: string): readonly (readonly [string | null, string | null])[] => checkDisclosure(buildDisclosure({
  parts: [table({
    family: 'basic-expenditure', title: '一般公共预算基本支出表', unit: 'wanyuan', key: { measure: 'expenditure', fund: 'generalPublic', nature: 'basic' },
    columns: [code('economic'), name(), amount('合计')],
    rows: [['302', '商品和服务支出', '36.91'], ['30201', '办公费', '20.41'], ['30207', '邮电费', '15.31'], ['30211', '差旅费', travel]],
  })],
})).findings.filter(({ rule }) => rule === 'relations/economic-hierarchy').map(({ actual, expected }) => [actual, expected])

test('a moved point is recognised although the parts are rounded', () => {
  // 36.91 − 20.41 − 15.31 = 1.19
  expect(economic('12.00')).toEqual([['12.00万元', '1.20万元']])
})

test('a digit that differs is not, where the parts are rounded', () => {
  expect(economic('5.20')).toEqual([['36.91万元', '40.92万元']])
})

test('what a sum comes to is printed as finely as its numbers', () => {
  const { findings } = checkDisclosure(buildDisclosure({
    parts: [table({
      family: 'expenditure-summary', title: '部门支出总表', unit: 'yuan', key: { measure: 'expenditure' },
      columns: [code(), name(), amount('合计')], rows: [['22102', '住房改革支出', '21,800,000'], ['2210201', '住房公积金', '7,000,000'], ['2210202', '提租补贴', '3,000,000']],
    })],
  }))
  expect(findings.find(({ rule }) => rule === 'relations/functional-hierarchy')?.message).toContain('计算为10,000,000元（')
})
