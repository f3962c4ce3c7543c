import type { Identity } from '../model/identity.ts'
import type { Place } from '../model/place.ts'
import { placesOf, type Paragraph, type PrintedText } from '../model/source-tree.ts'
import { unitIn, type AmountUnit } from '../model/unit.ts'
import { captionUnit, isCaptionText, isContinuedMark, isNoteText, isTitleText } from './caption-text.ts'
import type { PlainColumn } from './columns.ts'
import type { Draft } from './draft.ts'
import { cellText, printedCells, type GridRow } from './grid.ts'
import { plain } from './plain-text.ts'
import { titleOf } from './title-line.ts'
import { normaliseTitle } from './title.ts'

/** What stands above and below a table and belongs to it. */
export interface Caption {
  readonly title: PrintedText | null
  /** The title and, behind it, other lines above that may name the table (a numbered heading, the sheet), normalised. */
  readonly normalisedTitles: readonly string[]
  readonly unit: AmountUnit | null
  readonly unitPlace: Place | null
  readonly lines: readonly PrintedText[]
  readonly notes: readonly PrintedText[]
}

/** Lines above a table further away than this are not its caption. */
const REACH = 12

export function captionOf(draft: Draft, below: readonly Paragraph[], columns: readonly PlainColumn[], identity: Identity): Caption {
  const inside = draft.rows.slice(0, draft.header).flatMap((row) => printedCells(row))
  const within = new Set<PrintedText>(inside)
  const above = [...linesAbove(draft.above.filter((paragraph) => paragraph.sheet === draft.sheet)), ...inside]
  const listed = isListOfTitles(draft.above)
  const titleLines = above.filter((line) => titleOf(line) !== null && (!listed || within.has(line))).reverse()
  const titles = titleLines.flatMap((line) => titleOf(line) ?? [])
  const heading = titles.length === 0 ? headingAbove(above) : null
  const named = [...titles, ...(heading ? [heading] : [])].map((line) => normaliseTitle(line.text, identity.entity))
  const broken = brokenTitle(above, titleLines[0])
  if (broken !== null) named.push(normaliseTitle(broken, identity.entity))
  const unit = unitOf(above, columns, titles)
  const formUnit = unit.unit === null ? unitWithin(draft.rows.slice(draft.header)) : null
  return {
    title: titles[0] ?? null,
    normalisedTitles: [...named, ...(draft.sheet ? [normaliseTitle(draft.sheet, identity.entity)] : [])],
    ...(formUnit ?? unit),
    lines: above.filter((line) => isCaptionText(plain(line.text))),
    notes: [...draft.rows.slice(draft.notes).flatMap((row) => printedCells(row)), ...notesBelow(below.filter((paragraph) => paragraph.sheet === draft.sheet), !holdsAmount(draft.rows.slice(draft.body, draft.notes)))],
  }
}

/** Three titles in a row above a table are a list of the tables to come, not its titles. */
function isListOfTitles(above: readonly Paragraph[]): boolean {
  const lines = above.filter((paragraph) => plain(paragraph.text) !== '' && paragraph.role !== 'pageNumber')
  const last = lines.findLastIndex((line) => titleOf(line) !== null)
  return last >= 2 && lines.slice(last - 2, last).every((line) => titleOf(line) !== null)
}

/** The lines directly above, from the top down: up to a sentence, or to the reach. */
function linesAbove(above: readonly Paragraph[]): readonly Paragraph[] {
  const lines: Paragraph[] = []
  for (const paragraph of [...above].reverse()) {
    const text = plain(paragraph.text)
    if (text === '' || !(paragraph.role === 'body' || (paragraph.role === 'pageHeader' && (isCaptionText(text) || isTitleText(text))))) continue
    if (lines.length >= REACH || isSentence(text) || isNoteText(text)) break
    lines.unshift(paragraph)
    if (titleOf(paragraph) && lines.some((line) => line !== paragraph && titleOf(line) !== null)) break
  }
  return lines
}

