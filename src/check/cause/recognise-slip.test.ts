import { describe, expect, it } from 'vitest'
import { parseDecimal, type Decimal } from '../../model/decimal.ts'
import { recogniseSlip } from './recognise-slip.ts'

const number = (text: string): Decimal => {
  const value = parseDecimal(text)
  if (!value) throw new Error(text)
  return value
}

describe('recogniseSlip', () => {
  it.each([
    ['43269.3', '4326.93', 'decimalPoint'],
    ['5.4', '54', 'decimalPoint'],
    ['18976.76', '1.897676', 'unit'],
    ['1259.64', '21259.64', 'lostDigit'],
    ['21259.64', '1259.64', 'extraDigit'],
    ['3189.73', '3198.73', 'swappedDigits'],
    ['208.80', '201.80', 'oneDigit'],
    ['-12.5', '12.5', 'sign'],
    ['201.50', '208.80', null],
    ['0', '2961.68', null],
    ['-12.5', '13.5', null],
  ])('%s for %s: %s', (actual, expected, slip) => {
    expect(recogniseSlip(number(actual), number(expected))).toBe(slip)
  })
})
