import type { Extent } from './extent.ts'
import { textLine, type TextLine } from './text-line.ts'

/** A line with the pieces into which its gaps part it. */
export interface SplitLine {
  readonly line: TextLine
  /** Apart by a gap that no word space makes. */
  readonly pieces: readonly TextLine[]
  /** Apart by any gap: two columns may stand as near to each other as two words. */
  readonly parts: readonly TextLine[]
}

/** Pieces of a line farther apart than this (in ems) may stand in different columns. */
const COLUMN_GAP = 1
/** Wider than the space between a word and a figure. */
const ANY_GAP = 0.3

const NUMBER = /^[-−(（]?[\d０-９][\d０-９,，]*([.．][\d０-９]+)?[%％)）]?$/

export const splitLines = (lines: readonly TextLine[]): SplitLine[] =>
  lines.map((line) => ({ line, pieces: piecesOf(line, COLUMN_GAP), parts: piecesOf(line, ANY_GAP) }))

function piecesOf(line: TextLine, least: number): TextLine[] {
  const pieces: TextLine[] = []
  let start = 0
  for (let i = 1; i <= line.glyphs.length; i++) {
    const left = line.glyphs[i - 1]
    const right = line.glyphs[i]
    if (left && right && right.x0 - left.x1 < least * Math.min(left.size, right.size)) continue
    if (start === 0 && !right) return [line]
    pieces.push(textLine(line.glyphs.slice(start, i)))
    start = i
  }
  return pieces
}

export const textOf = (piece: TextLine): string => piece.glyphs.map((glyph) => glyph.text).join('')

export const isNumber = (piece: TextLine): boolean => NUMBER.test(textOf(piece))

/** Whether numbers stand in a line, apart from what begins it. */
export const holdsNumber = (split: SplitLine | undefined): boolean =>
  split !== undefined && split.pieces.length >= 2 && split.parts.some((part) => part.x0 > (split.parts[0]?.x1 ?? 0) && isNumber(part))

/** The stretches that the texts of a table take, parted by the blank strips that go through all of its rows. */
export function columnExtents(pieces: readonly TextLine[], em: number): Extent[] {
  const columns: { x0: number; x1: number }[] = []
  for (const { x0, x1 } of pieces.toSorted((a, b) => a.x0 - b.x0)) {
    const last = columns.at(-1)
    if (last && x0 - last.x1 < ANY_GAP * em) last.x1 = Math.max(last.x1, x1)
    else columns.push({ x0, x1 })
  }
  return columns
}

/** Borders in the middles of the strips between columns, and at both sides. */
export function bordersBetween(columns: readonly Extent[], em: number): number[] {
  const borders = columns.map(({ x0 }, i) => ((columns[i - 1]?.x1 ?? x0 - em) + x0) / 2)
  return [...borders, (columns.at(-1)?.x1 ?? 0) + em / 2]
}

/** The column in whose borders the middle of a piece stands. */
export function columnOf(xs: readonly number[], piece: TextLine): number {
  const middle = (piece.x0 + piece.x1) / 2
  let column = 0
  while (column < xs.length - 2 && (xs[column + 1] ?? 0) <= middle) column++
  return column
}
