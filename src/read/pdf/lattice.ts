import type { Box } from '../../model/place.ts'
import type { Ruling } from './ruling.ts'
import { connectedRulings } from './connected-rulings.ts'

/** A cell of a drawn grid. `row` and `column` from 0. */
export interface LatticeCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly box: Box
}

/** A drawn grid: the positions of its lines, and its cells row by row; together the cells cover it exactly. */
export interface Lattice {
  readonly box: Box
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly cells: readonly LatticeCell[]
}

/** Lines of a component nearer than this are one grid line. */
const SAME_POSITION = 3
/** A side this far beyond the outermost crossing line, on at least two lines, is an open border and closed here. */
const OPEN_BORDER = 8

/** More lines, or more positions where they may cross, than any table has: a drawing, or an attack. Its text is still read. */
const MOST_RULINGS = 20_000
const MOST_CROSSINGS = 200_000

/** The grids that ruling lines draw on a page, largest first. Input: merged lines (`mergeRulings`). */
export function latticesOf(rulings: readonly Ruling[]): Lattice[] {
  if (rulings.length > MOST_RULINGS) return []
  const lattices: Lattice[] = []
  for (const component of connectedRulings(rulings)) {
    const lattice = latticeOf(component)
    if (lattice) lattices.push(lattice)
  }
  return lattices.toSorted((a, b) => area(b.box) - area(a.box))
}

const area = (box: Box): number => (box[2] - box[0]) * (box[3] - box[1])

function latticeOf(component: readonly Ruling[]): Lattice | null {
  const horizontal = component.filter((r) => r.horizontal)
  const vertical = component.filter((r) => !r.horizontal)
  if (horizontal.length + vertical.length < 3) return null
  const xs = positions([...vertical.map((r) => r.at), ...openEnds(horizontal, vertical)])
  const ys = positions([...horizontal.map((r) => r.at), ...openEnds(vertical, horizontal)])
  if (xs.length < 2 || ys.length < 2 || xs.length * ys.length > MOST_CROSSINGS) return null
  // Lines hung on one upright line: a chart's axis with its grid.
  if (xs.length === 2 && positions(vertical.map((r) => r.at)).length < 2) return null
  const columns = xs.length - 1
  const rows = ys.length - 1
  const wallsRight = walls(vertical, xs, ys)
  const wallsBelow = walls(horizontal, ys, xs)
  const region = regions(rows, columns, (row, column) => wallsRight(column + 1, row), (row, column) => wallsBelow(row + 1, column))
  return compressed(xs, ys, region)
}

/** The ends of lines beyond the outermost line that crosses them, where several lines agree: the border is not drawn there. */
function openEnds(lines: readonly Ruling[], crossing: readonly Ruling[]): number[] {
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const line of crossing) {
    first = Math.min(first, line.at)
    last = Math.max(last, line.at)
  }
  const ends: number[] = []
  const before = lines.filter((l) => l.from < first - OPEN_BORDER).map((l) => l.from)
  const after = lines.filter((l) => l.to > last + OPEN_BORDER).map((l) => l.to)
  if (before.length >= 2) ends.push(Math.min(...before))
  if (after.length >= 2) ends.push(Math.max(...after))
  return ends
}

function positions(values: number[]): number[] {
  values.sort((a, b) => a - b)
  const distinct: number[] = []
  for (const value of values) {
    const last = distinct.at(-1)
    if (last === undefined || value - last > SAME_POSITION) distinct.push(value)
  }
  return distinct
}

/**
 * Whether a line stands at position `at` (an index) along the stretch `part`: at least half of it drawn. The outermost
 * positions always count as drawn.
 */
function walls(lines: readonly Ruling[], at: readonly number[], along: readonly number[]): (at: number, part: number) => boolean {
  const parts = along.length - 1
  const drawn = new Float64Array(at.length * parts)
  for (const line of lines) {
    const position = nearest(at, line.at)
    for (let part = 0; part < parts; part++) {
      const overlap = Math.min(line.to, along[part + 1] ?? 0) - Math.max(line.from, along[part] ?? 0)
      if (overlap > 0) drawn[position * parts + part] = (drawn[position * parts + part] ?? 0) + overlap
    }
  }
  return (position, part) => {
    if (position === 0 || position === at.length - 1) return true
    const length = (along[part + 1] ?? 0) - (along[part] ?? 0)
    return (drawn[position * parts + part] ?? 0) >= 0.5 * length
  }
}

