import { allMatches } from '../../../../model/all-matches.ts'
/** A mark without its partner, or one in its partner's place. */
export interface Imbalance {
  readonly offset: number
  readonly mark: string
  readonly kind: 'surplusClosing' | 'unclosedOpening'
}

const PARTNER: Readonly<Record<string, string>> = {
  '“': '”', '‘': '’', '（': '）', '(': '）', '《': '》', '〈': '〉', '【': '】', '〔': '〕', '「': '」',
}
const CLOSING: Readonly<Record<string, string>> = {
  '”': '”', '’': '’', '）': '）', ')': '）', '》': '》', '〉': '〉', '】': '】', '〕': '〕', '」': '」',
}

/** One of these marks. */
export const MARK = new RegExp(`[${Object.keys({ ...PARTNER, ...CLOSING }).join('')}]`)
const MARKS = new RegExp(MARK, 'g')

/** `1）`, `a)`, `①）`, `甲）` at the head of an item: a bracket of its own kind, without an opening one. */
const ENUMERATION = /(?:^|[\s。；;，：:、])(?:\d{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,3}|[①-⑳])$/

/**
 * The marks of a text that have no partner, in order. Full-width and half-width round brackets are partners, since
 * documents mix them. Marks are matched by kind, not by strict nesting: `“（”）` is a matter of style, not of a missing mark.
 */
export function imbalances(text: string): Imbalance[] {
  const open = new Map<string, number[]>()
  const found: Imbalance[] = []
  for (const { 0: mark, index: i } of allMatches(MARKS, text)) {
    const partner = PARTNER[mark]
    if (partner) {
      const offsets = open.get(partner)
      if (offsets) offsets.push(i)
      else open.set(partner, [i])
    }
    const closing = CLOSING[mark]
    if (!closing) continue
    if (open.get(closing)?.pop() !== undefined) continue
    if (closing === '）' && ENUMERATION.test(text.slice(Math.max(0, i - 4), i))) continue
    if (mark === '’' && /[A-Za-z]$/.test(text.slice(0, i))) continue
    found.push({ offset: i, mark, kind: 'surplusClosing' })
  }
  found.push(...surplusInTitles(text))
  for (const offsets of open.values()) {
    for (const offset of offsets) found.push({ offset, mark: text[offset] ?? '', kind: 'unclosedOpening' })
  }
  return found.toSorted((a, b) => a.offset - b.offset)
}

const TITLE_IN_TITLE = /《[^《》<＜〈]*([>＞])[^《》<＜〈]*》/dg

/** `《关于印发…办法>的通知》`: the title in a title has lost its opening mark. */
const surplusInTitles = (text: string): Imbalance[] =>
  allMatches(TITLE_IN_TITLE, text).map((match) => ({ offset: match.indices?.[1]?.[0] ?? 0, mark: match[1] ?? '', kind: 'surplusClosing' }))

/** Whether an opening mark of one text and a closing mark of a later one are partners. */
export const arePartners = (opening: string, closing: string): boolean => PARTNER[opening] === CLOSING[closing]
