import { describe, expect, it } from 'vitest'
import { formatDecimal, parseDecimal, type Decimal } from '../../model/decimal.ts'
import { slipsWithin } from './slips-within.ts'

const number = (text: string): Decimal => {
  const value = parseDecimal(text)
  if (!value) throw new Error(text)
  return value
}
const within = (value: string, exponent: number, low: string, high: string): readonly string[] =>
  slipsWithin(number(value), exponent, { low: number(low), high: number(high) }).map((one) => formatDecimal(one))

describe('slipsWithin', () => {
  it.each([
    ['6025', 0, '6203', '6206', ['6205'], 'two digits swapped'],
    ['-265432', 0, '265430', '265434', ['265432'], 'the sign'],
    ['4326930', 1, '326928', '326956', ['326930'], 'a digit too many'],
    ['125964', 0, '2125963', '2125965', ['2125964'], 'a digit lost'],
    ['75705', 0, '70704', '70706', ['70705'], 'one digit'],
    ['8317', 0, '83168', '83172', ['83170'], 'the point, before a digit lost at the end'],
    ['8317', 0, '83171', '83174', ['83171', '83172', '83173', '83174'], 'a digit lost at the end, whichever'],
    ['6025', 0, '7100', '7110', [], 'none'],
  ] as const)('%s at 10^%i between %s and %s: %j (%s)', (value, exponent, low, high, expected, _what) => {
    expect(within(value, exponent, low, high)).toEqual(expect.arrayContaining([...expected]))
    if (expected.length < 2) expect(within(value, exponent, low, high)).toHaveLength(expected.length)
  })

  it('is nothing for zero', () => {
    expect(within('0', 0, '-100', '100')).toEqual([])
  })
})
