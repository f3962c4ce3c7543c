import type { Box } from '../../model/place.ts'
import type { Glyph } from './glyph.ts'
import type { Lattice, LatticeCell } from './lattice.ts'
import { bordersBetween, columnExtents, columnOf, holdsNumber, isNumber, splitLines, textOf, type SplitLine } from './line-pieces.ts'
import { textHeader, type TextHeader } from './text-header.ts'
import type { TextLine } from './text-line.ts'
import { rowsOfLines } from './text-rows.ts'

/** A table without ruling lines, found by its columns of numbers. */
export interface AlignedTable {
  readonly lattice: Lattice
  readonly inCells: readonly (readonly Glyph[])[]
  /** The lines it took. */
  readonly lines: ReadonlySet<TextLine>
}

/** Codes of 款 and 项, numbers of lines: they may stand anywhere in their cells. */
const SHORT_CODE = /^\d{1,3}$/
/** What begins a row: its account's code. */
const CODE = /^\d+$/
const FEWEST_ROWS = 3
/** How far right edges of one column's numbers may differ, in ems. */
const ALIGNED = 0.7
/** Rows farther apart than this, in ems, belong to different tables. */
const ROW_GAP = 4
/** More lines than a header has. */
const MOST_HEADER_LINES = 8

/** What stands above a table's header, and below its body. */
export const CAPTION = /单位[：:]|^编制(?:部门|单位)|公开\s*\d+\s*表|^附?表\s*[\d一二三四五六七八九十]+|表$/
const NOTE = /^(?:注|备注|说明)[：:]?|[。；;]/

/**
 * Finds tables without lines among the lines of a page: at least three lines one below the other, each with numbers set
 * apart, whose right edges keep to the same columns. A table of contents is none. `barriers`: boxes no table reaches over;
 * `separators`: the heights of level lines that cross the page by themselves.
 */
export function alignedTables(lines: readonly TextLine[], barriers: readonly Box[], separators: readonly number[] = []): AlignedTable[] {
  const split = splitLines(lines)
  const tables: AlignedTable[] = []
  let start = 0
  while (start < split.length) {
    if (!holdsNumber(split[start])) {
      start++
      continue
    }
    const end = endOfBody(split, start, barriers)
    const first = firstOfBody(split, start)
    const after = tables.at(-1)
    const table = split.slice(start, end).filter(holdsNumber).length >= FEWEST_ROWS ? tableOf(split, first, end, barriers, separators, after?.lines) : null
    if (table) tables.push(table)
    start = Math.max(end, start + 1)
  }
  return tables
}

/** Nearer to each other than this, in ems, two lines cannot be two rows: the first line of a name stands half above its amounts. */
const HALF_LINE = 0.85

/** The first line of a body: that of its first amounts, or of the name beside them. */
function firstOfBody(split: readonly SplitLine[], amounts: number): number {
  let first = amounts
  for (;;) {
    if (!isHalfLine(split[first - 1]?.line, split[first]?.line) || (split[first - 1]?.pieces.length ?? 0) > 1) return first
    first--
  }
}

const isHalfLine = (above: TextLine | undefined, below: TextLine | undefined): boolean =>
  above !== undefined && below !== undefined && below.base - above.base <= HALF_LINE * Math.min(above.size, below.size)

/** The line after a body's last: lines of numbers, with what names and blank rows stand between and below them. */
function endOfBody(split: readonly SplitLine[], start: number, barriers: readonly Box[]): number {
  const width = Math.max(...split.map(({ line }) => line.x1)) - Math.min(...split.map(({ line }) => line.x0))
  let end = start + 1
  for (let at = start + 1; at < split.length; at++) {
    const here = split[at]
    if (!here || !near(split[at - 1]?.line, here.line, barriers) || (!holdsNumber(here) && !isFragment(here, width))) break
    if (holdsNumber(here) || here.pieces.length >= 2 || (end === at && isHalfLine(split[at - 1]?.line, here.line))) end = at + 1
  }
  return end
}

/** A line of names: no sentence, no caption, no line across the page. */
function isFragment({ line, pieces }: SplitLine, width: number): boolean {
  const [first] = pieces
  const text = textOf(line)
  if (!first || NOTE.test(text) || CAPTION.test(text)) return false
  return pieces.length >= 2 || first.x1 - first.x0 < 0.5 * width
}

function near(above: TextLine | undefined, below: TextLine | undefined, barriers: readonly Box[]): boolean {
  if (!above || !below || below.base - above.base > ROW_GAP * Math.max(above.size, below.size)) return false
  return !barriers.some((box) => box[1] >= above.base - above.size / 2 && box[3] <= below.base + below.size / 2)
}

function tableOf(
  split: readonly SplitLine[], start: number, end: number, barriers: readonly Box[], separators: readonly number[], taken: ReadonlySet<TextLine> | undefined,
): AlignedTable | null {
  const body = split.slice(start, end)
  const em = body[0]?.line.size ?? 10
  const amounts = body.filter((row) => holdsNumber(row) && !numbersColumns(row))
  if (!numbersAligned(amounts, em) || isContents(amounts)) return null
  const bodyColumns = columnExtents(withoutBridges(body.filter((row) => !numbersColumns(row))), em)
  if (bodyColumns.length < 2) return null
  const header = headerAbove(split, start, em, barriers, taken)
  const lines = [...header, ...body]
  return { ...gridOf(textHeader(header, bodyColumns, em), header, rowsOfLines(body, separators), em), lines: new Set(lines.map(({ line }) => line)) }
}

