import type { ProseNumber } from '../model/claim.ts'
import type { Disclosure } from '../model/disclosure.ts'
import { printedInterval, type Interval } from '../model/interval.ts'
import { toFen, UNIT_EXPONENT } from '../model/unit.ts'
import { perDisclosure } from './per-disclosure.ts'

/** An amount of a paragraph and the words directly before it: `人员支出543.18万元`. */
export interface LabelledAmount {
  readonly paragraph: number
  readonly label: string
  /** Whether the label is the first thing of the paragraph, its list number apart. */
  readonly first: boolean
  readonly number: ProseNumber
  /** What the print can stand for, in 分. */
  readonly interval: Interval
}

const ORDINAL = /^(?:\d{1,2}[.．、]|[（(](?:\d{1,2}|[一二三四五六七八九十]+)[）)]|[一二三四五六七八九十]+、)/
const LEADING = /^(?:其中|包括|分别[为是]|主要(?:是|包括)|安排|用于|和|及)+[：:]?/
const TRAILING = /(?:预算数?|安排|共计|合计|共|为|[：:])+$/
const DELIMITERS = '，、；。：:,;（）()'

/** The amounts in 元 or 万元 of every paragraph of the body, by paragraph. */
export const labelledAmounts = perDisclosure((disclosure): ReadonlyMap<number, readonly LabelledAmount[]> => {
  const all = disclosure.numbers.flatMap((number) => labelled(disclosure, number) ?? [])
  return Map.groupBy(all, ({ paragraph }) => paragraph)
}, ['numbers', 'paragraphs'])

/** What stands behind the last delimiter. */
function lastWords(text: string): string {
  let from = text.length
  while (from > 0 && !DELIMITERS.includes(text.charAt(from - 1))) from -= 1
  return text.slice(from)
}

const isUndivided = (text: string): boolean => lastWords(text) === text

function labelled({ paragraphs }: Disclosure, number: ProseNumber): LabelledAmount | null {
  const { span, unit, value, decimals, type } = number
  const printed = paragraphs[span.paragraph]
  if (type !== 'amount' || unit === null || printed?.role !== 'body') return null
  const before = printed.text.slice(0, span.start).replace(/\s+/g, '')
  const body = before.replace(ORDINAL, '')
  const words = lastWords(body) || (body.endsWith('：') || body.endsWith(':') ? lastWords(body.slice(0, -1)) : '')
  const label = words.replace(LEADING, '').replace(TRAILING, '')
  if (!/^[\u4e00-\u9fffA-Za-z“”]{3,30}$/.test(label)) return null
  return { paragraph: span.paragraph, label, first: isUndivided(body.replace(/[：:]$/, '')), number, interval: printedInterval(toFen(value, unit), decimals - UNIT_EXPONENT[unit]) }
}
