import { parseDecimal } from '../../model/decimal.ts'
import { findRawNumbers } from './find-raw-numbers.ts'
import { following, halfWidthInPlace, offsetAfter, preceding } from './half-width.ts'
import type { ProseToken, RawNumber } from './prose-token.ts'
import { typeNumber } from './type-number.ts'

const CONTEXT = 24

/** Every number of a prose text, typed. Offsets are into `text` as printed. */
export function findProseTokens(text: string): readonly ProseToken[] {
  if (!/[\d０-９]/.test(text)) return []
  const half = halfWidthInPlace(text)
  let above: ProseToken | null = null
  return findRawNumbers(text).flatMap((raw) => {
    const left = preceding(half, raw.start, CONTEXT)
    const right = following(half, raw.end, CONTEXT)
    const { type, unit, suffix } = isPartOfCode(half, raw, above) ? { type: 'code' as const, unit: null, suffix: 0 } : typeNumber(raw, left, right)
    const after = right.slice(suffix)
    const quantity = type === 'amount' || type === 'count' || type === 'percent'
    const value = parseDecimal(raw.plain)
    if (value === null) return []
    above = {
      start: raw.start,
      end: raw.end,
      unitEnd: offsetAfter(half, raw.end, suffix),
      text: raw.text,
      value,
      decimals: value.scale,
      type,
      unit,
      approximate:
        quantity && (/(?:约|近|超过?|逾|大约|左右|不少于|不低于|不超过?|至少|最高|最多)为?$/.test(left) || /^[余多]/.test(right) || /^(?:左右|上下|余)/.test(after)),
      threshold: quantity && /^(?:[（(]?含[）)]?)?及?(?:以上|以下|以内|以外)/.test(after),
    }
    return above
  })
}

/** 社会保障和就业支出（208）行政事业单位养老支出（05）…（05）: each level in brackets behind its name, with its own part of the code. */
const isPartOfCode = (half: string, { plain, start, end }: RawNumber, above: ProseToken | null): boolean => above?.type === 'code' && /^\d{2}$/.test(plain)
  && /^\s*\)[\s\u4e00-\u9fff、]{2,40}\($/.test(half.slice(above.end, start)) && /^\s*\)/.test(half.slice(end))
