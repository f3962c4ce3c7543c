import { describe, expect, it } from 'vitest'
import { buildDisclosure, table } from '../../../test/support/build-disclosure.ts'
import { amount, code, name } from '../../../test/support/build-table.ts'
import { createContext } from '../context.ts'

const columns = [code(), name(), amount('合计'), amount('基本支出', { nature: 'basic' }), amount('项目支出', { nature: 'project' })]
const document = (community: string) => buildDisclosure({
  parts: [table({
    family: 'expenditure-summary', title: '支出决算表', key: { measure: 'expenditure' }, columns,
    rows: [
      ['', '合计', '13,250.00', '11,250.00', '2,000.00'],
      ['208', '社会保障和就业支出', '1,000.00', '1,000.00', ''],
      ['212', '城乡社区支出', '12,250.00', community, '2,000.00'],
      ['21201', '城乡社区管理事务', '12,250.00', community, '2,000.00'],
      ['2120101', '行政运行', '9,250.00', '7,250.00', '2,000.00'],
      ['2120104', '城管执法', '3,000.00', '3,000.00', ''],
    ],
  })],
})

describe('a slip that a parent and its only child share', () => {
  it('is one cause, both printed places together', () => {
    const { numbers } = createContext(document('1,250.00')).causes
    expect(numbers.map(({ fact, twins, slip }) => [fact.text, twins.length, slip])).toEqual([['1,250.00', 1, 'lostDigit']])
  })

  it('is none where all agree', () => {
    expect(createContext(document('10,250.00')).causes.numbers).toEqual([])
  })
})
