/**
 * An exact decimal number: `digits` × 10^−`scale`. Money never passes through floating point.
 * `scale` is never negative. Two decimals of one value may differ in scale (1.5 and 1.50): compare with
 * {@link compareDecimals}, never with `===`.
 */
export interface Decimal {
  readonly digits: bigint
  readonly scale: number
}

const PLAIN = /^([+-]?)(\d*)(?:\.(\d*))?$/

export const decimal = (digits: bigint, scale = 0): Decimal => ({ digits, scale })

export const ZERO: Decimal = decimal(0n)

export const powerOfTen = (exponent: number): bigint => POWERS[exponent] ?? 10n ** BigInt(exponent)

/** Those that amounts of money need: every sum of two scales asks for one. */
const POWERS: readonly bigint[] = Array.from({ length: 20 }, (_, exponent) => 10n ** BigInt(exponent))

/** Reads `-1234.50` (ASCII, no separators). Returns null for anything else, the empty text included. */
export function parseDecimal(text: string): Decimal | null {
  const match = PLAIN.exec(text)
  if (!match) return null
  const [, sign, whole = '', fraction = ''] = match
  if (whole === '' && fraction === '') return null
  const digits = BigInt(whole + fraction)
  return decimal(sign === '-' ? -digits : digits, fraction.length)
}

function aligned(a: Decimal, b: Decimal): readonly [bigint, bigint, number] {
  if (a.scale === b.scale) return [a.digits, b.digits, a.scale]
  if (a.scale < b.scale) return [a.digits * powerOfTen(b.scale - a.scale), b.digits, b.scale]
  return [a.digits, b.digits * powerOfTen(a.scale - b.scale), a.scale]
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  if (a.scale === b.scale) return decimal(a.digits + b.digits, a.scale)
  const [x, y, scale] = aligned(a, b)
  return decimal(x + y, scale)
}

export const negateDecimal = (a: Decimal): Decimal => decimal(-a.digits, a.scale)

export const subtractDecimals = (a: Decimal, b: Decimal): Decimal => addDecimals(a, negateDecimal(b))

export const multiplyDecimals = (a: Decimal, b: Decimal): Decimal =>
  decimal(a.digits * b.digits, a.scale + b.scale)

/** a ÷ b to `places` decimals, rounded half away from zero as printed accounts are. Throws on b = 0. */
export function divideDecimals(a: Decimal, b: Decimal, places: number): Decimal {
  if (b.digits === 0n) throw new RangeError('division by zero')
  const [x, y] = aligned(a, b)
  const scaled = x * powerOfTen(places)
  return decimal(divideHalfUp(scaled, y), places)
}

/** Negative, zero or positive, as `a` is below, equal to or above `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  if (a.scale === b.scale) return compareDigits(a.digits, b.digits)
  const [x, y] = aligned(a, b)
  return compareDigits(x, y)
}

const compareDigits = (x: bigint, y: bigint): number => (x < y ? -1 : x > y ? 1 : 0)

export const equalDecimals = (a: Decimal, b: Decimal): boolean => compareDecimals(a, b) === 0

export const absoluteDecimal = (a: Decimal): Decimal => (a.digits < 0n ? negateDecimal(a) : a)

/** Rounds to `places` decimals, half away from zero. */
export function roundDecimal(a: Decimal, places: number): Decimal {
  if (a.scale <= places) return decimal(a.digits * powerOfTen(places - a.scale), places)
  return decimal(divideHalfUp(a.digits, powerOfTen(a.scale - places)), places)
}

/** Moves the decimal point right (positive `by`) or left (negative): × 10^by, exact. */
export function shiftDecimal(a: Decimal, by: number): Decimal {
  const scale = a.scale - by
  return scale >= 0 ? decimal(a.digits, scale) : decimal(a.digits * powerOfTen(-scale), 0)
}

/** `-1234.50`: no separators, exactly `scale` decimals. */
export function formatDecimal(a: Decimal): string {
  const negative = a.digits < 0n
  const digits = (negative ? -a.digits : a.digits).toString().padStart(a.scale + 1, '0')
  const whole = digits.slice(0, digits.length - a.scale)
  const fraction = a.scale > 0 ? `.${digits.slice(digits.length - a.scale)}` : ''
  return `${negative ? '-' : ''}${whole}${fraction}`
}

/** `-1,234.50`: with thousands separators, as tables print amounts. */
export function formatGrouped(a: Decimal): string {
  const [whole = '', fraction] = formatDecimal(a).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** Without trailing zeros after the point: 592.50 → 592.5. */
export function trimDecimal(a: Decimal): Decimal {
  let { digits, scale } = a
  while (scale > 0 && digits % 10n === 0n) {
    digits /= 10n
    scale -= 1
  }
  return decimal(digits, scale)
}

function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n
  const n = numerator < 0n ? -numerator : numerator
  const d = denominator < 0n ? -denominator : denominator
  const quotient = (n * 2n + d) / (d * 2n)
  return negative ? -quotient : quotient
}