function nearest(values: readonly number[], value: number): number {
  let low = 0
  let high = values.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) < value - SAME_POSITION) low = middle + 1
    else high = middle
  }
  const here = Math.abs((values[low] ?? 0) - value)
  return low > 0 && Math.abs((values[low - 1] ?? 0) - value) <= here ? low - 1 : low
}

type Regions = readonly (readonly number[])[]

/** Numbers the elementary cells so that cells without a line between them have one number. */
function regions(
  rows: number, columns: number,
  wallRight: (row: number, column: number) => boolean, wallBelow: (row: number, column: number) => boolean,
): Regions {
  const region: number[][] = Array.from({ length: rows }, () => Array.from({ length: columns }, () => -1))
  let next = 0
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (region[row]?.[column] !== -1) continue
      const number = next++
      const stack = [row * columns + column]
      while (stack.length > 0) {
        const cell = stack.pop() ?? 0
        const r = Math.floor(cell / columns)
        const c = cell % columns
        const line = region[r]
        if (!line || line[c] !== -1) continue
        line[c] = number
        if (c + 1 < columns && !wallRight(r, c)) stack.push(cell + 1)
        if (c > 0 && !wallRight(r, c - 1)) stack.push(cell - 1)
        if (r + 1 < rows && !wallBelow(r, c)) stack.push(cell + columns)
        if (r > 0 && !wallBelow(r - 1, c)) stack.push(cell - columns)
      }
    }
  }
  return region
}

/** Leaves out the grid lines that part nothing (underlines, stubs), and reads the cells off. */
function compressed(xs: readonly number[], ys: readonly number[], region: Regions): Lattice {
  const columns = xs.length - 1
  const keepRow = ys.map((_, y) => y === 0 || y === ys.length - 1 || differ(region[y], region[y - 1]))
  const keepColumn = xs.map((_, x) => x === 0 || x === columns || region.some((line) => line[x] !== line[x - 1]))
  const rowsKept = region.filter((_, y) => keepRow[y]).map((line) => line.filter((_, x) => keepColumn[x]))
  const keptYs = ys.filter((_, y) => keepRow[y])
  const keptXs = xs.filter((_, x) => keepColumn[x])
  const box: Box = [keptXs[0] ?? 0, keptYs[0] ?? 0, keptXs.at(-1) ?? 0, keptYs.at(-1) ?? 0]
  return { box, xs: keptXs, ys: keptYs, cells: cellsOf(keptXs, keptYs, rowsKept) }
}

const differ = (a: readonly number[] = [], b: readonly number[] = []): boolean => a.some((number, i) => number !== b[i])

/** Rectangles that cover every region; a region that is no rectangle (a line is missing) gives several. */
function cellsOf(xs: readonly number[], ys: readonly number[], region: Regions): LatticeCell[] {
  const rows = region.length
  const columns = xs.length - 1
  const taken = new Uint8Array(rows * columns)
  const cells: LatticeCell[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken[row * columns + column] === 1) continue
      const number = region[row]?.[column]
      const free = (r: number, c: number): boolean => region[r]?.[c] === number && taken[r * columns + c] === 0
      let columnSpan = 1
      while (column + columnSpan < columns && free(row, column + columnSpan)) columnSpan++
      let rowSpan = 1
      const rowFree = (r: number): boolean => {
        for (let c = column; c < column + columnSpan; c++) if (!free(r, c)) return false
        return true
      }
      while (row + rowSpan < rows && rowFree(row + rowSpan)) rowSpan++
      for (let r = row; r < row + rowSpan; r++) taken.fill(1, r * columns + column, r * columns + column + columnSpan)
      const box: Box = [xs[column] ?? 0, ys[row] ?? 0, xs[column + columnSpan] ?? 0, ys[row + rowSpan] ?? 0]
      cells.push({ row, column, rowSpan, columnSpan, box })
    }
  }
  return cells
}
