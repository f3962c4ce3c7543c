import type { Glyph } from '../pdf/glyph.ts'
import { textLine, type TextLine } from '../pdf/text-line.ts'
import { displayWidth } from './display-width.ts'
import type { Line } from './split-lines.ts'

/** A character of a text file where it would stand if the file were printed. */
export interface SetGlyph extends Glyph {
  readonly line: Line
  /** Offset in the line, in UTF-16 units. */
  readonly at: number
}

/** How many columns a wide character takes: 2 on a screen, 1 where a program counted characters. */
export type WideColumns = 1 | 2

/** One column, in points; a character's size is two of them. */
export const COLUMN = 5
export const EM = 2 * COLUMN
/** From one row to the next, from one level of a header to the next, and from one line of a cell to the next. */
export const ROW_PITCH = 1.6 * EM
export const LEVEL_PITCH = 2 * EM
export const LINE_PITCH = 0.8 * EM

/** Where a tab goes on to. */
const TAB = 8

/** The characters of a line with the columns that they take, at a height. */
export function setLine(line: Line, wide: WideColumns, base: number): TextLine | null {
  const glyphs: SetGlyph[] = []
  let column = 0
  let at = 0
  for (const text of line.text) {
    if (text === '\t') column = (Math.floor(column / TAB) + 1) * TAB
    else if (text !== '\f' && !INVISIBLE.test(text)) {
      const width = wide === 2 ? displayWidth(text) : 1
      if (text.trim() !== '') glyphs.push(setGlyph(line, at, text, column, width, base))
      column += width
    }
    at += text.length
  }
  return glyphs.length === 0 ? null : textLine(glyphs)
}

/** Soft hyphens, joiners and marks of direction, variants: what takes no place. */
const INVISIBLE = /^(?:\u00ad|[\u200b-\u200f\u2060\ufeff]|\p{Variation_Selector})$/u

function setGlyph(line: Line, at: number, text: string, column: number, width: number, base: number): SetGlyph {
  const x0 = column * COLUMN
  return { text, x0, x1: x0 + width * COLUMN, y0: base - 0.86 * EM, y1: base + 0.14 * EM, base, size: EM, bold: false, turn: 0, object: line.number, line, at }
}

/** A glyph of a text that begins at `from`, moved to the right by so many points, set narrower, and put at another height. */
export function moveGlyph(glyph: Glyph, from: number, by: number, narrow: number, base: number): Glyph {
  const [x0, x1] = [from + by + (glyph.x0 - from) * narrow, from + by + (glyph.x1 - from) * narrow]
  const dy = base - glyph.base
  return { ...glyph, x0, x1, y0: glyph.y0 + dy, y1: glyph.y1 + dy, base }
}