/** Of the rows of a table, the labels of totals that reach over several columns are fewer. */
const MOST_BRIDGES = 0.2
/** Tables of more rows than a page holds are not looked at for such labels. */
const MOST_ROWS = 150

/**
 * The texts that show where columns stand: without the labels of totals that are set over several columns, in whose
 * stretch other rows have two texts.
 */
function withoutBridges(rows: readonly SplitLine[]): TextLine[] {
  const parts = rows.flatMap((row) => row.parts)
  if (rows.length > MOST_ROWS) return parts
  const isOver = (label: TextLine, part: TextLine): boolean => part.x0 < label.x1 && label.x0 < part.x1
  const bridges = parts.filter((part) => !isNumber(part) && rows.filter((row) => row.parts.filter((other) => isOver(part, other)).length >= 2).length >= FEWEST_ROWS)
  if (bridges.length === 0 || bridges.length > MOST_BRIDGES * rows.length) return parts
  const kept = parts.filter((part) => !bridges.includes(part))
  return bridges.every((label) => kept.some((part) => isOver(label, part))) ? kept : parts
}

/** A row that numbers the columns (栏次 1 2 3): its figures stand in the middle of their cells, not where amounts do. */
function numbersColumns({ parts }: SplitLine): boolean {
  const figures = parts.filter((part) => /^\d{1,2}$/.test(textOf(part))).map((part) => Number(textOf(part)))
  return figures.length >= 2 && parts.length - figures.length <= 2 && figures.every((figure, i) => i === 0 || figure === (figures[i - 1] ?? 0) + 1)
}

/** Header lines above a body, up to its caption or title. */
function headerAbove(split: readonly SplitLine[], start: number, em: number, barriers: readonly Box[], taken: ReadonlySet<TextLine> | undefined): readonly SplitLine[] {
  let first = start
  while (first > 0 && start - first < MOST_HEADER_LINES) {
    const above = split[first - 1]
    if (!above || taken?.has(above.line) || !near(above.line, split[first]?.line, barriers)) break
    const text = textOf(above.line)
    if (CAPTION.test(text) || NOTE.test(text) || above.line.size > 1.15 * em) break
    first--
  }
  // A lone text right above the body is a title.
  return first + 1 === start && split[first]?.pieces.length === 1 ? [] : split.slice(first, start)
}

/** Most number pieces end (or are centred) where the numbers of other rows do, in at least one column of three or more. */
function numbersAligned(body: readonly SplitLine[], em: number): boolean {
  const edgeGroups = (edge: (piece: TextLine) => number): { aligned: number; all: number } => {
    const edges = body.flatMap((row) => row.parts.filter((part, i) => isNumber(part) && !(i === 0 ? CODE : SHORT_CODE).test(textOf(part))).map(edge)).toSorted((a, b) => a - b)
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

function gridOf(heading: TextHeader, header: readonly SplitLine[], rows: readonly (readonly SplitLine[])[], em: number): { lattice: Lattice; inCells: Glyph[][] } {
  const xs = bordersBetween(heading.columns, em)
  const ys = heightsOf(header, heading.levels, rows)
  const cells: LatticeCell[] = []
  const inCells: Glyph[][] = []
  const add = (row: number, column: number, rowSpan: number, columnSpan: number, parts: readonly TextLine[]): void => {
    const box: Box = [xs[column] ?? 0, ys[row] ?? 0, xs[column + columnSpan] ?? 0, ys[row + rowSpan] ?? 0]
    cells.push({ row, column, rowSpan, columnSpan, box })
    inCells.push(parts.flatMap((part) => [...part.glyphs]))
  }
  if (heading.levels > 0) for (const { level, column, levels, columnSpan, parts } of heading.cells) add(level, column, levels, columnSpan, parts)
  rows.forEach((lines, row) => {
    const parts = lines.flatMap((split) => split.parts)
    for (let column = 0; column < xs.length - 1; column++) add(heading.levels + row, column, 1, 1, parts.filter((part) => columnOf(xs, part) === column))
  })
  return { lattice: { box: [xs[0] ?? 0, ys[0] ?? 0, xs.at(-1) ?? 0, ys.at(-1) ?? 0], xs, ys, cells }, inCells }
}

/** The heights of the borders: header levels share the header's height, rows meet half way. */
function heightsOf(header: readonly SplitLine[], levels: number, rows: readonly (readonly SplitLine[])[]): number[] {
  const top = (lines: readonly SplitLine[]): number => Math.min(...lines.map(({ line }) => line.y0))
  const bottom = (lines: readonly SplitLine[]): number => Math.max(...lines.map(({ line }) => line.y1))
  const [firstRow = []] = rows
  const ys: number[] = []
  if (levels > 0) {
    const [from, to] = [top(header) - 1, (bottom(header) + top(firstRow)) / 2]
    for (let level = 0; level < levels; level++) ys.push(from + ((to - from) * level) / levels)
  }
  rows.forEach((row, i) => {
    const above = i === 0 ? header : rows[i - 1] ?? []
    ys.push(above.length === 0 ? top(row) - 1 : (bottom(above) + top(row)) / 2)
  })
  ys.push(bottom(rows.at(-1) ?? []) + 1)
  return ys
}
