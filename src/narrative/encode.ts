import { halfWidthInPlace, isBlank } from './numbers/half-width.ts'
import type { ProseToken } from './numbers/prose-token.ts'

/**
 * A paragraph as the claim reader sees it: blanks and quotation marks gone, punctuation in its Chinese form, each
 * number with its unit one symbol. `上海市某局 2026 年收入预算 1,200.50 万元` reads `上海市某局Ⓨ收入预算Ⓐ`.
 */
export interface Encoded {
  readonly text: string
  /** The paragraph's own text. */
  readonly printed: string
  /** For each character where it begins and ends in the paragraph. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** For each character the position of its number in the paragraph's tokens, or -1. */
  readonly tokens: readonly number[]
}

/**
 * Ⓐ amount, Ⓟ percentage, Ⓒ count (its counter word stays), Ⓨ year with 年, Ⓓ date, Ⓚ code, Ⓞ list number with its
 * mark, Ⓣ a limit (单价100万元以上), Ⓩ an amount that is not exact (约300万元), Ⓝ any other number.
 */
export const SYMBOL = {
  amount: 'Ⓐ', percent: 'Ⓟ', count: 'Ⓒ', year: 'Ⓨ', date: 'Ⓓ', code: 'Ⓚ', ordinal: 'Ⓞ', threshold: 'Ⓣ', inexact: 'Ⓩ', other: 'Ⓝ',
} as const

const SYMBOLS = /[ⒶⓅⒸⓎⒹⓀⓄⓉⓏⓃ]/
const QUOTES = /["'“”‘’「」『』＂＇]/
const CHINESE_MARK: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）', '[': '（', ']': '）', '【': '（', '】': '）' }

export function encode(text: string, tokens: readonly ProseToken[]): Encoded {
  const half = halfWidthInPlace(text)
  let encoded = ''
  const starts: number[] = []
  const ends: number[] = []
  const numbers: number[] = []
  const put = (character: string, start: number, end: number, token = -1): void => {
    encoded += character
    starts.push(start)
    ends.push(end)
    numbers.push(token)
  }
  const drop = (): void => {
    encoded = encoded.slice(0, -1)
    starts.pop()
    ends.pop()
    numbers.pop()
  }
  let next = 0
  for (let i = 0; i < half.length; ) {
    const token = tokens[next]
    if (token && i === token.start) {
      const symbol = symbolOf(token)
      if (symbol === SYMBOL.ordinal && encoded.endsWith('（')) drop()
      const end = swallowed(symbol) ? token.unitEnd : token.end
      put(symbol, token.start, end, next)
      i = end
      next += 1
      continue
    }
    const character = half[i] ?? ''
    if (isHan(half.charCodeAt(i))) put(character, i, i + 1)
    else if (!isBlank(character) && !QUOTES.test(character)) {
      put(SYMBOLS.test(character) ? '·' : (CHINESE_MARK[character] ?? character), i, i + 1)
    }
    i += 1
  }
  return { text: encoded, printed: text, starts, ends, tokens: numbers }
}

/** Most of a text: neither blank nor mark nor symbol. */
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

const swallowed = (symbol: string): boolean => symbol !== SYMBOL.count

function symbolOf(token: ProseToken): string {
  if (token.threshold) return SYMBOL.threshold
  if (token.type === 'amount' && token.approximate) return SYMBOL.inexact
  switch (token.type) {
    case 'amount': return SYMBOL.amount
    case 'percent': return SYMBOL.percent
    case 'count': return SYMBOL.count
    case 'year': return SYMBOL.year
    case 'date': return SYMBOL.date
    case 'code': return SYMBOL.code
    case 'ordinal': return SYMBOL.ordinal
    default: return SYMBOL.other
  }
}

/** The stretch of the paragraph that the characters from `from` to `to` of the encoded text stand for. */
export function printedSpan(encoded: Encoded, from: number, to: number): { readonly start: number; readonly end: number } {
  const start = encoded.starts[from] ?? encoded.ends.at(-1) ?? 0
  const end = to > from ? (encoded.ends[to - 1] ?? start) : start
  // where a list is laid out (respective/), what is read later may be printed earlier
  return end >= start ? { start, end } : { start: encoded.starts[to - 1] ?? end, end: encoded.ends[from] ?? start }
}
