import type { Box } from '../../model/place.ts'
import type { Glyph } from './glyph.ts'
import type { Lattice, LatticeCell } from './lattice.ts'
import { textLine, type TextLine } from './text-line.ts'

/** A table without ruling lines, found by its columns of numbers. */
export interface AlignedTable {
  readonly lattice: Lattice
  readonly inCells: readonly (readonly Glyph[])[]
  /** The lines it took. */
  readonly lines: ReadonlySet<TextLine>
}

/** Pieces of a line farther apart than this (in ems) may stand in different columns. */
const COLUMN_GAP = 1
const FEWEST_ROWS = 3
/** How far right edges of one column's numbers may differ, in ems. */
const ALIGNED = 0.7
/** Rows farther apart than this, in ems, belong to different tables. */
const ROW_GAP = 4

const NUMBER = /^[-−(（]?[\d０-９][\d０-９,，]*([.．][\d０-９]+)?[%％)）]?$/

/**
 * Finds borderless tables among the lines of a page: at least three lines one below the other, each with numbers set
 * apart, whose right edges keep to the same columns. A table of contents is none. `barriers`: boxes no table reaches over.
 */
export function alignedTables(lines: readonly TextLine[], barriers: readonly Box[]): AlignedTable[] {
  const split = lines.map((line) => ({ line, pieces: piecesOf(line) }))
  const tables: AlignedTable[] = []
  let start = 0
  while (start < split.length) {
    let end = start
    while (end < split.length && (holdsNumber(split[end]) || (end > start && isWrappedName(split, end))) && (end === start || near(split[end - 1]?.line, split[end]?.line, barriers))) end++
    if (split.slice(start, end).filter(holdsNumber).length >= FEWEST_ROWS) {
      const table = tableOf(split, start, end, barriers)
      if (table) tables.push(table)
    }
    start = Math.max(end, start + 1)
  }
  return tables
}

interface SplitLine {
  readonly line: TextLine
  readonly pieces: readonly TextLine[]
}

const textOf = (piece: TextLine): string => piece.glyphs.map((glyph) => glyph.text).join('')
const isNumber = (piece: TextLine): boolean => NUMBER.test(textOf(piece))

const holdsNumber = (split: SplitLine | undefined): boolean =>
  split !== undefined && split.pieces.length >= 2 && split.pieces.slice(1).some(isNumber)

/** A line that stands in the first column alone, between two lines of numbers: the rest of a long name. */
function isWrappedName(split: readonly SplitLine[], at: number): boolean {
  const [before, here, after] = [split[at - 1], split[at], split[at + 1]]
  const [only] = here?.pieces ?? []
  if (!before || !only || here?.pieces.length !== 1 || !holdsNumber(before) || !holdsNumber(after) || !near(only, after?.line, [])) return false
  return [before, after].every((row) => only.x1 <= (row?.pieces[1]?.x0 ?? 0))
}

function near(above: TextLine | undefined, below: TextLine | undefined, barriers: readonly Box[]): boolean {
  if (!above || !below || below.base - above.base > ROW_GAP * Math.max(above.size, below.size)) return false
  return !barriers.some((box) => box[1] >= above.base - above.size / 2 && box[3] <= below.base + below.size / 2)
}

function piecesOf(line: TextLine): TextLine[] {
  const pieces: TextLine[] = []
  let start = 0
  for (let i = 1; i <= line.glyphs.length; i++) {
    const left = line.glyphs[i - 1] as Glyph
    const right = line.glyphs[i]
    if (right && right.x0 - left.x1 < COLUMN_GAP * Math.min(left.size, right.size)) continue
    pieces.push(textLine(line.glyphs.slice(start, i)))
    start = i
  }
  return pieces
}

