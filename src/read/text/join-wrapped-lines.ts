import { BEGINS_ANEW } from './begins-anew.ts'
import { displayWidth } from './display-width.ts'
import { isColumnar, isUnfinished, RAGGED, type PageMargin } from './page-margin.ts'

/** From this width on (in half-width columns) a block of lines may be a text broken at a right margin. */
const PAGE_WIDTH = 40
/** Up to this width a block of lines is one narrow column, such as a form number printed in a corner. */
const CORNER_WIDTH = 8
const CORNER_LINES = 6

interface TextOnly {
  readonly text: string
}

/**
 * Puts lines without a blank line between them into paragraphs. Two lines are one paragraph where the first could not
 * have held the beginning of the second: it is as wide as its block, or reaches the margin of the file's pages. Files
 * with one paragraph a line stay as they are.
 */
export function joinWrappedLines<T extends TextOnly>(lines: readonly T[], margin: PageMargin | null): readonly (readonly T[])[] {
  const width = lines.reduce((widest, line) => Math.max(widest, displayWidth(line.text.trimEnd())), 0)
  const joinable = width >= PAGE_WIDTH || (width <= CORNER_WIDTH && lines.length <= CORNER_LINES)
  const paragraphs: T[][] = []
  /** The printed line so far, which may stand on several lines of the file. */
  let previous: TextOnly | null = null
  for (const line of lines) {
    const current = paragraphs.at(-1)
    const last = current?.at(-1)
    if (current && last && previous && isSameLine(last, line)) {
      current.push(line)
      previous = { text: previous.text.trimEnd() + line.text.trim() }
      continue
    }
    if (current && previous && (ENDS_LINE.test(line.text) || (joinable && goesOn(previous.text.trimEnd(), line.text, width)) || (margin !== null && reachesMargin(previous, line, margin)))) current.push(line)
    else paragraphs.push([line])
    previous = line
  }
  return paragraphs
}

/** A text that follows another begins so near to where that one ends, in characters. */
const STEP = 1

/**
 * Whether a line is the rest of the printed line before it: programs that turn pages into text break a line where its
 * marks come from another font, and put the rest below, where it stands on the page.
 */
function isSameLine(before: TextOnly, after: TextOnly): boolean {
  const [end, rest] = [before.text.trimEnd().length, after.text.trim()]
  const begin = after.text.length - after.text.trimStart().length
  if (rest === '' || begin < STAIRCASE || isColumnar(before.text.trim()) || isColumnar(rest)) return false
  if (begin < DEEP && /[。！？：；]$/.test(before.text.trimEnd())) return false
  return BEGINS_ANEW.test(rest) ? begin === end : Math.abs(begin - end) <= STEP
}

/** Less than this is no rest of a line; less than `DEEP` may be the indent of a paragraph behind a short last line. */
const STAIRCASE = 4
const DEEP = 8

function goesOn(before: string, after: string, width: number): boolean {
  if (BEGINS_ANEW.test(after)) return false
  if (width > CORNER_WIDTH && /[。！？：；:;]$/.test(before)) return false
  return displayWidth(before) + displayWidth(firstWord(after)) > width
}

/** Marks that no line begins with: programs that turn pages into text put some of them on a line of their own. */
const ENDS_LINE = /^\s*[，。、；：！？”’）》】〕]/

/**
 * Whether `before` breaks off inside a sentence at the margin of its page, or, where paragraphs are indented, ends just
 * there, and `after` does not begin anew.
 */
export function reachesMargin(before: TextOnly, after: TextOnly, { at: margin, indented }: PageMargin): boolean {
  const text = before.text.trimEnd()
  const next = after.text.replace(/^\f/, '')
  if (ENDS_LINE.test(next)) return true
  if (BEGINS_ANEW.test(next) || isColumnar(next.trimEnd())) return false
  if (!isUnfinished(text)) return indented && /[。；：]$/.test(text) && Math.abs(displayWidth(text) - margin) <= 1
  // A justified line is wider than the margin by the spaces between its characters, and by nothing else.
  const set = displayWidth(text.replace(/(?<=\S) (?=\S)/g, ''))
  return displayWidth(text) + displayWidth(firstWord(next)) > margin - RAGGED && set <= margin + RAGGED
}

const firstWord = (text: string): string => /^(?:[\w.,%-]+|.)[，。、；：）]?/u.exec(text)?.[0] ?? ''
