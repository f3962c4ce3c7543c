import type { Disclosure } from '../../../../model/disclosure.ts'
import type { DisclosureTable } from '../../../../model/disclosure-table.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'
import { unreadParts } from '../../../unread-parts.ts'
import { numberedLines, type NumberedLine, type OrdinalStyle } from '../../../numbered-lines.ts'
import { printsMissing } from './prints-missing.ts'

/** Lists of these begin anew under any heading above them. */
const INNER: ReadonlySet<OrdinalStyle> = new Set(['arabic', 'arabicBracket'])

/** A series that is running: its last line, and how many of its lines came one after the other. */
interface Series {
  readonly style: OrdinalStyle
  last: NumberedLine
  steps: number
}

/** Two lines of a series whose numbers do not follow. */
interface Break {
  readonly before: NumberedLine
  readonly at: NumberedLine
}

export default defineRule({
  id: 'wording/heading-numbering',
  version: 2,
  severity: 'warning',
  title: { zh: '标题、条目的序号应连续，不重号', en: 'Headings and items are numbered without gaps and repeats' },
  basis: [
    { type: 'standard', zh: 'GB/T 9704—2012 党政机关公文格式 7.3.3（结构层次序数）', en: 'GB/T 9704—2012, Layout of official documents, 7.3.3 (numbering of levels)' },
    { type: 'professional', zh: '部门预算公开情况检查表 内容规范性', en: 'Review form for budget disclosure: regularity of content' },
  ],
  rationale: { zh: '序号由“三”跳到“五”，可能漏了一项内容；两个“（四）”是增删后没有重排。', en: 'A jump from three to five may mean that a part is missing; two of one number were not renumbered after editing.' },
  assumptions: [{ zh: '从一起、已经连续的一列，才看其后是否连续；从二起而接着有三的，缺了一。', en: 'Only a series that began at one and ran on; one that begins at two and goes on to three lacks its first.' }],
  exclusions: [
    { zh: '缺的序号印在两项之间（一段之中、表题上）的，但其间另成一列的序号（下级的1.2.3.）不算；印在页面之外的；续页重复的标题。', en: 'A number printed between the two (inside a paragraph, above a table; not one of a list of its own) or outside the page; headings repeated on a continued page.' },
    { zh: 'DOC 文件（自动编号不在文字里）；绩效目标申报表内的序号。', en: 'DOC files, whose automatic numbers are not in the text; numbers inside performance sheets.' },
  ],
  messages: {
    first: { zh: '序号从“{at}”开始，前面没有“{missing}”：“{words}”。', en: 'The numbering begins at "{at}", without "{missing}": "{words}".' },
    gap: { zh: '序号由“{before}”跳到“{at}”：“{words}”。', en: 'The numbering jumps from "{before}" to "{at}": "{words}".' },
    misnumbered: { zh: '序号“{at}”应为“{right}”：“{words}”。', en: 'The number "{at}" should be "{right}": "{words}".' },
    repeated: { zh: '序号“{at}”重复：“{first}”与“{words}”。', en: 'The number "{at}" is used twice: for "{first}" and for "{words}".' },
  },
  appliesTo: ({ source }) => source.mediaType !== 'application/msword' || { zh: 'DOC 文件的自动编号不在文字里。', en: 'The automatic numbers of a DOC file are not in its text.' },
  check(disclosure) {
    const lines = numberedLines(disclosure)
    const bare = bareRows(lines)
    const breaks = breaksOf(lines).filter((one) => !bare.has(one.before) && !bare.has(one.at) && isCertain(disclosure, one))
    const late = lateStarts(lines).filter((one) => !bare.has(one.at) && !breaks.some(({ at }) => at === one.at) && isFirstMissing(disclosure, one)).map(({ at }) => ({
      message: 'first' as const, key: `1|${at.ordinal}${at.words.slice(0, 24)}`, places: at.places, actual: at.ordinal,
      data: { at: at.ordinal, missing: renumbered(at.ordinal, 1), words: at.words.slice(0, 24) },
    }))
    const next = new Map(breaks.map((one) => [one.before, one]))
    const reached = new Map(breaks.map((one) => [one.at, one]))
    const findings = breaks.flatMap(({ before, at }): FindingDraft<'gap' | 'misnumbered' | 'repeated'>[] => {
      // A number one too high, which the next line bears rightly: one slip, not a gap and a repeat.
      const slip = reached.get(before)
      if (at.places.length === 0 || (slip && isOneTooHigh(slip, next))) return []
      const words = at.words.slice(0, 24)
      const first = before.words.slice(0, 24)
      const key = `${before.ordinal}${first}|${at.ordinal}${words}`
      if (isOneTooHigh({ before, at }, next)) {
        const right = renumbered(at.ordinal, before.number + 1)
        return [{ message: 'misnumbered', key, places: at.places, data: { at: at.ordinal, right, words }, actual: at.ordinal, expected: right }]
      }
      return before.number === at.number
        ? [{ message: 'repeated', key, places: [...at.places, ...before.places], data: { at: at.ordinal, first, words }, actual: at.ordinal }]
        : [{ message: 'gap', key, places: [...at.places, ...before.places], data: { before: before.ordinal, at: at.ordinal, words }, actual: at.ordinal }]
    })
    return { applications: lines.length, findings: [...findings, ...late], nothing: { zh: '没有带序号的标题或条目。', en: 'Nothing is numbered.' } }
  },
})

