import { compareDecimals, decimal, divideDecimals, multiplyDecimals, negateDecimal, shiftDecimal, type Decimal } from '../../model/decimal.ts'
import { intervalContains, type Interval } from '../../model/interval.ts'

/** Longer numbers are none that a finger slipped in. */
const MAX_DIGITS = 18

/**
 * The values within an interval that one slip turns into `value`, whose last printed digit stands for 10^`exponent`:
 * each once. Where the interval leaves several values open, a slip tells which of them was meant; a moved point or a
 * lost sign, which hardly meets an interval by chance, before a slip of one digit.
 */
export function slipsWithin(value: Decimal, exponent: number, interval: Interval): readonly Decimal[] {
  const step = decimal(10n ** BigInt(exponent))
  const whole = divideDecimals(value, step, 0)
  if (whole.digits === 0n || compareDecimals(multiplyDecimals(whole, step), value) !== 0) return []
  const negative = whole.digits < 0n
  const digits = (negative ? -whole.digits : whole.digits).toString()
  if (digits.length > MAX_DIGITS) return []
  const within = (all: readonly Decimal[]): Decimal[] => all.filter((one) => intervalContains(interval, one) && compareDecimals(one, value) !== 0)
  const moved = within([negateDecimal(value), ...[-4, -3, -2, -1, 1, 2, 3, 4].map((by) => shiftDecimal(value, by))])
  const found = moved.length > 0 ? moved : within([...slipsOf(digits)].map((one) => multiplyDecimals(decimal(negative ? -BigInt(one) : BigInt(one)), step)))
  return found.filter((one, i) => found.findIndex((other) => compareDecimals(other, one) === 0) === i)
}

/** The digits with two neighbours swapped, one taken out, one put in, one changed. */
function* slipsOf(digits: string): Generator<string> {
  const { length } = digits
  for (let at = 0; at <= length; at += 1) {
    const [before, after] = [digits.slice(0, at), digits.slice(at)]
    const rest = after.slice(1)
    if (rest !== '') yield `${before}${after[1]}${after[0]}${rest.slice(1)}`
    if (after !== '' && `${before}${rest}` !== '') yield `${before}${rest}`
    for (const digit of '0123456789') {
      yield `${before}${digit}${after}`
      if (after !== '') yield `${before}${digit}${rest}`
    }
  }
}
