import { compareDecimals, negateDecimal, shiftDecimal, trimDecimal, type Decimal } from '../../model/decimal.ts'
import type { Bilingual } from '../bilingual.ts'

/** How a number was mistyped. */
export type Slip = 'unit' | 'decimalPoint' | 'swappedDigits' | 'lostDigit' | 'extraDigit' | 'oneDigit' | 'sign'

export const SLIP_TEXT: Readonly<Record<Slip, Bilingual>> = {
  unit: { zh: '元与万元混用', en: 'yuan and 10,000 yuan are mixed up' },
  decimalPoint: { zh: '小数点错位', en: 'the decimal point is misplaced' },
  swappedDigits: { zh: '相邻两位数字颠倒', en: 'two digits are swapped' },
  lostDigit: { zh: '漏了一位数字', en: 'a digit is missing' },
  extraDigit: { zh: '多了一位数字', en: 'there is a digit too many' },
  oneDigit: { zh: '有一位数字不同', en: 'one digit differs' },
  sign: { zh: '正负号相反', en: 'the sign is reversed' },
}

/** Which slip turns `expected` into `actual`; null where none of the known does. */
export function recogniseSlip(actual: Decimal, expected: Decimal): Slip | null {
  if (actual.digits === 0n || expected.digits === 0n) return null
  if (compareDecimals(negateDecimal(actual), expected) === 0) return 'sign'
  if (actual.digits < 0n !== expected.digits < 0n) return null
  for (const by of [4, -4]) if (compareDecimals(shiftDecimal(actual, by), expected) === 0) return 'unit'
  for (const by of [1, 2, 3, -1, -2, -3]) if (compareDecimals(shiftDecimal(actual, by), expected) === 0) return 'decimalPoint'
  const [a, b] = sameScale(actual, expected)
  if (a.length === b.length) return sameLength(a, b)
  if (a.length + 1 === b.length && lacksOne(a, b)) return 'lostDigit'
  if (a.length === b.length + 1 && lacksOne(b, a)) return 'extraDigit'
  return null
}

/** The digits of both, without sign and point, the ends aligned. */
function sameScale(a: Decimal, b: Decimal): readonly [string, string] {
  const [x, y] = [trimDecimal(a), trimDecimal(b)]
  const scale = Math.max(x.scale, y.scale)
  const text = (value: Decimal): string => {
    const digits = value.digits < 0n ? -value.digits : value.digits
    return (digits * 10n ** BigInt(scale - value.scale)).toString()
  }
  return [text(x), text(y)]
}

function sameLength(a: string, b: string): Slip | null {
  const places = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]))
  if (places.length === 1) return 'oneDigit'
  const [i = 0, j = 0] = places
  return places.length === 2 && a[i] === b[j] && a[j] === b[i] && j === i + 1 ? 'swappedDigits' : null
}

const lacksOne = (short: string, long: string): boolean =>
  [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short)