/** The ordinal with another number: （三） → （二）. */
const renumbered = (ordinal: string, number: number): string => ordinal.replace(/[一二三四五六七八九十]+|\d+/, (old) => (/\d/.test(old) ? `${number}` : CHINESE[number] ?? old))

/** A line numbered two that begins a list, and the line of its style before it. */
interface LateStart { readonly before: NumberedLine | null; readonly at: NumberedLine }

/** Headings that begin at two and go on to three; lists of items may be quoted from their middle. */
function lateStarts(lines: readonly NumberedLine[]): LateStart[] {
  return [...HEADINGS].flatMap((style) => {
    const own = lines.filter((line) => line.style === style)
    return own.flatMap((at, i): LateStart[] => {
      if (at.number !== 2 || at.places.length === 0) return []
      const before = own[i - 1] ?? null
      return own[i + 1]?.number === 3 && before?.number !== 1 ? [{ before, at }] : []
    })
  }).toSorted((a, b) => a.at.paragraph - b.at.paragraph)
}

const HEADINGS: ReadonlySet<OrdinalStyle> = new Set(['part', 'chinese'])

/** Between the unnumbered heading (or part) above the list and its line two nothing prints one. */
function isFirstMissing(disclosure: Disclosure, { before, at }: LateStart): boolean {
  const above = disclosure.sections.findLast(({ ordinal, heading }) => heading !== null && heading > (before?.paragraph ?? -1) && heading < at.paragraph && (ordinal === '' || /部分/.test(ordinal)))?.heading ?? null
  // Behind another list only below a heading of its own: else the number may be a slip of that list.
  if (before !== null && above === null) return false
  const from = { ...at, paragraph: above ?? 0, page: disclosure.paragraphs[above ?? 0]?.page ?? null }
  return !isUnread(disclosure, from.page, at.page) && !printsMissing(1, at.style, groupsBetween(disclosure, from, at))
}

/** A jump by two whose number the next line of the series bears again. */
const isOneTooHigh = ({ before, at }: Break, next: ReadonlyMap<NumberedLine, Break>): boolean => at.number === before.number + 2 && next.get(at)?.at.number === at.number

const RANK: readonly OrdinalStyle[] = ['part', 'chinese', 'chineseBracket', 'arabic', 'arabicBracket']

/** Where a series that began at one, and followed so far, does not go on by one. */
function breaksOf(lines: readonly NumberedLine[]): Break[] {
  const breaks: Break[] = []
  const open: Series[] = []
  for (const line of lines) {
    const at = open.findIndex(({ style }) => style === line.style)
    const series = open[at]
    if (!series || line.number === 1) {
      // （一） again under the 一、 that began since is a list of its own; that of 一、 goes on.
      const outer = at < 0 ? [] : open.slice(at + 1).filter(({ style }) => RANK.indexOf(style) < RANK.indexOf(line.style))
      if (at >= 0) open.splice(at, open.length, ...outer)
      // A list that does not begin at one says nothing on what comes before it.
      open.push({ style: line.style, last: line, steps: line.number === 1 ? 1 : Number.NEGATIVE_INFINITY })
      continue
    }
    open.length = at + 1
    const step = line.number - series.last.number
    if (step === 1) series.steps += 1
    else {
      if ((step === 0 || (step > 1 && step <= 3)) && series.steps >= (INNER.has(line.style) ? 2 : 1)) breaks.push({ before: series.last, at: line })
      else if (step < 0) series.steps = Number.NEGATIVE_INFINITY
    }
    series.last = line
  }
  return breaks
}

