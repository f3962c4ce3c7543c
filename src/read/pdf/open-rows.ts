import type { Box } from '../../model/place.ts'
import type { Glyph } from './glyph.ts'
import type { Lattice, LatticeCell } from './lattice.ts'
import { holdsNumber, isNumber, splitLines, textOf } from './line-pieces.ts'
import { groupLines } from './text-line.ts'
import { rowsOfLines } from './text-rows.ts'

/** A grid with the glyphs of its cells. */
export interface FilledLattice {
  readonly lattice: Lattice
  readonly inCells: readonly (readonly Glyph[])[]
}

const FEWEST_ROWS = 3
/** Two lines may be one amount broken in two, unless each is an amount by itself. */
const WHOLE_AMOUNT = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)\.\d{2}$/

/**
 * A grid whose lines part the columns but not the rows: where amounts stand one below the other in several cells of one
 * row, each line of amounts is a row. Null where no row is like that.
 */
export function withOpenRows({ lattice, inCells }: FilledLattice): FilledLattice | null {
  const bands = Array.from({ length: lattice.ys.length - 1 }, (_, row) => openRows(lattice, inCells, row))
  if (bands.every((rows) => rows === null)) return null
  const ys: number[] = []
  /** Where each row of the old grid begins in the new one. */
  const starts: number[] = []
  bands.forEach((rows, row) => {
    starts.push(ys.length)
    ys.push(lattice.ys[row] ?? 0, ...bordersWithin(rows ?? []))
  })
  starts.push(ys.length)
  ys.push(lattice.ys.at(-1) ?? 0)
  const cells: LatticeCell[] = []
  const filled: (readonly Glyph[])[] = []
  lattice.cells.forEach((cell, index) => {
    const glyphs = inCells[index] ?? []
    const rows = bands[cell.row]
    const start = starts[cell.row] ?? 0
    const parts = rows ? rows.map((line) => glyphs.filter((glyph) => line.has(glyph))) : [glyphs]
    parts.forEach((part, i) => {
      const rowSpan = rows ? 1 : (starts[cell.row + cell.rowSpan] ?? 0) - start
      const box: Box = [cell.box[0], ys[start + i] ?? 0, cell.box[2], ys[start + i + rowSpan] ?? 0]
      cells.push({ row: start + i, column: cell.column, rowSpan, columnSpan: cell.columnSpan, box })
      filled.push(part)
    })
  })
  const order = cells.map((_, i) => i).toSorted((a, b) => (cells[a]?.row ?? 0) - (cells[b]?.row ?? 0) || (cells[a]?.column ?? 0) - (cells[b]?.column ?? 0))
  return { lattice: { ...lattice, ys, cells: order.flatMap((i) => cells[i] ?? []) }, inCells: order.map((i) => filled[i] ?? []) }
}

/** The glyphs of each row in a row of the grid that holds several; null where it is one row. */
function openRows(lattice: Lattice, inCells: readonly (readonly Glyph[])[], row: number): ReadonlySet<Glyph>[] | null {
  const touching = lattice.cells.flatMap((cell, index) => (cell.row <= row && cell.row + cell.rowSpan > row ? [{ cell, glyphs: inCells[index] ?? [] }] : []))
  if (touching.some(({ cell, glyphs }) => cell.rowSpan > 1 || glyphs.some(({ turn }) => turn !== 0))) return null
  const columnsOfAmounts = touching.filter(({ glyphs }) => {
    if (!hasSeveralLines(glyphs)) return false
    const lines = groupLines(glyphs)
    return lines.length >= FEWEST_ROWS ? lines.every(isNumber) : lines.length === 2 && lines.every((line) => WHOLE_AMOUNT.test(textOf(line)))
  })
  if (columnsOfAmounts.length < 2) return null
  const lines = splitLines(groupLines(touching.flatMap(({ glyphs }) => glyphs)))
  if (lines.filter(holdsNumber).length < 2) return null
  return rowsOfLines(lines).map((rows) => new Set(rows.flatMap(({ line }) => line.glyphs)))
}

/** Most cells hold one line: no need to sort their glyphs. */
function hasSeveralLines(glyphs: readonly Glyph[]): boolean {
  const [first] = glyphs
  return first !== undefined && glyphs.some((glyph) => Math.abs(glyph.base - first.base) > first.size)
}

const bordersWithin = (rows: readonly ReadonlySet<Glyph>[]): number[] => rows.slice(1).map((glyphs, i) => (bottomOf(rows[i] ?? new Set()) + topOf(glyphs)) / 2)

const topOf = (glyphs: ReadonlySet<Glyph>): number => Math.min(...[...glyphs].map(({ y0 }) => y0))
const bottomOf = (glyphs: ReadonlySet<Glyph>): number => Math.max(...[...glyphs].map(({ y1 }) => y1))