function tableOf(split: readonly SplitLine[], start: number, end: number, barriers: readonly Box[]): AlignedTable | null {
  const body = split.slice(start, end)
  const em = body[0]?.line.size ?? 10
  if (!numbersAligned(body, em) || isContents(body)) return null
  let first = start
  const xs = columnEdges(body.flatMap((row) => row.pieces), em)
  if (xs.length < 3) return null
  // Header lines: set apart in the same columns, directly above.
  while (first > 0) {
    const above = split[first - 1]
    if (!above || above.pieces.length < 2 || !near(above.line, split[first]?.line, barriers)) break
    if (columnEdges([...body, above].flatMap((row) => row.pieces), em).length < xs.length) break
    first--
  }
  const rows = split.slice(first, end)
  return { ...gridOf(rows, columnEdges(rows.flatMap((row) => row.pieces), em)), lines: new Set(rows.map((row) => row.line)) }
}

/** Most number pieces end (or are centred) where the numbers of other rows do, in at least one column of three or more. */
function numbersAligned(body: readonly SplitLine[], em: number): boolean {
  const edgeGroups = (edge: (piece: TextLine) => number): { aligned: number; all: number } => {
    const edges = body.flatMap((row) => row.pieces.slice(1).filter((p) => isNumber(p)).map(edge)).toSorted((a, b) => a - b)
    let aligned = 0
    let start = 0
    for (let i = 1; i <= edges.length; i++) {
      if (i < edges.length && (edges[i] ?? 0) - (edges[i - 1] ?? 0) <= ALIGNED * em) continue
      if (i - start >= FEWEST_ROWS) aligned += i - start
      start = i
    }
    return { aligned, all: edges.length }
  }
  const right = edgeGroups((piece) => piece.x1)
  const middle = edgeGroups((piece) => (piece.x0 + piece.x1) / 2)
  return Math.max(right.aligned, middle.aligned) >= 0.8 * Math.max(1, right.all)
}

/** Two columns, the second of small whole numbers that never fall: page numbers. */
function isContents(body: readonly SplitLine[]): boolean {
  let last = 0
  for (const { pieces } of body) {
    const text = textOf(pieces.at(-1) as TextLine)
    if (pieces.length > 3 || !/^\d{1,3}$/.test(text) || Number(text) < last) return false
    last = Number(text)
  }
  return true
}

/** The middles of the blank vertical strips between pieces, with the outer edges: the columns' borders. */
function columnEdges(pieces: readonly TextLine[], em: number): number[] {
  const sorted = pieces.toSorted((a, b) => a.x0 - b.x0)
  const edges: number[] = []
  let right = Number.NEGATIVE_INFINITY
  for (const piece of sorted) {
    if (edges.length === 0) edges.push(piece.x0 - em / 2)
    else if (piece.x0 - right >= 0.6 * em) edges.push((piece.x0 + right) / 2)
    right = Math.max(right, piece.x1)
  }
  edges.push(right + em / 2)
  return edges
}

function gridOf(rows: readonly SplitLine[], xs: readonly number[]): { lattice: Lattice; inCells: Glyph[][] } {
  const columns = xs.length - 1
  const ys = rows.map((row, i) => {
    const above = rows[i - 1]
    return above ? (above.line.y1 + row.line.y0) / 2 : row.line.y0 - 1
  })
  ys.push((rows.at(-1)?.line.y1 ?? 0) + 1)
  const cells: LatticeCell[] = []
  const inCells: Glyph[][] = []
  rows.forEach((split, row) => {
    for (let column = 0; column < columns; column++) {
      const box: Box = [xs[column] ?? 0, ys[row] ?? 0, xs[column + 1] ?? 0, ys[row + 1] ?? 0]
      cells.push({ row, column, rowSpan: 1, columnSpan: 1, box })
      inCells.push(split.pieces.filter((piece) => columnOf(xs, piece) === column).flatMap((piece) => [...piece.glyphs]))
    }
  })
  return { lattice: { box: [xs[0] ?? 0, ys[0] ?? 0, xs.at(-1) ?? 0, ys.at(-1) ?? 0], xs, ys, cells }, inCells }
}

function columnOf(xs: readonly number[], piece: TextLine): number {
  const middle = (piece.x0 + piece.x1) / 2
  let column = 0
  while (column < xs.length - 2 && (xs[column + 1] ?? 0) <= middle) column++
  return column
}
