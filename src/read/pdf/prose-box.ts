import type { Glyph } from './glyph.ts'
import type { Lattice } from './lattice.ts'
import { holdsNumber, splitLines } from './line-pieces.ts'
import { groupLines } from './text-line.ts'

/** Whether a grid of one column is a frame around prose rather than a list: its cells hold sentences. */
export function holdsProse(lattice: Lattice, inCells: readonly (readonly Glyph[])[]): boolean {
  if (lattice.xs.length !== 2) return false
  const filled = inCells.filter((glyphs) => glyphs.length > 0)
  const sentences = filled.filter((glyphs) => glyphs.length > 30 && glyphs.some((glyph) => /[。；，]/.test(glyph.text)))
  return sentences.length * 2 >= filled.length
}

/** Whether a grid of one column is a frame around a table, with lines across it at most: its cells hold columns of numbers. */
export function framesColumns(lattice: Lattice, inCells: readonly (readonly Glyph[])[]): boolean {
  if (lattice.xs.length !== 2) return false
  return inCells.some((glyphs) => splitLines(groupLines(glyphs.filter(({ turn }) => turn === 0))).filter(holdsNumber).length >= 3)
}
