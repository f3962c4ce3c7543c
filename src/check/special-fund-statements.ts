import { parseDecimal, type Decimal } from '../model/decimal.ts'
import { exactly, printedInterval, type Interval } from '../model/interval.ts'
import type { Place } from '../model/place.ts'
import { SPECIAL_FUND_PARTS, type SpecialFund, type SpecialFundPart, type SpecialFundText } from '../model/special-fund.ts'
import { toFen } from '../model/unit.ts'

/** A number that a part of a special fund states, and the words around it. */
export interface Stated {
  readonly kind: 'amount' | 'count' | 'year'
  readonly part: SpecialFundPart
  /** In 分 where it is an amount. */
  readonly value: Decimal
  readonly interval: Interval
  readonly unit: string
  /** The words that name it: before an amount or a count, behind a year; '' where they are too few to tell. */
  readonly words: string
  /** The clause in front, without what stands before its last mark. */
  readonly clause: string
  /** The number with its unit, and with its words. */
  readonly text: string
  readonly phrase: string
  readonly places: readonly Place[]
}

/** So many characters before a number, or behind a year, say what it is of. */
const NAMING = 4
const NUMBER = /(\d[\d,]*(?:\.\d+)?)\s*(万元|亿元|元|户|人|名|个|处|亩|万亩|公里|平方公里|所|座|条|家)/g
const YEAR = /((?:19|20)\d{2})年度?/g

/** Every amount, count and year of a fund's parts. */
export function statedIn(fund: SpecialFund): Stated[] {
  return SPECIAL_FUND_PARTS.flatMap((part) => {
    const text = fund.parts[part]
    // What a fund stands on and how it is applied for cites other years and amounts.
    return text && text.places.length > 0 && part !== 'legalBasis' && part !== 'managementRules' && part !== 'applicationGuide' ? statements(part, text) : []
  })
}

function statements(part: SpecialFundPart, { text: printed, places }: SpecialFundText): Stated[] {
  const text = printed.replace(/\s+/g, '')
  const numbers = [...text.matchAll(NUMBER)].flatMap((match): Stated[] => {
    const value = parseDecimal((match[1] ?? '').replaceAll(',', ''))
    const unit = match[2] ?? ''
    if (!value || /[\d.:：×*\-—]$/.test(text.slice(0, match.index))) return []
    const clause = text.slice(0, match.index).split(/[，。；：:、,;（）()\d]/).at(-1) ?? ''
    const words = clause.replace(/^年度?/, '')
    const base = { part, unit, words: words.length >= NAMING ? words : '', clause, text: match[0], phrase: words + match[0], places }
    const bounds = printedInterval(value, value.scale)
    const money = unit === '万元' ? 'wanyuan' as const : unit === '亿元' ? 'yiyuan' as const : unit === '元' ? 'yuan' as const : null
    return money
      ? [{ ...base, kind: 'amount', value: toFen(value, money), interval: { low: toFen(bounds.low, money), high: toFen(bounds.high, money) } }]
      : [{ ...base, kind: 'count', value, interval: exactly(value) }]
  })
  const years = [...text.replace(/《[^》]*》/g, '').matchAll(YEAR)].flatMap((match): Stated[] => {
    const value = parseDecimal(match[1] ?? '')
    const behind = /^[\u4e00-\u9fff]*/.exec(match.input.slice(match.index + match[0].length))?.[0] ?? ''
    if (!value || behind.length < NAMING + 2) return []
    return [{ part, kind: 'year', unit: '年', value, interval: exactly(value), words: behind, clause: '', text: match[0], phrase: match[0] + behind, places }]
  })
  return [...numbers, ...years]
}