/** Not a heading continued, and nothing between the two lines prints the number that is missing. */
function isCertain(disclosure: Disclosure, { before, at }: Break): boolean {
  if (before.number === at.number) return before.words !== at.words && !/续/.test(at.words)
  if (isUnread(disclosure, before.page, at.page)) return false
  const missing = Array.from({ length: at.number - before.number - 1 }, (_, index) => before.number + 1 + index)
  const between = groupsBetween(disclosure, before, at)
  return missing.every((number) => !printsMissing(number, at.style, between) && !isHeadedWithoutNumber(disclosure, renumbered(at.ordinal, number), before.paragraph, at.paragraph))
}

/** `第二部分 某局2025年度部门决算表` of the contents stands in the body as 某局2025年度部门决算表: the part is there, its number left out. */
function isHeadedWithoutNumber({ contents, paragraphs }: Disclosure, ordinal: string, from: number, to: number): boolean {
  const plain = (text: string): string => text.replace(/\s+/g, '')
  const titles = contents.filter((entry) => plain(entry.ordinal) === plain(ordinal)).map(({ title }) => plain(title))
  return titles.length > 0 && paragraphs.slice(from + 1, to).some(({ text }) => titles.includes(plain(text)))
}

/** Whether text from one line to the other was not read: the number may be there. */
const isUnread = (disclosure: Disclosure, from: number | null, to: number | null): boolean => disclosure.source.unread.some(({ place }) =>
  (place?.type === 'pdf' && from !== null && to !== null ? place.page >= from && place.page <= to : unreadParts(disclosure) !== null || place?.type === 'pdf'))

/** `八、其他收入 6.20`: rows of a table that was not read as one, some of them without an amount; such tables leave rows out. */
function bareRows(lines: readonly NumberedLine[]): ReadonlySet<NumberedLine> {
  const hasAmount = (line: NumberedLine | undefined, style: OrdinalStyle): boolean => line?.style === style && AMOUNT_ROW.test(line.words)
  return new Set(lines.filter(({ words, style }, i) => words.length < 3 || (BARE_ROW.test(words) && [-2, -1, 0, 1, 2].some((by) => hasAmount(lines[i + by], style)))))
}

const BARE_ROW = /^[^。；：:，,]{2,24}(?:支出|收入|拨款|资金|结余|结转|补助|预算)[\d.,，\-—]*(?:[一二三四五六七八九十]+、.*)?$/
const AMOUNT_ROW = /^[^。；：:，,]{2,24}(?:支出|收入|拨款|资金|结余|结转|补助|预算)[\d.,，\-—]+(?:[一二三四五六七八九十]+、.*)?$/

/** What is printed from one line to the other: their paragraphs, and the tables of their pages, each by itself. */
function groupsBetween(disclosure: Disclosure, before: NumberedLine, at: NumberedLine): string[][] {
  const contents = new Set(disclosure.contents.map(({ paragraph }) => paragraph))
  const paragraphs = disclosure.paragraphs.slice(before.paragraph, at.paragraph + 1).flatMap(({ text }, i) => (contents.has(before.paragraph + i) ? [] : [text]))
  const tables = disclosure.tables.filter((table) => table.family !== 'performance-sheet' && standsBetween(table, before, at)).map((table) => [table.title?.text ?? '', ...table.notes.map(({ text }) => text), ...table.caption.map(({ text }) => text), ...table.rows.flatMap(({ cells }) => cells.map(({ text }) => text))])
  return [paragraphs, ...tables]
}

/** Without pages a table's place among the paragraphs is not known: every table counts. */
const standsBetween = ({ pages }: DisclosureTable, before: NumberedLine, at: NumberedLine): boolean =>
  before.page === null || at.page === null || pages.length === 0 || pages.some((page) => page >= (before.page ?? 0) && page <= (at.page ?? 0))

const CHINESE = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五', '十六', '十七', '十八', '十九', '二十']
