import { describe, expect, it } from 'vitest'
import { parseDecimal, ZERO } from '../../model/decimal.ts'
import type { Fact } from '../../model/fact.ts'
import { toFen, type AmountUnit } from '../../model/unit.ts'
import { expectedText } from './expected-text.ts'

const amount = (text: string, unit: AmountUnit, type: 'cell' | 'claim' = 'cell') =>
  ({ kind: 'amount', text, unit, origin: { type } }) as unknown as Fact
const wanyuan = (text: string) => toFen(parseDecimal(text)!, 'wanyuan')

describe('what a wrong number should read', () => {
  it('is as finely printed as the number', () => {
    expect(expectedText(amount('17,912', 'wanyuan'), wanyuan('17192'), 'swappedDigits')).toBe('17,192万元')
    expect(expectedText(amount('201.5', 'wanyuan'), wanyuan('208.5'), 'oneDigit')).toBe('208.5万元')
    expect(expectedText(amount('17,912.00', 'wanyuan'), wanyuan('17192'), 'swappedDigits')).toBe('17,192.00万元')
  })

  it('is as fine as its value needs', () => {
    expect(expectedText(amount('28', 'wanyuan'), wanyuan('28.15'), null)).toBe('28.15万元')
  })

  it('takes no measure from a zero', () => {
    expect(expectedText({ ...amount('0', 'wanyuan'), value: ZERO }, wanyuan('54'), null)).toBe('54.00万元')
  })

  it('keeps the digits where the unit is the slip', () => {
    expect(expectedText(amount('70,540.50', 'yuan', 'claim'), wanyuan('70540.50'), 'unit')).toBe('70,540.50万元')
  })

  it('prints no decimal that the moved point made', () => {
    expect(expectedText(amount('46.7', 'wanyuan', 'claim'), wanyuan('467'), 'decimalPoint')).toBe('467万元')
    expect(expectedText(amount('12.00', 'wanyuan', 'claim'), wanyuan('120'), 'decimalPoint')).toBe('120.00万元')
  })
})
