import type { ContentsEntry } from '../model/disclosure.ts'
import { toHalfWidth } from '../model/number-text.ts'
import type { Paragraph } from '../model/source-tree.ts'

const HEADING = /^目\s*[录錄]$/
const LEADER = /[\s.．·•…‥。_—-]*(?:[.．·•…‥_—-]\s*){2,}[\s.．·•…‥_—-]*(\d{0,4})\s*[—-]*$/
const ORDINAL = /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.．、)）]|附[件表]?\s*\d*[：:.]?)/
const MOST_ENTRIES = 120
const NOT_AN_ENTRY = /^(?:公开|发布|编制|公示)?(?:时间|日期):|^\d{4}年\d{1,2}月(?:\d{1,2}日)?$/

/** The table of contents, and the paragraphs that it takes up (its heading included). */
export interface Contents {
  readonly entries: readonly ContentsEntry[]
  readonly paragraphs: ReadonlySet<number>
}

/**
 * Reads the table of contents: lines with leader dots or page numbers, or a plain list under 目录, down to where its
 * first entry is printed again as a heading. Without 目录, runs of leader lines are taken.
 */
export function recogniseContents(paragraphs: readonly Paragraph[]): Contents {
  const start = paragraphs.findIndex(({ text }) => HEADING.test(text.trim()))
  const lines = start >= 0 ? linesUnder(paragraphs, start) : paragraphs.flatMap(({ role }, i) => (role === 'contents' ? [i] : []))
  const entries = lines.flatMap((index) => {
    const entry = entryOf(paragraphs[index], index)
    return entry ? [entry] : []
  })
  return { entries, paragraphs: new Set(start >= 0 ? [start, ...lines] : lines) }
}

function linesUnder(paragraphs: readonly Paragraph[], start: number): readonly number[] {
  const lines: number[] = []
  let first: string | null = null
  const page = paragraphs[start]?.page ?? null
  const lastPrint = new Map(paragraphs.map(({ text }, i) => [plainTitle(text), i]))
  for (let i = start + 1; i < paragraphs.length && lines.length < MOST_ENTRIES; i += 1) {
    const paragraph = paragraphs[i]
    if (!paragraph || (paragraph.role !== 'body' && paragraph.role !== 'contents')) continue
    const plain = plainTitle(paragraph.text)
    // `公开时间：2023年9月28日` between 目录 and its first entry is none
    if (first === null && NOT_AN_ENTRY.test(plain)) continue
    if (paragraph.role === 'body') {
      const numbered = ORDINAL.test(paragraph.text.trim())
      const again = lastPrint.get(plain) !== i
      if (withoutYear(plain) === withoutYear(first) || (!again && (plain.length > 60 || /[。；，]/.test(plain)))) break
      if (paragraph.page !== page && !numbered) break
      if (!numbered && first !== null && isFirstHeading(plain, first)) break
      // Without pages, an unnumbered line is an entry where it is printed again below, as the heading it announces.
      if (page === null && !numbered && lines.length > 0 && !/[\d表]$/.test(plain) && !again) break
    }
    if (first !== null && withoutYear(plain) === withoutYear(first)) break
    first ??= plain
    lines.push(i)
  }
  return lines
}

/** `某市粮食局主要职能` below `一、部门主要职能 …`: the heading that the first entry of a numbered list announces, with the name in it. */
function isFirstHeading(plain: string, first: string): boolean {
  const title = ORDINAL.test(first) ? first.replace(ORDINAL, '').replace(/^(?:本?部门|本?单位)/, '') : ''
  return title.length >= 4 && plain.length > title.length && plain.endsWith(title)
}

/** A heading may say another year than its line in the contents. */
const withoutYear = (title: string | null): string | null => title?.replace(/(?:19|20)\d{2}年度?/, '') ?? null

const plainTitle = (text: string): string => toHalfWidth(text).trim().replace(LEADER, '').replace(/\s\d{1,3}$/, '').replace(/\s/g, '')

function entryOf(paragraph: Paragraph | undefined, index: number): ContentsEntry | null {
  const text = toHalfWidth(paragraph?.text ?? '').trim()
  if (text === '') return null
  const leader = LEADER.exec(text)
  const trailing = leader ? null : /\s(\d{1,3})$/.exec(text)
  const page = leader?.[1] || trailing?.[1] || null
  const whole = leader ? text.slice(0, leader.index) : trailing ? text.slice(0, trailing.index) : text
  const ordinal = ORDINAL.exec(whole.trim())?.[0] ?? ''
  const title = whole.trim().slice(ordinal.length).replace(/\s/g, '')
  return title === '' ? null : { title, ordinal: ordinal.trim(), page: page === null ? null : Number.parseInt(page, 10), paragraph: index }
}
