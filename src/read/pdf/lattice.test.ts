import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { latticesOf, type LatticeCell } from './lattice.ts'
import { mergeRulings, type Ruling } from './ruling.ts'

/** How a grid is drawn: each of these is done by some producer. */
interface Style {
  /** One line for each side of each cell instead of one from end to end. */
  readonly byCell: boolean
  readonly dashed: boolean
  readonly doubled: boolean
  /** Every line is off its place by up to this. */
  readonly jitter: number
  /** The outer border at the left and right, or at the top and bottom, is not drawn. */
  readonly open: 'none' | 'sides' | 'ends'
}

interface Grid {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly cells: readonly Omit<LatticeCell, 'box'>[]
}

const sizes = fc.array(fc.integer({ min: 12, max: 120 }), { minLength: 2, maxLength: 9 })
const sums = (start: number, steps: readonly number[]): number[] => steps.reduce<number[]>((all, step) => [...all, (all.at(-1) ?? start) + step], [start])

/** A grid with merged cells: spans are wished for by `wishes` and given where there is room. */
const grids: fc.Arbitrary<Grid> = fc.tuple(sizes, sizes, fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })), { minLength: 81, maxLength: 81 }))
  .map(([widths, heights, wishes]) => {
    const columns = widths.length
    const rows = heights.length
    const taken = new Set<number>()
    const cells: Omit<LatticeCell, 'box'>[] = []
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        if (taken.has(row * columns + column)) continue
        const [wishedRows, wishedColumns] = wishes[row * columns + column] ?? [1, 1]
        const free = (r: number, c: number): boolean => r < rows && c < columns && !taken.has(r * columns + c)
        let columnSpan = 1
        while (columnSpan < wishedColumns && free(row, column + columnSpan)) columnSpan++
        let rowSpan = 1
        while (rowSpan < wishedRows && Array.from({ length: columnSpan }, (_, i) => free(row + rowSpan, column + i)).every(Boolean)) rowSpan++
        for (let r = row; r < row + rowSpan; r++) for (let c = column; c < column + columnSpan; c++) taken.add(r * columns + c)
        cells.push({ row, column, rowSpan, columnSpan })
      }
    }
    return { xs: sums(50, widths), ys: sums(80, heights), cells }
  })
  // Every inner position must part some cells, as the lattice keeps no line that parts nothing; and open borders need
  // two lines that reach the border.
  .filter(({ xs, ys, cells }) =>
    xs.slice(1, -1).every((_, i) => cells.some((cell) => cell.column === i + 1)) && ys.slice(1, -1).every((_, i) => cells.some((cell) => cell.row === i + 1)))

const styles: fc.Arbitrary<Style> = fc.record({
  byCell: fc.boolean(), dashed: fc.boolean(), doubled: fc.boolean(), jitter: fc.constantFrom(0, 0.3, 0.6), open: fc.constant('none' as const),
})

/** The sides of all cells as lines. */
function draw({ xs, ys, cells }: Grid, style: Style): Ruling[] {
  const rulings: Ruling[] = []
  let odd = 0
  const wobble = (): number => (odd++ % 2 === 0 ? style.jitter : -style.jitter)
  const line = (horizontal: boolean, at: number, from: number, to: number): void => {
    const place = at + wobble()
    for (const shift of style.doubled ? [-0.7, 0.7] : [0]) {
      if (style.dashed) for (let start = from; start < to; start += 5) rulings.push({ horizontal, at: place + shift, from: start, to: Math.min(to, start + 3) })
      else rulings.push({ horizontal, at: place + shift, from, to })
    }
  }
  for (const { row, column, rowSpan, columnSpan } of cells) {
    const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [xs[column], xs[column + columnSpan], ys[row], ys[row + rowSpan]]
    const sides = style.open !== 'sides'
    const ends = style.open !== 'ends'
    if (ends || row > 0) line(true, y0, x0, x1)
    if (style.byCell || row + rowSpan === ys.length - 1) if (ends || row + rowSpan < ys.length - 1) line(true, y1, x0, x1)
    if (sides || column > 0) line(false, x0, y0, y1)
    if (style.byCell || column + columnSpan === xs.length - 1) if (sides || column + columnSpan < xs.length - 1) line(false, x1, y0, y1)
  }
  return rulings
}

const shape = ({ row, column, rowSpan, columnSpan }: Omit<LatticeCell, 'box'>): string => `${row},${column} ${rowSpan}×${columnSpan}`

describe('grids from ruling lines', () => {
  test('any grid with merged cells, however drawn, is read back', () => {
    fc.assert(fc.property(grids, styles, (grid, style) => {
      const lattices = latticesOf(mergeRulings(draw(grid, style)))
      expect(lattices.length).toBe(1)
      expect(lattices[0]?.cells.map(shape)).toEqual(grid.cells.map(shape))
    }), { numRuns: 400 })
  })

  test('its positions are those drawn, within a point and a half', () => {
    fc.assert(fc.property(grids, styles, (grid, style) => {
      const [lattice] = latticesOf(mergeRulings(draw(grid, style)))
      grid.xs.forEach((x, i) => expect(Math.abs((lattice?.xs[i] ?? 0) - x)).toBeLessThan(1.5))
      grid.ys.forEach((y, i) => expect(Math.abs((lattice?.ys[i] ?? 0) - y)).toBeLessThan(1.5))
    }), { numRuns: 100 })
  })

  test('plain grids without a border at the sides, or at top and bottom, are closed', () => {
    fc.assert(fc.property(sizes, sizes, fc.constantFrom('sides' as const, 'ends' as const), fc.boolean(), (widths, heights, open, byCell) => {
      const cells = heights.flatMap((_, row) => widths.map((__, column) => ({ row, column, rowSpan: 1, columnSpan: 1 })))
      const grid: Grid = { xs: sums(50, widths), ys: sums(80, heights), cells }
      const [lattice] = latticesOf(mergeRulings(draw(grid, { byCell, dashed: false, doubled: false, jitter: 0, open })))
      expect(lattice?.cells.map(shape)).toEqual(cells.map(shape))
    }), { numRuns: 100 })
  })

  test('two grids with space between stay two; lines that cross nothing are no grid', () => {
    const cells = [{ row: 0, column: 0, rowSpan: 1, columnSpan: 1 }, { row: 0, column: 1, rowSpan: 1, columnSpan: 1 }]
    const plain: Style = { byCell: false, dashed: false, doubled: false, jitter: 0, open: 'none' }
    const upper = draw({ xs: [50, 100, 200], ys: [50, 70], cells }, plain)
    const lower = draw({ xs: [50, 100, 200], ys: [90, 110], cells }, plain)
    const underline: Ruling = { horizontal: true, at: 300, from: 60, to: 180 }
    expect(latticesOf(mergeRulings([...upper, ...lower, underline])).map((lattice) => lattice.cells.length)).toEqual([2, 2])
  })
})
