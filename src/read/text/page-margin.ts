import { BEGINS_ANEW } from './begins-anew.ts'
import { displayWidth } from './display-width.ts'
import { isBlankLine, type Line } from './split-lines.ts'

/** Where the lines of a text end, in half-width columns, and whether its paragraphs begin with an indent. */
export interface PageMargin {
  readonly at: number
  readonly indented: boolean
}

/** Narrower lines (in half-width columns) are no lines of a page of text. */
const NARROWEST = 40
/** The lines of one text end this close together: a number or a Latin word is not broken, punctuation hangs. */
export const RAGGED = 5
/** So many lines must break off at the same place before it is a margin. */
const FEWEST = 6
/** Of the lines that break off, the part that must do so at the margin. */
const AT_MARGIN = 0.4

/** A line that breaks off inside a sentence and is no row of a table drawn with spaces. */
export const isUnfinished = (text: string): boolean => /[\u4e00-\u9fff]/.test(text) && !/[。！？：；:;]$/.test(text) && !isColumnar(text)

/** Two or more columns side by side, set apart by spaces. A justified line has single spaces only. */
export const isColumnar = (text: string): boolean => /\S[ \u3000]{3,}\S/.test(text)

/**
 * The right margin, in half-width columns, at which a program that took a text from its pages (a PDF, say) left the
 * line ends of these; null where each line is a paragraph. The width of a justified line says nothing, because its
 * spaces were counted as characters: the margin is where most lines end.
 */
export function pageMargin(lines: readonly Line[]): PageMargin | null {
  const widths: number[] = []
  let sentences = 0
  for (const [index, line] of lines.entries()) {
    const text = line.text.trimEnd()
    const next = lines[index + 1]
    if (!next || isBlankLine(next) || line.text.includes('\t') || next.text.includes('\t') || BEGINS_ANEW.test(next.text) || !isUnfinished(text)) continue
    const width = displayWidth(text)
    if (width >= NARROWEST && /[，,]/.test(text)) sentences += 1
    if (width >= NARROWEST) widths.push(width)
  }
  const counts = new Map<number, number>()
  for (const width of widths) for (let at = width - 2; at <= width + 2; at += 1) counts.set(at, (counts.get(at) ?? 0) + 1)
  let margin: number | null = null
  for (const [width, count] of counts) if (margin === null || count > (counts.get(margin) ?? 0)) margin = width
  if (margin === null) return null
  // Titles one above the other may be equally long; sentences have commas.
  if (sentences < FEWEST / 2) return null
  const near = widths.filter((width) => Math.abs(width - (margin as number)) <= RAGGED).length
  return near >= FEWEST && near >= AT_MARGIN * widths.length ? { at: margin, indented: isIndented(lines, margin) } : null
}

/** A line shorter than its margin by so many columns ends its paragraph. */
const SHORT = 8

/** Whether the lines behind those that end a paragraph short of the margin are indented, nearly all of them. */
function isIndented(lines: readonly Line[], margin: number): boolean {
  let [begun, indented] = [0, 0]
  lines.forEach((line, index) => {
    const next = lines[index + 1]
    const text = line.text.trimEnd()
    if (!next || isBlankLine(next) || !/。$/.test(text) || displayWidth(text) > margin - SHORT) return
    begun += 1
    if (/^[\s\u3000]/.test(next.text)) indented += 1
  })
  return begun >= FEWEST && indented >= 0.9 * begun
}
