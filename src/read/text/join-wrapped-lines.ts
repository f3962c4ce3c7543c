import type { Line } from './split-lines.ts'

/** From this width on (in half-width columns) a block of lines may be a text broken at a right margin. */
const PAGE_WIDTH = 40
/** Up to this width a block of lines is one narrow column, such as a form number printed in a corner. */
const CORNER_WIDTH = 8
const CORNER_LINES = 6

const BEGINS_ANEW =
  /^(?:[\s\u3000]|第[一二三四五六七八九十百\d]+(?:部分|章|节|条)|[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[)）]|\d{1,2}[、.．](?!\d)|附[件表注]|表[\d一二三四五六七八九十]|单位[:：]|部门[:：]|金额单位|编制单位|注[:：]|[-*•●■]\s)/

/**
 * Puts lines without a blank line between them into paragraphs. Two lines are one paragraph where the first could not
 * have held the beginning of the second: it is as wide as its block. Files with one paragraph a line stay as they are.
 */
export function joinWrappedLines(lines: readonly Line[]): readonly (readonly Line[])[] {
  const width = lines.reduce((widest, line) => Math.max(widest, widthOf(line.text.trimEnd())), 0)
  const joinable = width >= PAGE_WIDTH || (width <= CORNER_WIDTH && lines.length <= CORNER_LINES)
  const paragraphs: Line[][] = []
  let previous: Line | null = null
  for (const line of lines) {
    const current = paragraphs.at(-1)
    if (current && previous && joinable && goesOn(previous.text.trimEnd(), line.text, width)) current.push(line)
    else paragraphs.push([line])
    previous = line
  }
  return paragraphs
}

function goesOn(before: string, after: string, width: number): boolean {
  if (BEGINS_ANEW.test(after)) return false
  if (width > CORNER_WIDTH && /[。！？：；:;]$/.test(before)) return false
  return widthOf(before) + widthOf(firstWord(after)) > width
}

const firstWord = (text: string): string => /^(?:[\w.,%-]+|.)[，。、；：）]?/u.exec(text)?.[0] ?? ''

/** Columns of a fixed-width display: 2 for the wide characters of East Asian scripts, 1 for others. */
function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u.test(character) ? 2 : 1
  return width
}
