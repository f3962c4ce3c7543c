import { parseDecimal } from '../../model/decimal.ts'
import { findRawNumbers } from './find-raw-numbers.ts'
import { following, halfWidthInPlace, offsetAfter, preceding } from './half-width.ts'
import type { ProseToken } from './prose-token.ts'
import { typeNumber } from './type-number.ts'

const CONTEXT = 24

/** Every number of a prose text, typed. Offsets are into `text` as printed. */
export function findProseTokens(text: string): readonly ProseToken[] {
  if (!/[\d０-９]/.test(text)) return []
  const half = halfWidthInPlace(text)
  return findRawNumbers(text).flatMap((raw) => {
    const left = preceding(half, raw.start, CONTEXT)
    const right = following(half, raw.end, CONTEXT)
    const { type, unit, suffix } = typeNumber(raw, left, right)
    const after = right.slice(suffix)
    const quantity = type === 'amount' || type === 'count' || type === 'percent'
    const value = parseDecimal(raw.plain)
    if (value === null) return []
    return {
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
  })
}
