import type { Glyph } from './glyph.ts'
import type { Lattice, LatticeCell } from './lattice.ts'
import type { FilledLattice } from './open-rows.ts'

/** Rows that follow each other and are cut up at the same places; `edges`: the grid columns that their cells begin at. */
interface Band {
  readonly from: number
  readonly to: number
  readonly edges: readonly number[]
}

/** Narrower grids (a form's 名称 and 内容) tell nothing by the number of their columns. */
const FEWEST_COLUMNS = 4
/** So many rows of a band at least have a cell in each of its columns. */
const FEWEST_FULL_ROWS = 2

/**
 * Tables of equally many columns drawn edge to edge, but with columns of other widths, as where each page of a table
 * was a table of its own: one grid would cut their columns into slivers. Their cells are counted from the left instead,
 * those of a total row below them from the right; what stands between them with another number of columns is a grid of
 * its own. Other grids, forms among them, are left as they are.
 */
export function stackedGrids(grid: FilledLattice): readonly FilledLattice[] {
  const columns = grid.lattice.xs.length - 1
  const rows = cellsByRow(grid.lattice)
  if (columns <= FEWEST_COLUMNS || rows.some((row) => row.length === columns)) return [grid]
  const bands = bandsOf(grid.lattice, rows)
  const groups = Map.groupBy(bands.filter((band) => band.edges.length >= FEWEST_COLUMNS && isFull(band, rows)), ({ edges }) => edges.length)
  const full = [...groups.values()].toSorted((a, b) => b.length - a.length)[0] ?? []
  const amounts = full[0] ? amountColumns(grid, full[0]) : 0
  const joined = new Set(full)
  bands.forEach((band, i) => {
    const beside = joined.has(bands[i - 1] ?? band) || joined.has(bands[i + 1] ?? band)
    if (beside && !joined.has(band) && isRow(grid, band, amounts, full[0]?.edges.length ?? 0)) joined.add(band)
  })
  return joined.size > 1 && joined.size * 2 > bands.length ? runsOf(bands, joined).map((run) => gridOf(grid, run)) : [grid]
}

/** Bands counted alike as one run, as long as they touch; each other band by itself. */
function runsOf(bands: readonly Band[], joined: ReadonlySet<Band>): readonly (readonly Band[])[] {
  const runs: Band[][] = []
  for (const band of bands) {
    const last = runs.at(-1)
    const before = last?.at(-1)
    if (last && before && joined.has(before) && joined.has(band)) last.push(band)
    else runs.push([band])
  }
  return runs
}

/** The cells that reach into each row, from the left. */
function cellsByRow({ ys, cells }: Lattice): readonly (readonly LatticeCell[])[] {
  const rows: LatticeCell[][] = Array.from({ length: ys.length - 1 }, () => [])
  for (const cell of cells) for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) rows[row]?.push(cell)
  return rows
}

/** A band ends where no cell reaches over, before a row that is neither cut finer nor coarser than the rows above. */
function bandsOf({ cells }: Lattice, rows: readonly (readonly LatticeCell[])[]): readonly Band[] {
  const crossed = new Set(cells.flatMap(({ row, rowSpan }) => Array.from({ length: rowSpan - 1 }, (_, i) => row + 1 + i)))
  const bands: Band[] = []
  let from = 0
  let edges = new Set<number>()
  rows.forEach((row, index) => {
    const own = new Set(row.map(({ column }) => column))
    const coarser = [...own].every((edge) => edges.has(edge))
    if (!coarser && !crossed.has(index) && [...edges].some((edge) => !own.has(edge))) {
      bands.push({ from, to: index, edges: ascending(edges) })
      from = index
      edges = own
    } else if (!coarser) edges = new Set([...edges, ...own])
  })
  return [...bands, { from, to: rows.length, edges: ascending(edges) }]
}

const ascending = (edges: ReadonlySet<number>): readonly number[] => [...edges].toSorted((a, b) => a - b)

const isFull = ({ from, to, edges }: Band, rows: readonly (readonly LatticeCell[])[]): boolean =>
  rows.slice(from, to).filter((row) => row.length === edges.length).length >= FEWEST_FULL_ROWS

const AMOUNT = /^[-−(（]?\d[\d,，]*(?:\.\d+)?[)）]?$/
const TOTAL = /^(?:合计|总计|小计)$/

const texts = ({ lattice, inCells }: FilledLattice, row: number): readonly string[] =>
  lattice.cells.flatMap((cell, i) => (cell.row === row ? [(inCells[i] ?? []).map((glyph: Glyph) => glyph.text).join('').replace(/\s/g, '')] : []))

/** How many of the last columns of a band print amounts in its last full row, after one that does not. */
function amountColumns(grid: FilledLattice, { from, to, edges }: Band): number {
  const full = Array.from({ length: to - from }, (_, i) => texts(grid, to - 1 - i)).find((row) => row.length === edges.length) ?? []
  const before = full.findLastIndex((text) => text !== '' && !AMOUNT.test(text))
  return full.length - 1 - before
}

/**
 * A row with edges of its own that prints an amount, or nothing, below each column of amounts: as many cells as the rows
 * above, or 合计 and the amounts.
 */
function isRow(grid: FilledLattice, { from, to, edges }: Band, amounts: number, columns: number): boolean {
  if (to - from !== 1 || amounts === 0) return false
  const row = texts(grid, from)
  const isWhole = edges.length === columns || (edges.length === amounts + 1 && TOTAL.test(row[0] ?? ''))
  const printed = row.slice(-amounts).filter((text) => text !== '')
  return isWhole && printed.length > 0 && printed.every((text) => AMOUNT.test(text))
}

/** The rows of these bands as one grid, with the columns of the first. */
function gridOf({ lattice, inCells }: FilledLattice, bands: readonly Band[]): FilledLattice {
  const [first] = bands
  const from = first?.from ?? 0
  const right = lattice.xs.length - 1
  const xs = [...first?.edges ?? [], right].map((edge) => lattice.xs[edge] ?? 0)
  const columns = xs.length - 1
  const ys = lattice.ys.slice(from, (bands.at(-1)?.to ?? from) + 1)
  const cells: LatticeCell[] = []
  const glyphs: (readonly Glyph[])[] = []
  for (const band of bands) {
    const fewer = columns - band.edges.length
    const columnOf = new Map([...band.edges, right].map((edge, i) => [edge, i === 0 ? 0 : i + fewer]))
    lattice.cells.forEach((cell, index) => {
      if (cell.row < band.from || cell.row >= band.to) return
      const column = columnOf.get(cell.column) ?? 0
      cells.push({ ...cell, row: cell.row - from, column, columnSpan: (columnOf.get(cell.column + cell.columnSpan) ?? columns) - column })
      glyphs.push(inCells[index] ?? [])
    })
  }
  return { lattice: { box: [lattice.box[0], ys[0] ?? 0, lattice.box[2], ys.at(-1) ?? 0], xs, ys, cells }, inCells: glyphs }
}
