import type { Disclosure } from '../../../../model/disclosure.ts'
import type { DisclosureTable } from '../../../../model/disclosure-table.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'
import { unreadParts } from '../../../unread-parts.ts'
import { numberedLines, type NumberedLine, type OrdinalStyle } from '../../../numbered-lines.ts'

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
  version: 1,
  severity: 'warning',
  title: { zh: '标题、条目的序号应连续，不重号', en: 'Headings and items are numbered without gaps and repeats' },
  basis: [
    { type: 'standard', zh: 'GB/T 9704—2012 党政机关公文格式 7.3.3（结构层次序数）', en: 'GB/T 9704—2012, Layout of official documents, 7.3.3 (numbering of levels)' },
    { type: 'professional', zh: '部门预算公开情况检查表 内容规范性', en: 'Review form for budget disclosure: regularity of content' },
  ],
  rationale: { zh: '序号由“三”跳到“五”，可能漏了一项内容；两个“（四）”是增删后没有重排。', en: 'A jump from three to five may mean that a part is missing; two of one number were not renumbered after editing.' },
  assumptions: [{ zh: '从一起、已经连续的一列，才看其后是否连续。', en: 'Only a series that began at one and ran on.' }],
  exclusions: [
    { zh: '缺的序号印在两项之间（一段之中、表题上）的；印在页面之外的；续页重复的标题。', en: 'A number printed between the two (inside a paragraph, above a table) or outside the page; headings repeated on a continued page.' },
    { zh: 'DOC 文件（自动编号不在文字里）；绩效目标申报表内的序号。', en: 'DOC files, whose automatic numbers are not in the text; numbers inside performance sheets.' },
  ],
  messages: {
    gap: { zh: '序号由“{before}”跳到“{at}”：“{words}”。', en: 'The numbering jumps from "{before}" to "{at}": "{words}".' },
    misnumbered: { zh: '序号“{at}”应为“{right}”：“{words}”。', en: 'The number "{at}" should be "{right}": "{words}".' },
    repeated: { zh: '序号“{at}”重复：“{first}”与“{words}”。', en: 'The number "{at}" is used twice: for "{first}" and for "{words}".' },
  },
  appliesTo: ({ source }) => source.mediaType !== 'application/msword' || { zh: 'DOC 文件的自动编号不在文字里。', en: 'The automatic numbers of a DOC file are not in its text.' },
  check(disclosure) {
    const lines = numberedLines(disclosure)
    const breaks = breaksOf(lines).filter((one) => isCertain(disclosure, one))
    const findings = breaks.flatMap(({ before, at }): FindingDraft<'gap' | 'misnumbered' | 'repeated'>[] => {
      // A number one too high, which the next line bears rightly: one slip, not a gap and a repeat.
      if (at.places.length === 0 || breaks.some((one) => one.at === before && isOneTooHigh(one, breaks))) return []
      const words = at.words.slice(0, 24)
      const first = before.words.slice(0, 24)
      const key = `${before.ordinal}${first}|${at.ordinal}${words}`
      if (isOneTooHigh({ before, at }, breaks)) {
        const right = at.ordinal.replace(/[一二三四五六七八九十]+|\d+/, (number) => (/\d/.test(number) ? `${before.number + 1}` : CHINESE[before.number + 1] ?? number))
        return [{ message: 'misnumbered', key, places: at.places, data: { at: at.ordinal, right, words }, actual: at.ordinal, expected: right }]
      }
      return before.number === at.number
        ? [{ message: 'repeated', key, places: [...at.places, ...before.places], data: { at: at.ordinal, first, words }, actual: at.ordinal }]
        : [{ message: 'gap', key, places: [...at.places, ...before.places], data: { before: before.ordinal, at: at.ordinal, words }, actual: at.ordinal }]
    })
    return { applications: lines.length, findings, nothing: { zh: '没有带序号的标题或条目。', en: 'Nothing is numbered.' } }
  },
})

/** A jump by two whose number the next line of the series bears again. */
const isOneTooHigh = ({ before, at }: Break, breaks: readonly Break[]): boolean => at.number === before.number + 2 && breaks.some((next) => next.before === at && next.at.number === at.number)

/** Where a series that began at one, and followed so far, does not go on by one. */
function breaksOf(lines: readonly NumberedLine[]): Break[] {
  const breaks: Break[] = []
  const open: Series[] = []
  for (const line of lines) {
    const at = open.findIndex(({ style }) => style === line.style)
    const series = open[at]
    if (!series || line.number === 1) {
      if (at >= 0) open.length = at
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
  if (isBareRow(before) || isBareRow(at)) return false
  if (before.number === at.number) return before.words !== at.words && !/续/.test(at.words)
  if (disclosure.source.unread.some(({ reason }) => reason === 'outsidePage' || reason === 'noUnicode') || unreadParts(disclosure) !== null) return false
  const missing = Array.from({ length: at.number - before.number - 1 }, (_, index) => before.number + 1 + index)
  const between = textsBetween(disclosure, before, at)
  return missing.every((number) => !between.some((text) => prints(text, number)))
}

/** `八、其他收入 6.20`: a row of a table that was not read as one; such tables leave rows out. */
const isBareRow = ({ words }: NumberedLine): boolean => words.length < 3 || /^[^。；：:，,]{2,24}(?:支出|收入|拨款|资金|结余|结转|补助|预算)[\d.,，\-—]*(?:[一二三四五六七八九十]+、.*)?$/.test(words)

/** What is printed from one line to the other: their paragraphs, and the tables of their pages. */
function textsBetween(disclosure: Disclosure, before: NumberedLine, at: NumberedLine): string[] {
  const paragraphs = disclosure.paragraphs.slice(before.paragraph, at.paragraph + 1).map(({ text }) => text)
  const tables = disclosure.tables.filter((table) => standsBetween(table, before, at)).flatMap((table) => [table.title?.text ?? '', ...table.notes.map(({ text }) => text), ...table.caption.map(({ text }) => text), ...table.rows.flatMap(({ cells }) => cells.map(({ text }) => text))])
  return [...paragraphs, ...tables]
}

/** Without pages a table's place among the paragraphs is not known: every table counts. */
const standsBetween = ({ pages }: DisclosureTable, before: NumberedLine, at: NumberedLine): boolean =>
  before.page === null || at.page === null || pages.length === 0 || pages.some((page) => page >= (before.page ?? 0) && page <= (at.page ?? 0))

const CHINESE = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五', '十六', '十七', '十八', '十九', '二十']

/** Whether the text prints the number as an ordinal of any style, at its beginning or inside. */
function prints(text: string, number: number): boolean {
  const chinese = CHINESE[number] ?? '〇'
  return new RegExp(`(?:^|[^一二三四五六七八九十])${chinese}[、）)]|第${chinese}[部项条章]|${chinese}是|(?:^|\\D)${number}(?:[、．）)]|\\.(?!\\d))|[①-⑳]`).test(text)
}
