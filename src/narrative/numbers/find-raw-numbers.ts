import { halfWidthInPlace } from './half-width.ts'
import type { RawNumber } from './prose-token.ts'

/** What shows that a spaced-out row of digits is one number: the unit behind it. */
const UNIT_AHEAD = String.raw`(?=\s*[万亿元%年])`

/**
 * The forms a number takes in prose, best first. Justified lines and text layers put spaces inside numbers
 * (`1, 259. 64`, `21,259.6 4万元`, `2 9 4 6 . 2 5 万元`); two numbers are joined only where a separator or the unit
 * behind them shows that they are one.
 */
const FORMS = [
  // 2021.6.30, 2021-06-30, 2021/6/30: read as three numbers of a date, so that 2021.6 is no amount
  String.raw`(?<date>(?:19|20)\d{2}(?=[./-](?:0?[1-9]|1[0-2])[./-](?:[0-2]?\d|3[01])(?!\d)))`,
  String.raw`(?<month>(?<=(?:19|20)\d{2}[./-])\d{1,2}(?=[./-]\d{1,2}(?!\d)))`,
  // 1. 2022年: a list number in front of a year, never 1.2022
  String.raw`(?<listed>\d{1,2}(?=\s*[.]\s*(?:19|20)\d{2}\s*年))`,
  String.raw`\d(?:\s\d){1,20}(?:\s?[.]\s?\d(?:\s?\d){0,6})?(?!\d)${UNIT_AHEAD}`,
  String.raw`\d{1,3}(?:\s?,\s?\d{3}){1,8}(?!\d)(?:\s?[.]\s?\d+(?:\s\d{1,2}${UNIT_AHEAD})?)?`,
  String.raw`\d{1,3}(?:\s\d{3}){1,6}[.]\d{1,2}(?!\d)${UNIT_AHEAD}`,
  String.raw`\d+(?:,\d+){1,8}[.]\d+`,
  String.raw`\d+\s?[.]\s?(?!(?:19|20)\d{2}\s*年)\d+(?:\s\d{1,2}${UNIT_AHEAD})?`,
  String.raw`\d+`,
].join('|')

/** Compiled once; every call begins anew. */
const PATTERN = new RegExp(FORMS, 'g')

/** How far back the words in front of a number are looked at. */
const NEAR = 12

/** Words after which a hyphen is a minus sign; elsewhere it joins (2021-2035, 一般公共服务支出-财政事务). */
const SIGN_BEFORE = /[加少长降为是额率幅数：:（(，,]\s*$/

/** Every number of a text, in order. Digits of other scripts and Chinese numerals are not numbers here. */
export function findRawNumbers(text: string): readonly RawNumber[] {
  const half = halfWidthInPlace(text)
  const found: RawNumber[] = []
  PATTERN.lastIndex = 0
  for (let match = PATTERN.exec(half); match; match = PATTERN.exec(half)) {
    let start = match.index
    const end = start + match[0].length
    if (listNumberWithPoint(half, start, match[0]) || (joinedByChineseComma(text.slice(start, end)) && !groupedByChineseComma(text.slice(start), end - start))) {
      const digits = /^\d+/.exec(match[0])?.[0] ?? ''
      PATTERN.lastIndex = start + digits.length
      found.push({ start, end: start + digits.length, plain: digits, text: digits })
      continue
    }
    const minus = half[start - 1] === '-' && (start === 1 || SIGN_BEFORE.test(half.slice(Math.max(0, start - NEAR), start - 1)))
    if (minus) start -= 1
    const tight = match[0].replace(/\s/g, '')
    found.push({
      start,
      end,
      plain: (minus ? '-' : '') + tight.replaceAll(',', ''),
      text: (minus ? '-' : '') + tight,
    })
  }
  return found
}

/** `0，0.5`: a Chinese comma between ASCII digits divides two numbers; between full-width digits it groups them. */
const joinedByChineseComma = (printed: string): boolean => /[0-9]\s*，|，\s*[0-9]/.test(printed)

/** `3，518.85万元`: groups of three, two decimals and the unit: one amount, its separator typed as a Chinese comma. */
const groupedByChineseComma = (printed: string, length: number): boolean =>
  /^\d{1,3}(?:，\d{3}){1,3}\.\d{2}$/.test(printed.slice(0, length)) && /^\s*(?:万|亿)?元/.test(printed.slice(length))

/** `1. 5 家单位`: at the start of a paragraph or of a list item, a number, a point and a space are a list number. */
function listNumberWithPoint(half: string, start: number, text: string): boolean {
  if (!/^\d{1,2}\s?[.]\s+\d/.test(text)) return false
  const before = half.slice(Math.max(0, start - NEAR), start).trimEnd()
  return (before === '' && start <= NEAR) || /[：:；;。]$/.test(before)
}
