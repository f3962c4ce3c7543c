import type { Box, PdfPlace } from '../../model/place.ts'
import type { PrintedText, Run } from '../../model/source-tree.ts'
import type { Glyph } from './glyph.ts'
import { spacesIn } from './word-spaces.ts'

/** Glyphs on one baseline, left to right. */
export interface TextLine {
  readonly glyphs: readonly Glyph[]
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
  readonly base: number
  /** The size of most of its glyphs. */
  readonly size: number
}

/** Baselines nearer than this share of the smaller font size are one line: raised or lowered digits stay in theirs. */
const SAME_BASELINE = 0.45

/** Sorts level glyphs (turn 0) into lines, from the top down. */
export function groupLines(glyphs: readonly Glyph[]): TextLine[] {
  const sorted = glyphs.toSorted((a, b) => a.base - b.base)
  const lines: TextLine[] = []
  let current: Glyph[] = []
  let base = 0
  let size = 0
  for (const glyph of sorted) {
    if (current.length > 0 && glyph.base - base > SAME_BASELINE * Math.min(size, glyph.size)) {
      lines.push(textLine(current))
      current = []
    }
    if (current.length === 0) {
      base = glyph.base
      size = glyph.size
    } else size = Math.max(size, glyph.size)
    current.push(glyph)
  }
  if (current.length > 0) lines.push(textLine(current))
  return lines
}

/** A line of these glyphs, which are sorted in place. */
export function textLine(glyphs: Glyph[]): TextLine {
  // By their middles: an opening quotation mark's box begins before the narrow full stop that it follows.
  glyphs.sort((a, b) => a.x0 + a.x1 - b.x0 - b.x1)
  const sizes = new Map<number, number>()
  let x0 = Number.POSITIVE_INFINITY
  let y0 = Number.POSITIVE_INFINITY
  let x1 = Number.NEGATIVE_INFINITY
  let y1 = Number.NEGATIVE_INFINITY
  for (const glyph of glyphs) {
    x0 = Math.min(x0, glyph.x0)
    y0 = Math.min(y0, glyph.y0)
    x1 = Math.max(x1, glyph.x1)
    y1 = Math.max(y1, glyph.y1)
    const rounded = Math.round(glyph.size * 10) / 10
    sizes.set(rounded, (sizes.get(rounded) ?? 0) + 1)
  }
  let size = 0
  let most = 0
  for (const [value, count] of sizes) if (count > most) [size, most] = [value, count]
  return { glyphs, x0, y0, x1, y1, base: glyphs[0]?.base ?? 0, size }
}

/** Lines as one text: `separator(previous, next)` stands between two lines and belongs to no run. */
export function printedText(
  lines: readonly TextLine[], page: number, separator: (previous: string, next: string, index: number) => string,
): PrintedText {
  let text = ''
  const runs: Run[] = []
  let previous = ''
  lines.forEach((line, index) => {
    const { text: part, edges } = lineText(line)
    if (part === '') return
    if (runs.length > 0) text += separator(previous, part, index)
    const box: Box = rounded([line.x0, line.y0, line.x1, line.y1])
    const place: PdfPlace = { type: 'pdf', page, box, text: part }
    const run = { start: text.length, end: text.length + part.length, place }
    runs.push(edges ? { ...run, edges } : run)
    text += part
    previous = part
  })
  return { text, runs }
}

function lineText(line: TextLine): { readonly text: string; readonly edges: readonly number[] | null } {
  const { glyphs } = line
  // Text that does not run level has no left and right edges to give.
  if (glyphs[0] && glyphs[0].turn !== 0) return { text: glyphs.map((glyph) => glyph.text).join(''), edges: null }
  const spaces = spacesIn(glyphs)
  let text = ''
  const edges: number[] = []
  glyphs.forEach((glyph, i) => {
    const before = glyphs[i - 1]
    if (before && spaces[i] === 1) {
      text += ' '
      edges.push(round(before.x1))
    }
    for (let unit = 0; unit < glyph.text.length; unit++) edges.push(round(glyph.x0))
    text += glyph.text
  })
  edges.push(round(line.x1))
  return { text, edges }
}

const round = (value: number): number => Math.round(value * 100) / 100

export const rounded = (box: Box): Box => [round(box[0]), round(box[1]), round(box[2]), round(box[3])]
