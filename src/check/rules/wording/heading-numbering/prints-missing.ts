import type { OrdinalStyle } from '../../../numbered-lines.ts'

const CHINESE = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五', '十六', '十七', '十八', '十九', '二十']

/** Before an ordinal inside a line stands no word: 统一、 is none. */
const OPEN = '(?:^|[^\\u4e00-\\u9fff\\d、（(])'

/** How a number can be printed as an ordinal, at the beginning of a line or inside. */
const STYLES: readonly (readonly [OrdinalStyle | 'other', (number: number) => RegExp])[] = [
  ['chinese', (number) => new RegExp(`${OPEN}${CHINESE[number] ?? '〇'}、`)],
  ['part', (number) => new RegExp(`第${CHINESE[number] ?? '〇'}部分?`)],
  ['chineseBracket', (number) => new RegExp(`[（(]${CHINESE[number] ?? '〇'}[）)]|${OPEN}${CHINESE[number] ?? '〇'}[）)]`)],
  ['arabic', (number) => new RegExp(`(?:^|\\D)${number}(?:[、．]|\\.(?!\\d))`)],
  ['arabicBracket', (number) => new RegExp(`(?:^|\\D)${number}[）)]`)],
  ['other', (number) => new RegExp(`第${CHINESE[number] ?? '〇'}[项条章]`)],
  ['other', (number) => new RegExp(`${OPEN}${CHINESE[number] ?? '〇'}是`)],
  ['other', (number) => new RegExp(number > 20 ? '^$' : String.fromCharCode(0x245f + number))],
]

/**
 * Whether one of the texts prints the number, of a list of this style, as an ordinal of any style: the line may be inside
 * a paragraph, above a table, or of another style by a slip. A number of a list of its own ((1)(2)(3) below 一、; the rows
 * of a table) is none: the number before it, of one the number after it, is printed there too. `groups`: the prose
 * between, and every table by itself.
 */
export function printsMissing(number: number, style: OrdinalStyle, groups: readonly (readonly string[])[]): boolean {
  const styles = STYLES.map(([own, pattern]) => ({ own, printed: pattern(number), beside: pattern(number > 1 ? number - 1 : 2) }))
  return groups.some((texts, group) => styles.some(({ own, printed, beside }) => {
    const at = texts.findIndex((text) => printed.test(text))
    if (at < 0) return false
    if (own === style && group === 0) return true
    return !texts.some((text, i) => (number > 1 ? i <= at : i >= at) && beside.test(text))
  }))
}
