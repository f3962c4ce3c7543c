import type { Disclosure } from '../../../src/model/disclosure.ts'
import type { DisclosureTable } from '../../../src/model/disclosure-table.ts'
import type { PrintedText } from '../../../src/model/source-tree.ts'

/**
 * Why nobody can tell that something was taken out. The classes were drawn up by hand and speak of the document, not of
 * our rules; they count only where nothing was found. All such changes are planted, and the share of all is printed too.
 */
export type UnknowableChange =
  /** The same table is printed a second time. */
  | 'printedTwice'
  /** The last heading of a list, in no contents, of a matter on which no law asks for a word. */
  | 'lastHeading'
  /** The reason of what did not change; a second reason; that of a whole whose parts (其中) give theirs; one inside a heading. */
  | 'reasonNotOwed'
  /** A note of a table that says 无 in its own cells. */
  | 'saidInTable'

/** A sentence of the prose. */
export interface PrintedSentence {
  readonly printed: PrintedText
  readonly start: number
  readonly end: number
}

/** What 预算法 第十四条, 机关事务管理条例 第七条, 行政事业性国有资产管理条例 第四十四条 and 财预〔2016〕143号 ask to be explained. */
const OWED = /职[能责]|机构|单位构成|情况说明|编制说明|三公|机关运行|采购|资产|绩效|名词/

const tight = (text: string): string => text.replace(/\s+/g, '')

export function unknowableTable(table: DisclosureTable, all: readonly DisclosureTable[]): UnknowableChange | null {
  return all.some((other) => other !== table && other.normalisedTitle === table.normalisedTitle) ? 'printedTwice' : null
}

/** `heading`: position in `paragraphs`. */
export function unknowableHeading({ sections, contents }: Disclosure, heading: number): UnknowableChange | null {
  const section = sections.find((one) => one.heading === heading)
  if (!section || section.ordinal === '') return null
  const plain = (text: string): string => tight(text).replace(/\d{4}年度?/g, '')
  const isListed = contents.some(({ title }) => plain(title) === plain(section.title))
  const isFollowed = sections.some((one) => one.parent === section.parent && one.id > section.id && one.ordinal !== '')
  return isListed || isFollowed || OWED.test(section.title) ? null : 'lastHeading'
}

export function unknowableReason({ sections, paragraphs }: Disclosure, { printed, start, end }: PrintedSentence): UnknowableChange | null {
  const before = printed.text.slice(0, start)
  const isHeading = sections.some(({ heading }) => heading !== null && paragraphs[heading] === printed)
  const isFree = isHeading || /(?:持平|一致|相同)[，。；、]?[^，。；]{0,12}$/.test(before) || /原因/.test(before) || /^其中/.test(printed.text.slice(end))
  return isFree ? 'reasonNotOwed' : null
}

export function unknowableStatement({ tables }: Disclosure, { printed }: PrintedSentence): UnknowableChange | null {
  return tables.some(({ notes, rows }) => notes.some(({ text }) => text === printed.text) && rows.some(({ cells }) => cells.some(({ text }) => /^(?:无|空表|不涉及)$/.test(text.trim())))) ? 'saidInTable' : null
}
