import type { Glyph } from './glyph.ts'
import type { Lattice, LatticeCell } from './lattice.ts'
import { groupLines } from './text-line.ts'

/** What stands in each cell of each grid, and what stands beside the grids. Every glyph is in exactly one list. */
export interface Assignment {
  /** One entry a lattice: glyphs by position in its `cells`. */
  readonly inCells: readonly (readonly Glyph[])[][]
  readonly outside: readonly Glyph[]
}

/** Nearer than this share of an em, two glyphs are one word: a word printed over a line stays whole. */
const ONE_WORD = 0.08
/** How far from a cell's edge a text may begin or end to be aligned with it, in points. */
const PADDING = 6

/** Sorts glyphs into the cells of grids (largest grid first; the smallest grid around a glyph takes it). */
export function assignCells(glyphs: readonly Glyph[], lattices: readonly Lattice[]): Assignment {
  const inCells: Glyph[][][] = lattices.map((lattice) => lattice.cells.map(() => []))
  const outside: Glyph[] = []
  const finders = lattices.map(cellFinder)
  const targetOf = (glyph: Glyph): Target => {
    const x = (glyph.x0 + glyph.x1) / 2
    const y = (glyph.y0 + glyph.y1) / 2
    for (let l = finders.length - 1; l >= 0; l--) {
      const cell = finders[l]?.(x, y) ?? -1
      if (cell >= 0) return { lattice: l, cell }
    }
    return OUTSIDE
  }
  const put = (glyph: Glyph, target: Target): void => {
    if (target.lattice < 0) outside.push(glyph)
    else inCells[target.lattice]?.[target.cell]?.push(glyph)
  }
  if (lattices.length === 0) return { inCells, outside: glyphs }
  for (const glyph of glyphs) if (glyph.turn !== 0) put(glyph, targetOf(glyph))
  for (const line of groupLines(glyphs.filter((g) => g.turn === 0))) {
    for (const word of wordsOf(line.glyphs)) {
      for (const part of partsAtLines(word, word.map(targetOf))) {
        const targets = part.map(targetOf)
        const whole = wholeWordTarget(part, targets, lattices)
        part.forEach((glyph, i) => put(glyph, whole ?? targets[i] ?? OUTSIDE))
      }
    }
  }
  return { inCells, outside }
}

interface Target {
  readonly lattice: number
  readonly cell: number
}

const OUTSIDE: Target = { lattice: -1, cell: -1 }

/** Stretches of a line without any gap. */
function* wordsOf(glyphs: readonly Glyph[]): Generator<readonly Glyph[]> {
  let start = 0
  for (let i = 1; i <= glyphs.length; i++) {
    const left = glyphs[i - 1]
    const right = glyphs[i]
    if (left && right) {
      const gap = (right.x0 - left.x1) / Math.min(left.size, right.size)
      if (gap <= ONE_WORD && gap > -0.3) continue
    }
    yield glyphs.slice(start, i)
    start = i
  }
}

/**
 * An amount at the right of its cell and a text at the left of the next may touch: typesetters pull an opening bracket
 * at a line's beginning half an em to the left. They are two words where a figure ends just at the line.
 */
function* partsAtLines(word: readonly Glyph[], targets: readonly Target[]): Generator<readonly Glyph[]> {
  const isFigure = (glyph: Glyph | undefined): boolean => glyph !== undefined && /^[\d.,，％%-]$/.test(glyph.text)
  let start = 0
  for (let i = 1; i < word.length; i++) {
    const [before, here] = [targets[i - 1], targets[i]]
    const crosses = before && here && before.lattice === here.lattice && before.lattice >= 0 && before.cell !== here.cell
    if (!crosses || isFigure(word[i - 1]) === isFigure(word[i])) continue
    yield word.slice(start, i)
    start = i
  }
  yield word.slice(start)
}

/** The one cell of a word that reaches over a line, as spreadsheets print texts longer than their cell; null: none such. */
function wholeWordTarget(word: readonly Glyph[], targets: readonly Target[], lattices: readonly Lattice[]): Target | null {
  const first = targets[0]
  const last = targets.at(-1)
  const firstGlyph = word[0]
  const lastGlyph = word.at(-1)
  if (!first || !last || !firstGlyph || !lastGlyph) return null
  if (targets.every((t) => t.lattice === first.lattice && t.cell === first.cell)) return first
  // A number too long for the last column runs out of the grid: it stays whole, in its cell.
  if (first.lattice >= 0 && targets.every((t) => t === OUTSIDE || (t.lattice === first.lattice && t.cell === first.cell))) return first
  if (targets.some((t) => t.lattice !== first.lattice)) return null
  const cellOf = (target: Target): LatticeCell | undefined => lattices[target.lattice]?.cells[target.cell]
  const startCell = cellOf(first)
  const endCell = cellOf(last)
  if (startCell && Math.abs(firstGlyph.x0 - startCell.box[0]) <= PADDING) return first
  if (endCell && Math.abs(lastGlyph.x1 - endCell.box[2]) <= PADDING) return last
  return targets[targets.length >> 1] ?? first
}

/** Finds a cell's position in `cells` for a point, or -1. */
function cellFinder(lattice: Lattice): (x: number, y: number) => number {
  const { xs, ys, cells, box } = lattice
  const columns = xs.length - 1
  const at = new Int32Array(columns * (ys.length - 1)).fill(-1)
  cells.forEach((cell, index) => {
    for (let r = cell.row; r < cell.row + cell.rowSpan; r++) {
      at.fill(index, r * columns + cell.column, r * columns + cell.column + cell.columnSpan)
    }
  })
  return (x, y) => {
    if (x < box[0] || x >= box[2] || y < box[1] || y >= box[3]) return -1
    return at[interval(ys, y) * columns + interval(xs, x)] ?? -1
  }
}

/** The i with values[i] <= value < values[i + 1]. */
function interval(values: readonly number[], value: number): number {
  let low = 0
  let high = values.length - 2
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((values[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}