const isSentence = (text: string): boolean => (/[。;!?]$/.test(text) || text.length > 80) && !isTitleText(text) && !isCaptionText(text)

/** A title set in two lines, of which only the second ends with 表: both together. */
function brokenTitle(lines: readonly PrintedText[], title: PrintedText | undefined): string | null {
  const before = title ? lines[lines.indexOf(title) - 1] : undefined
  const text = before ? plain(before.text) : ''
  return title && text !== '' && text.length <= 50 && !isCaptionText(text) && !isTitleText(text) ? `${text}${plain(title.text)}` : null
}

/** A short line that names a table without the word 表 (`（11）机关运行经费`), the nearest. */
function headingAbove(lines: readonly PrintedText[]): PrintedText | null {
  return lines.findLast((line) => !isCaptionText(plain(line.text)) && !isContinuedMark(plain(line.text)) && plain(line.text).length <= 40) ?? null
}

/** `本部门2024年度无此项预算。` below a table that prints no amount: its statement, without the word 注. */
const NOTHING_HERE = /^(?:本|我|该)(?:部门|单位|局|院|校|委|办|中心)[^。；]{0,30}(?:没有|无|未安排|未使用)[^。；]{0,40}(?:预算|支出|收入|收支|拨款|资金|内容|数据)(?:安排)?(?:的支出)?。?$/

const holdsAmount = (rows: readonly GridRow[]): boolean => rows.some((row) => printedCells(row).some((cell) => /^-?[\d,]*[1-9][\d,]*\.\d+$/.test(cellText(cell))))

function notesBelow(below: readonly Paragraph[], isEmpty: boolean): readonly PrintedText[] {
  const notes: PrintedText[] = []
  for (const paragraph of below) {
    if (paragraph.role !== 'body') continue
    const text = plain(paragraph.text)
    if (!isNoteText(text) && !/(?:本表|此表)(?:为空|无数据|反映)|故本表/.test(text) && !(isEmpty && notes.length === 0 && NOTHING_HERE.test(text))) break
    notes.push(paragraph)
  }
  return notes
}

function unitOf(lines: readonly PrintedText[], columns: readonly PlainColumn[], titles: readonly PrintedText[]): { unit: AmountUnit | null; unitPlace: Place | null } {
  for (const line of [...lines].reverse()) {
    const unit = captionUnit(plain(line.text))
    if (unit) return { unit, unitPlace: placeOfUnit(line) }
  }
  const joined = captionUnit(lines.filter((line) => isCaptionText(plain(line.text))).map((line) => plain(line.text)).join(''))
  if (joined) return { unit: joined, unitPlace: lines.flatMap((line) => (/元/.test(line.text) ? placesOf(line) : [])).at(-1) ?? null }
  const named = [...columns.flatMap((column) => column.header), ...titles.map((title) => title.text)].map((text) => /[(:,/](?:单位:?)?((?:亿|百万|万|千)?元)\)?|^((?:亿|百万|万|千)?元)$/.exec(plain(text)))
  const found = named.find((match) => match !== null)
  return { unit: found ? unitIn(found[1] ?? found[2] ?? '') : null, unitPlace: null }
}

/** Forms print the unit in the label of their funds: `项目资金（元）`. */
function unitWithin(rows: Draft['rows']): { unit: AmountUnit; unitPlace: Place | null } | null {
  for (const cell of rows.slice(0, 12).flatMap((row) => printedCells(row))) {
    const match = /(?:资金|金额|预算数?)(?:总额)?\(((?:亿|百万|万|千)?元)\)/.exec(plain(cell.text))
    const unit = match ? unitIn(match[1] ?? '') : null
    if (unit) return { unit, unitPlace: placesOf(cell)[0] ?? null }
  }
  return null
}

const placeOfUnit = (line: PrintedText): Place | null => {
  const start = Math.max(0, line.text.search(/(?:金额)?单\s*位\s*[：:]\s*(?:人民币)?\s*[亿百千万]*\s*元/))
  return placesOf(line, start)[0] ?? placesOf(line)[0] ?? null
}
