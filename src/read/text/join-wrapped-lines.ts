import { BEGINS_ANEW } from './begins-anew.ts'
import { displayWidth } from './display-width.ts'
import { isColumnar, isUnfinished, RAGGED } from './page-margin.ts'

/** From this width on (in half-width columns) a block of lines may be a text broken at a right margin. */
const PAGE_WIDTH = 40
/** Up to this width a block of lines is one narrow column, such as a form number printed in a corner. */
const CORNER_WIDTH = 8
const CORNER_LINES = 6

/**
 * Puts lines without a blank line between them into paragraphs. Two lines are one paragraph where the first could not
 * have held the beginning of the second: it is as wide as its block, or reaches the margin of the file's pages. Files
 * with one paragraph a line stay as they are.
 */
export function joinWrappedLines<T extends { readonly text: string }>(lines: readonly T[], margin: number | null): readonly (readonly T[])[] {
  const width = lines.reduce((widest, line) => Math.max(widest, displayWidth(line.text.trimEnd())), 0)
  const joinable = width >= PAGE_WIDTH || (width <= CORNER_WIDTH && lines.length <= CORNER_LINES)
  const paragraphs: T[][] = []
  let previous: T | null = null
  for (const line of lines) {
    const current = paragraphs.at(-1)
    if (current && previous && ((joinable && goesOn(previous.text.trimEnd(), line.text, width)) || (margin !== null && reachesMargin(previous, line, margin)))) current.push(line)
    else paragraphs.push([line])
    previous = line
  }
  return paragraphs
}

function goesOn(before: string, after: string, width: number): boolean {
  if (BEGINS_ANEW.test(after)) return false
  if (width > CORNER_WIDTH && /[。！？：；:;]$/.test(before)) return false
  return displayWidth(before) + displayWidth(firstWord(after)) > width
}

/** Whether `before` breaks off inside a sentence at the margin of its page and `after` does not begin anew. */
export function reachesMargin(before: { readonly text: string }, after: { readonly text: string }, margin: number): boolean {
  const text = before.text.trimEnd()
  const next = after.text.replace(/^\f/, '')
  if (BEGINS_ANEW.test(next) || isColumnar(next.trimEnd()) || !isUnfinished(text)) return false
  // A justified line is wider than the margin by the spaces between its characters, and by nothing else.
  const set = displayWidth(text.replace(/(?<=\S) (?=\S)/g, ''))
  return displayWidth(text) + displayWidth(firstWord(next)) > margin - RAGGED && set <= margin + RAGGED
}

const firstWord = (text: string): string => /^(?:[\w.,%-]+|.)[，。、；：）]?/u.exec(text)?.[0] ?? ''
