import type { Random } from '../random.ts'

// What fingers do to a printed number. Each gives another value, or null where the number offers none.

const digitsOf = (text: string): number[] => [...text].flatMap((char, i) => (/\d/.test(char) ? [i] : []))
/**
 * Positions that change the value by more than rounding explains: where tables are rounded those before the last digit
 * before the point, else all but the last decimal (a sum of rounded parts may differ there).
 */
const positions = (text: string, rounded: boolean): number[] => {
  const point = text.indexOf('.')
  return digitsOf(text).filter((at) => point < 0 || (rounded ? at < point - 1 : at < text.length - 1))
}
const put = (text: string, at: number, char: string): string => text.slice(0, at) + char + text.slice(at + 1)
const starts = (text: string): boolean => /^-?0\d/.test(text.replace(/,/g, ''))

export function changeDigit(text: string, rounded: boolean, random: Random): string | null {
  const all = positions(text, rounded)
  if (all.length === 0) return null
  const at = random.pick(all)
  const digit = text[at] ?? '0'
  const other = random.pick([...'123456789'].filter((one) => one !== digit))
  return put(text, at, other)
}

export function swapDigits(text: string, rounded: boolean, random: Random): string | null {
  const all = positions(text, rounded)
  const pairs = all.flatMap((at, i) => {
    const next = all[i + 1]
    return next !== undefined && text[at] !== text[next] ? [[at, next] as const] : []
  }).filter(([a, b]) => !starts(put(put(text, a, text[b] ?? ''), b, text[a] ?? '')))
  if (pairs.length === 0) return null
  const [a, b] = random.pick(pairs)
  return put(put(text, a, text[b] ?? ''), b, text[a] ?? '')
}

/** 1,234.50 → 123.45 or 12,345.0, written as a table writes it. */
export function movePoint(text: string, random: Random): string | null {
  const match = /^(-?)([\d,]+)\.(\d\d)$/.exec(text)
  if (!match) return null
  const [, sign = '', whole = '', fraction = ''] = match
  const digits = whole.replace(/,/g, '')
  if (/^0*$/.test(digits)) return null
  const group = (part: string): string => (whole.includes(',') || part.length > 3 ? part.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : part)
  if (digits.length > 1 && random.oneIn(2)) return `${sign}${group(digits.slice(0, -1))}.${digits.slice(-1)}${fraction[0] ?? ''}`
  return `${sign}${group(`${digits}${fraction[0] ?? ''}`.replace(/^0+(?=\d)/, ''))}.${fraction[1] ?? ''}0`
}

/** 21,259.64 → 1,259.64 */
export function loseLeadingDigit(text: string): string | null {
  const match = /^(-?)([1-9]),?(\d[\d,]*(?:\.\d+)?)$/.exec(text)
  const [, sign = '', , rest = ''] = match ?? []
  if (rest === '' || /^0/.test(rest) || !/[1-9]/.test(rest)) return null
  return `${sign}${rest}`
}

/** 1,234.50 → 12,345,000.00 of 万元 typed in 元, or 12,345,000.00 → 1,234.50: whichever leaves a number with its digits. */
export function inOtherUnit(text: string): string | null {
  const match = /^(-?)(\d[\d,]*)\.(\d\d)$/.exec(text)
  const [, sign = '', whole = '', fraction = ''] = match ?? []
  const digits = `${whole.replace(/,/g, '')}${fraction}`
  if (!match || /^0+$/.test(digits)) return null
  const group = (part: string): string => (whole.includes(',') ? part.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : part)
  if (digits.length > 9) return `${sign}${group(digits.slice(0, -6))}.${digits.slice(-6, -4)}`
  return `${sign}${group(`${digits}00`.replace(/^0+(?=\d)/, ''))}.00`
}

export const flipSign = (text: string): string => (text.startsWith('-') ? text.slice(1) : `-${text}`)

/** 1,553.71 → 1.553.71 or 15,53.71 */
export function spoilSeparator(text: string, random: Random): string | null {
  const at = text.indexOf(',')
  if (at < 0) return null
  return random.oneIn(2) ? put(text, at, '.') : `${text.slice(0, at)}${text[at + 1] ?? ''},${text.slice(at + 2)}`
}
