import { toHalfWidth } from '../model/number-text.ts'

/**
 * Personal data never reaches an output (个人信息保护法 第六条、第二十五条): mobile numbers keep their first three and last
 * four digits, identity and bank card numbers their first six and last four. Digits may be broken by spaces or hyphens,
 * and may be full-width. The text keeps its length.
 */
export function maskPersonalData(text: string): string {
  return text.replace(CANDIDATE, (token) => maskToken(token))
}

/**
 * A run of 11 to 19 digits, broken at most by single spaces or hyphens; not a part of a longer number or of an amount
 * with decimals. A comma beside it divides two numbers: thousands are set apart in threes.
 */
const CANDIDATE = /(?<![\d０-９.A-Za-z])[\d０-９](?:[ \-\u3000－]?[\d０-９]){9,18}[\d０-９XxＸｘ](?![\d０-９A-Za-z]|\.\d)/g

function maskToken(token: string): string {
  const digits = toHalfWidth(token).replace(/[ -]/g, '')
  if (/^1[3-9]\d{9}$/.test(digits)) return mask(token, 3, 4)
  if (isIdentityNumber(digits) || isBankCard(digits)) return mask(token, 6, 4)
  return token
}

function mask(token: string, first: number, last: number): string {
  const total = token.replace(/[ \-\u3000－]/g, '').length
  let seen = 0
  return token.replace(/[^ \-\u3000－]/g, (digit) => {
    seen += 1
    return seen <= first || seen > total - last ? digit : '*'
  })
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** GB 11643: 18 characters, a birth date inside, and a check digit. */
export function isIdentityNumber(digits: string): boolean {
  if (!/^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/.test(digits)) return false
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number.parseInt(digits[i] ?? '', 10), 0)
  return '10X98765432'[sum % 11] === digits[17]?.toUpperCase()
}

/** ISO/IEC 7812: 16 to 19 digits that begin with 62 (UnionPay), 4 or 5, and pass the Luhn check. */
export function isBankCard(digits: string): boolean {
  if (!/^(?:62\d{14,17}|[45]\d{15})$/.test(digits)) return false
  let sum = 0
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number.parseInt(digits[digits.length - 1 - i] ?? '', 10)
    const doubled = i % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}
