import type { Disclosure } from '../model/disclosure.ts'
import type { UnreadReason } from '../model/source-tree.ts'
import type { Bilingual } from './bilingual.ts'

/** Of a page on which this many lines have no Unicode values the content is not known. */
const MANY_LINES = 5

const WHOLE_PAGE: ReadonlySet<UnreadReason> = new Set(['noTextLayer', 'garbled', 'damaged'])

/**
 * What of the document could not be read, or not surely, in words, or null where all of it was. What seems to be missing may stand
 * there. An image as first page is a cover.
 */
export function unreadParts(disclosure: Disclosure): Bilingual | null {
  const pages = unreadPages(disclosure)
  const { unread } = disclosure.source
  const unruled = new Set(unread.flatMap(({ reason, place }) => (reason === 'unruled' && place?.type === 'pdf' ? [place.page] : [])))
  const count = (kind: UnreadReason): number => unread.filter(({ reason }) => reason === kind).length
  const pictures = count('picture')
  const attachments = count('attachment')
  const spaced = unread.some(({ reason, place }) => reason === 'unruled' && place?.type === 'text')
  const byPlace = unread.some(({ reason, place }) => reason === 'unruled' && place?.type === 'html')
  const parts: Bilingual[] = []
  if (pages.size > 0) parts.push(pageWords([...pages]))
  if (unruled.size > 0) parts.push(tablesOn(pageWords([...unruled])))
  if (spaced) parts.push({ zh: '用空格排列的表', en: 'tables laid out with spaces' })
  if (byPlace) parts.push({ zh: '按坐标排列的文字和表', en: 'text and tables placed by coordinates' })
  if (pictures > 0) parts.push({ zh: `${pictures}幅图片`, en: `${pictures} picture${pictures === 1 ? '' : 's'}` })
  if (attachments > 0) parts.push({ zh: `${attachments}个附件`, en: `${attachments} linked file${attachments === 1 ? '' : 's'}` })
  return parts.length === 0 ? null : { zh: parts.map(({ zh }) => zh).join('和'), en: parts.map(({ en }) => en).join(' and ') }
}

/** The pages of which nothing is known, or hardly anything, less a cover. */
export function unreadPages({ source: { unread, pages } }: Disclosure): ReadonlySet<number> {
  const lines = new Map<number, number>()
  const found = new Set<number>()
  for (const { reason, place } of unread) {
    if (place?.type !== 'pdf') continue
    if (WHOLE_PAGE.has(reason)) found.add(place.page)
    if (reason === 'noUnicode') lines.set(place.page, (lines.get(place.page) ?? 0) + 1)
  }
  for (const [page, count] of lines) if (count >= MANY_LINES) found.add(page)
  if (pages.length > 1) found.delete(1)
  return found
}

const tablesOn = ({ zh, en }: Bilingual): Bilingual => ({ zh: `${zh}没有框线的表`, en: `tables without ruling lines (${en})` })

/** Pages in words, those in a row as a range: `第3、12—14页`. */
export function pageWords(pages: readonly number[]): Bilingual {
  const sorted = pages.toSorted((a, b) => a - b)
  const ranges: [number, number][] = []
  for (const page of sorted) {
    const last = ranges.at(-1)
    if (last && last[1] === page - 1) last[1] = page
    else ranges.push([page, page])
  }
  const words = (dash: string, comma: string): string => ranges.map(([from, to]) => (from === to ? `${from}` : `${from}${dash}${to}`)).join(comma)
  return { zh: `第${words('—', '、')}页`, en: `page${pages.length === 1 ? '' : 's'} ${words('–', ', ')}` }
}
