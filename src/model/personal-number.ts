import { allMatches } from './all-matches.ts'
import { toHalfWidth } from './number-text.ts'

/** What of a person no disclosure prints (个人信息保护法 第六条): mobile, identity and bank card numbers. */
export type PersonalNumberKind = 'mobile' | 'identity' | 'bankCard'

/** One personal number in a text: where it stands (without a country code in front), and its digits alone. */
export interface PersonalNumber {
  readonly kind: PersonalNumberKind
  readonly start: number
  readonly end: number
  readonly digits: string
}

const DIGIT = '[\\d０-９]'
const GAP = '[ \\-\\u3000－]'

/**
 * A run of 11 to 20 digits, broken at most by single spaces or hyphens; not a part of a longer number or of an amount
 * with decimals. A comma beside it divides two numbers: thousands are set apart in threes. +86 in front is no part of it.
 */
const RUN = new RegExp(`(?<![\\d０-９.A-Za-z])(?:[+＋]86${GAP}?|86${GAP})?(${DIGIT}(?:${GAP}?${DIGIT}){9,18}[\\d０-９XxＸｘ])(?![\\d０-９A-Za-z]|\\.\\d)`, 'g')

/**
 * Every personal number of a text, in order. Identity and card numbers only where their check digits fit; a number that the
 * words before it call an identity number is one whatever its check digit: real ones are mistyped too.
 */
export function personalNumbersIn(text: string): readonly PersonalNumber[] {
  if (text.length < FEWEST || !ENOUGH_DIGITS.test(text)) return []
  return allMatches(RUN, text).flatMap((match) => {
    const run = match[1] ?? ''
    const start = match.index + match[0].length - run.length
    const digits = LABELLED.test(digitsOf(run)) && IDENTITY_LABEL.test(text.slice(Math.max(0, start - LONGEST_LABEL), start)) ? digitsOf(run) : null
    return digits === null ? numbersOfRun(run, start) : [{ kind: 'identity' as const, start, end: start + run.length, digits }]
  })
}

/** 18 characters, or the 15 digits of the numbers given out before 1999. */
const LABELLED = /^[1-9]\d{14}(?:\d{2}[\dX])?$/
const IDENTITY_LABEL = /(?:身份证(?:件)?(?:号码?|编号)?|公民身份号码?|身份号码)(?:[（(][\u4e00-\u9fff]{1,6}[）)])?[\s：:为是“"（(【[]*$/
const LONGEST_LABEL = 24

/** Characters of a mobile number: most cells are shorter, and most texts hold no run of digits as long as that. */
const FEWEST = 11
const ENOUGH_DIGITS = new RegExp(`${DIGIT}(?:${GAP}?${DIGIT}){9}`)

/** The run as a whole, else those of its groups that are one by themselves: `0353-2000000 13800000004`. */
function numbersOfRun(run: string, start: number): readonly PersonalNumber[] {
  const of = (part: string, at: number): readonly PersonalNumber[] => {
    const digits = digitsOf(part)
    const kind = personalNumberKind(digits)
    return kind === null ? [] : [{ kind, start: start + at, end: start + at + part.length, digits }]
  }
  const whole = of(run, 0)
  return whole.length > 0 ? whole : allMatches(GROUP, run).flatMap((group) => of(group[0], group.index))
}

const GROUP = new RegExp(`${DIGIT}{10,}[\\d０-９XxＸｘ]`, 'g')

const digitsOf = (text: string): string => toHalfWidth(text).replace(/[ -]/g, '').toUpperCase()

/** What digits alone are, or null. */
export function personalNumberKind(digits: string): PersonalNumberKind | null {
  if (MOBILE.test(digits)) return 'mobile'
  if (isIdentityNumber(digits)) return 'identity'
  return isBankCard(digits) ? 'bankCard' : null
}

/** Its digits as they may be said: the first three (mobile) or six, and the last four. */
export function maskedNumber({ kind, digits }: Pick<PersonalNumber, 'kind' | 'digits'>): string {
  const first = kind === 'mobile' ? 3 : 6
  return digits.slice(0, first) + '*'.repeat(digits.length - first - 4) + digits.slice(-4)
}

/** 11 digits from 13 to 19, as the numbering plan gives them to mobile subscribers. */
const MOBILE = /^1[3-9]\d{9}$/

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
