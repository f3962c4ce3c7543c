import { placesOf, type PrintedText } from '../model/source-tree.ts'
import type { Place } from '../model/place.ts'
import { ordinalValue } from '../recognise/ordinal-value.ts'
import { perDisclosure } from './per-disclosure.ts'

/** How an ordinal is printed: 第二部分, 一、, （一）, 1. or 1、, （1）. */
export type OrdinalStyle = 'part' | 'chinese' | 'chineseBracket' | 'arabic' | 'arabicBracket'

/** A line of the body that begins with an ordinal. */
export interface NumberedLine {
  readonly style: OrdinalStyle
  readonly number: number
  /** As printed: `（三）`. */
  readonly ordinal: string
  /** What follows the ordinal, white space removed. */
  readonly words: string
  /** Position in `Disclosure.paragraphs`; table titles stand with the paragraph before them. */
  readonly paragraph: number
  readonly page: number | null
  readonly places: readonly Place[]
}

const CHINESE = '[一二三四五六七八九十]{1,3}'
const PATTERNS: readonly (readonly [OrdinalStyle, RegExp])[] = [
  ['part', new RegExp(`^第(${CHINESE})部分`)],
  ['chinese', new RegExp(`^(${CHINESE})、(?!${CHINESE}(?:季度|月|是))`)],
  ['chineseBracket', new RegExp(`^[（(](${CHINESE})[）)]`)],
  ['arabic', /^(\d{1,2})(?:[、．]|\.(?!\d))(?!\d{1,2}月)/],
  ['arabicBracket', /^[（(](\d{1,2})[）)]/],
]

/** What every ordinal begins with: most lines have none. */
const BEGINS = /^[第一二三四五六七八九十（(\d]/

/** The lines of the body that begin with an ordinal, in reading order; the table of contents left out. */
export const numberedLines = perDisclosure((disclosure): readonly NumberedLine[] => {
  const contents = new Set(disclosure.contents.map(({ paragraph }) => paragraph))
  return disclosure.paragraphs.flatMap((paragraph, index) => (paragraph.role === 'body' && !contents.has(index) ? numbered(paragraph, index, paragraph.page) : []))
}, ['paragraphs', 'contents'])

/** The line's ordinal, or []. */
export function numbered(printed: PrintedText, paragraph: number, page: number | null): NumberedLine[] {
  const text = printed.text.trimStart()
  if (!BEGINS.test(text)) return []
  const indent = printed.text.length - text.length
  for (const [style, pattern] of PATTERNS) {
    const match = pattern.exec(text)
    const number = ordinalValue(match?.[1] ?? '')?.value ?? 0
    if (!match || number <= 0) continue
    return [{ style, number, ordinal: match[0], words: text.slice(match[0].length).replace(/\s+/g, ''), paragraph, page, places: placesOf(printed, indent, indent + match[0].length) }]
  }
  return []
}
