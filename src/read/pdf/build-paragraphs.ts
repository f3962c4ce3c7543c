import type { Box } from '../../model/place.ts'
import type { Paragraph } from '../../model/source-tree.ts'
import { isWide, type Glyph } from './glyph.ts'
import { splitLine } from './split-line.ts'
import { printedText, type TextLine } from './text-line.ts'

/** A part of the page that flows for itself: the page, or a box drawn around prose. */
export interface Region {
  readonly lines: readonly TextLine[]
  /** Boxes that no paragraph reaches over: tables. */
  readonly barriers: readonly Box[]
  readonly page: number
  readonly pageWidth: number
  /** The width that its text may take: the page's, or the box's. */
  readonly width: number
}

/** Where most lines of a region begin and end. */
interface Margins {
  readonly left: number
  readonly right: number
  readonly bodySize: number
  /** Whether lines run from margin to margin somewhere; else nothing says that a line is full. */
  readonly flowing: boolean
  /** Whether more than one line ends at the right margin: else the longest line is one of its own as likely as a full one. */
  readonly sure: boolean
}

const ENUMERATOR = /^([一二三四五六七八九十百]+[、．.]|[（(][一二三四五六七八九十\d]+[）)]|\d+[、．.](?:(?!\d)|(?=20\d\d年))|第[一二三四五六七八九十]+[部章节条])/
/** Share of its region's width that a column of prose takes at least. */
const NARROWEST = 0.45
/** Share of the column that its longest line fills: a title and a caption beside each other's ends make none. */
const FULL = 0.7
const SENTENCE_END = /[。；;！？!?：:]["”’）)]*$/
const ENDS_WITH_STOP = /[。！？!?]["”’）)]*$/
/** A whole line that is a table's title: no sentence goes on with it. */
const TABLE_TITLE = /^[^，。；：,;:]{4,40}表$/
/** What stands below a table's title on a line of its own, and the end of that title. */
const CAPTION = /^(?:编制|填报|填制|填表|预算|主管|公开)?(?:单位|部门)(?:名称)?[:：]|^金额单位[:：]/
const TITLE_END = /表(?:[（(][^（）()]{1,12}[）)])?$/
/** `第一部分 概况……………3`, also where the number is missing */
const CONTENTS = /(?:[.．·…‥。_\-—]\s?){4,}[-—（(]?\d{0,4}[-—）)]?$/

/** A paragraph, and whether it may go on over the page's end. */
export interface BuiltParagraph {
  readonly paragraph: Paragraph
  /** Where its first line begins at the margin, without indent: how wide the first piece of it is that cannot be broken; else null. */
  readonly flushStart: number | null
  /** Where it may go on, its last line ending inside a sentence or, where paragraphs are indented, at the end of one: the room left in that line; else null. */
  readonly openEnd: number | null
}

/** Lines into paragraphs: soft wraps joined, captions on one baseline apart, titles on their own. */
export function buildParagraphs(region: Region): BuiltParagraph[] {
  const margins = marginsOf(region)
  const paragraphs: BuiltParagraph[] = []
  let current: TextLine[] = []
  const flush = (): void => {
    if (current.length > 0) paragraphs.push(built(current, region, margins))
    current = []
  }
  for (const line of region.lines) {
    const parts = splitLine(line)
    const last = current.at(-1)
    const [only] = parts
    if (parts.length === 1 && only && last && continues(current, only, margins, region)) {
      current.push(only)
      continue
    }
    flush()
    if (parts.length === 1 && only) current = [only]
    else for (const part of parts) paragraphs.push(built([part], region, margins))
  }
  flush()
  return paragraphs
}

function marginsOf({ lines, width }: Region): Margins {
  let widest = 0
  for (const line of lines) widest = Math.max(widest, line.x1 - line.x0)
  const long = lines.filter((line) => line.x1 - line.x0 >= 0.6 * widest)
  let left = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  const sizes = new Map<number, number>()
  for (const line of long) {
    left = Math.min(left, line.x0)
    right = Math.max(right, line.x1)
    const size = Math.round(line.size * 2) / 2
    sizes.set(size, (sizes.get(size) ?? 0) + line.glyphs.length)
  }
  const bodySize = [...sizes].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 12
  const sure = long.filter((line) => right - line.x1 <= bodySize).length > 1
  return { left, right, bodySize, sure, flowing: right - left >= NARROWEST * width && widest >= FULL * (right - left) }
}

/** Whether `line` is the soft-wrapped continuation of the paragraph's lines so far. */
function continues(paragraph: readonly TextLine[], line: TextLine, margins: Margins, region: Region): boolean {
  const last = paragraph.at(-1)
  if (!last || !margins.flowing) return false
  const em = Math.max(last.size, line.size)
  if (Math.abs(last.size - line.size) > 0.08 * em || isBold(last) !== isBold(line) && isBold(paragraph[0] ?? last) !== isBold(line)) return false
  const pitch = line.base - last.base
  const before = paragraph.at(-2)
  if (pitch > (before ? 1.35 * (last.base - before.base) : 2.6 * em)) return false
  if (region.barriers.some((box) => box[1] >= last.base - em / 2 && box[3] <= line.base + em / 2)) return false
  if (CONTENTS.test(plainText(last)) || CONTENTS.test(plainText(line))) return false
  if (ENDS_WITH_STOP.test(plainText(last)) && (TABLE_TITLE.test(plainText(line)) || !margins.sure && line.x0 >= last.x0 - 0.5 * em)) return false
  if (CAPTION.test(plainText(line)) && TITLE_END.test(plainText(last))) return false
  // Ragged lines inside a sentence fall short of the margin by a word or two.
  const slack = SENTENCE_END.test(plainText(last)) ? 0.35 * em : 3 * em
  if (isCentred(last, region, margins) && isCentred(line, region, margins)) {
    // A title of two lines: what begins the second had no room in the first.
    return last.x1 - last.x0 + firstTokenWidth(line) + 1.6 * em >= margins.right - margins.left && !ENUMERATOR.test(plainText(line))
  }
  if (last.x1 + firstTokenWidth(line) + slack < margins.right) return false
  if (line.x0 > margins.left + 0.9 * em) return false
  if (!ENUMERATOR.test(plainText(line))) return true
  const first = paragraph[0] ?? last
  const sameIndent = Math.abs(first.x0 - line.x0) <= 0.5 * em
  return !SENTENCE_END.test(plainText(last)) && !(sameIndent && ENUMERATOR.test(plainText(first)))
}

/** How wide the first piece of a line is that cannot be broken: what did not fit on the line before. */
function firstTokenWidth(line: TextLine): number {
  const { glyphs } = line
  const first = glyphs[0] as Glyph
  let end = first.x1
  for (let i = 1; i < glyphs.length; i++) {
    const before = (glyphs[i - 1] as Glyph).text
    const glyph = glyphs[i] as Glyph
    const sticks = OPENING.test(before) || CLOSING.test(glyph.text) || (!isWide(glyph.text) && (!isWide(before) || CLOSING.test(before)))
    if (!sticks || glyph.x0 - end > 0.3 * glyph.size) break
    end = glyph.x1
  }
  return end - first.x0
}

/** Marks that no line ends with, and marks that no line begins with. */
const OPENING = /[（(《“‘【〔]/
const CLOSING = /[，。；：、！？）)》”’】〕%％]/

const isBold = (line: TextLine): boolean => line.glyphs.filter((glyph) => glyph.bold).length > 0.6 * line.glyphs.length

const plainText = (line: TextLine): string => line.glyphs.map((glyph) => glyph.text).join('')

function built(lines: readonly TextLine[], region: Region, margins: Margins): BuiltParagraph {
  const first = lines[0] as TextLine
  const last = lines.at(-1) as TextLine
  const em = last.size
  const paragraph = paragraphOf(lines, region, margins)
  const flush = first.x0 <= margins.left + 0.9 * em && !paragraph.centred && !ENUMERATOR.test(plainText(first))
  const room = margins.right - last.x1
  const ended = SENTENCE_END.test(plainText(last))
  const open = margins.flowing && !paragraph.centred && paragraph.role === 'body'
    && (!ended || (room <= 1.6 * em && lines.length > 1 && first.x0 >= margins.left + 1.5 * em))
  return { paragraph, flushStart: flush ? firstTokenWidth(first) : null, openEnd: open ? room : null }
}

function paragraphOf(lines: readonly TextLine[], region: Region, margins: Margins): Paragraph {
  const printed = printedText(lines, region.page, softWrap)
  const first = lines[0] as TextLine
  return {
    type: 'paragraph', ...printed, page: region.page,
    role: CONTENTS.test(printed.text.replace(/\s/g, '')) ? 'contents' : 'body',
    headingLevel: null, centred: lines.every((line) => isCentred(line, region, margins)),
    fontSize: Math.round(first.size * 10) / 10, bold: lines.every(isBold), sheet: null,
  }
}

/** What stands between two soft-wrapped lines: a space between Latin words, nothing in Chinese or inside a number. */
function softWrap(previous: string, next: string): string {
  return /[A-Za-z]$/.test(previous) && /^[A-Za-z]/.test(next) ? ' ' : ''
}

function isCentred(line: TextLine, region: Region, margins: Margins): boolean {
  const em = line.size
  const middle = (line.x0 + line.x1) / 2
  const onPage = Math.abs(middle - region.pageWidth / 2) <= 1.2 * em
  const inColumn = Math.abs(middle - (margins.left + margins.right) / 2) <= em
  const table = region.barriers.find((box) => box[1] >= line.base - em)
  const overTable = table !== undefined && Math.abs(middle - (table[0] + table[2]) / 2) <= em
  if (!onPage && !inColumn && !overTable) return false
  if (line.size >= 1.12 * margins.bodySize) return true
  const left = Math.min(margins.left, ...region.barriers.map((box) => box[0]))
  const right = Math.max(margins.right, ...region.barriers.map((box) => box[2]))
  if (right - left <= line.x1 - line.x0 + em) return line.x1 - line.x0 < 0.7 * region.pageWidth
  const before = line.x0 - left
  const enumerated = ENUMERATOR.test(plainText(line))
  if (before > (enumerated ? 5 : 2.6) * em) return true
  return before > 0.9 * em && Math.abs(right - line.x1 - before) <= 0.6 * em && !SENTENCE_END.test(plainText(line)) && !enumerated
}
