import type { Place } from '../../model/place.ts'
import type { Block, Cell, Row, Unread } from '../../model/source-tree.ts'
import { joinPieces, type Piece } from '../make-block.ts'
import { alignedTables, type AlignedTable } from '../pdf/aligned-tables.ts'
import { linesOfCell } from '../pdf/build-table.ts'
import { holdsNumber, splitLines } from '../pdf/line-pieces.ts'
import { textLine, type TextLine } from '../pdf/text-line.ts'
import { headerHeights } from './header-heights.ts'
import { pieceOf } from './read-fields.ts'
import { spacedRuns } from './spaced-rows.ts'
import { beginsAbove, bodyPitches } from './row-heights.ts'
import { COLUMN, moveGlyph, ROW_PITCH, setLine, type SetGlyph, type WideColumns } from './set-lines.ts'
import { isBlankLine, type Line } from './split-lines.ts'
import { straightColumns } from './straight-columns.ts'
import { wideColumns } from './wide-columns.ts'

/** The tables of a text whose columns are kept apart by spaces. */
export interface SpacedTables {
  /** By the line where each begins. */
  readonly blocks: ReadonlyMap<Line, Block>
  /** All lines of such tables, read or not. */
  readonly lines: ReadonlySet<Line>
  readonly unread: readonly Unread[]
}

/**
 * Reads the tables whose columns are kept apart by spaces. The characters are put where they would be printed, and what
 * finds tables without ruling lines on the pages of a PDF finds them here; rows in which it finds none are said to be unread.
 */
export function spacedTables(lines: readonly Line[]): SpacedTables {
  const blocks = new Map<Line, Block>()
  const taken = new Set<Line>()
  const unread: Unread[] = []
  const runs = spacedRuns(lines)
  const wide = wideColumns(runs.map(({ first, last }) => lines.slice(first, last + 1)))
  for (const { first, last, from, to } of runs) {
    for (const table of tablesIn(lines.slice(from, to + 1), wide)) {
      const own = [...new Set([...table.lines].map(lineOf))].toSorted((a, b) => a.number - b.number)
      const first = own[0] as Line
      blocks.set(first, blockOf(table))
      for (const line of own) taken.add(line)
      unread.push({ place: placeOf(first), reason: 'unruled', text: '' })
    }
    for (const line of lines.slice(first, last + 1)) {
      if (isBlankLine(line) || taken.has(line)) continue
      taken.add(line)
      unread.push({ place: placeOf(line), reason: 'unruled', text: line.text.trim() })
    }
  }
  return { blocks, lines: taken, unread }
}

const placeOf = ({ number, text }: Line): Place => ({ type: 'text', line: number, column: text.length - text.trimStart().length + 1, text: text.trim() })

function tablesIn(stretch: readonly Line[], wide: WideColumns): readonly AlignedTable[] {
  const printed = stretch.filter((line) => !isBlankLine(line))
  return alignedTables(laidOut(printed.flatMap((line, i) => setLine(line, wide, i * ROW_PITCH) ?? [])), [])
}

const glyphsOf = (line: TextLine): readonly SetGlyph[] => line.glyphs as readonly SetGlyph[]
const lineOf = (line: TextLine): Line => (glyphsOf(line)[0] as SetGlyph).line

/** The lines with amounts put below each other and the lines of one row near each other. */
function laidOut(lines: readonly TextLine[]): TextLine[] {
  const split = splitLines(lines)
  const amounts = split.findIndex(holdsNumber)
  if (amounts < 0) return [...lines]
  const first = beginsAbove(split, amounts) ? amounts - 1 : amounts
  const heights = new Map<TextLine, number>()
  const header = split.slice(0, first)
  let base = 0
  for (const [part, height] of headerHeights(header)) {
    heights.set(part, height)
    base = Math.max(base, height)
  }
  const body = split.slice(first)
  const pitches = bodyPitches(body)
  body.forEach(({ parts }, i) => {
    base += pitches[i] ?? ROW_PITCH
    for (const part of parts) heights.set(part, base)
  })
  const moves = straightColumns(header, body)
  return split.map(({ parts }) => textLine(parts.flatMap((part, i) => {
    const [next, move] = [parts[i + 1], moves.get(part) ?? 0]
    const room = next ? next.x0 + (moves.get(next) ?? 0) - COLUMN - (part.x0 + move) : Number.POSITIVE_INFINITY
    // A name too long for its place is set narrower: its amounts stand where those of other rows do.
    const narrow = Math.min(1, Math.max(0.1, room / (part.x1 - part.x0)))
    return part.glyphs.map((glyph) => moveGlyph(glyph, part.x0, move, narrow, heights.get(part) ?? glyph.base))
  })))
}

function blockOf({ lattice, inCells }: AlignedTable): Block {
  const rows: { readonly cells: Cell[] }[] = Array.from({ length: lattice.ys.length - 1 }, () => ({ cells: [] }))
  lattice.cells.forEach(({ row, column, rowSpan, columnSpan }, index) => {
    const pieces = linesOfCell(inCells[index] ?? []).flatMap(piecesOf)
    const printed = joinPieces(pieces, () => '\n')
    const place: Place = pieces[0]?.place ?? { type: 'text', line: 1, column: 1, text: '' }
    rows[row]?.cells.push({ ...printed, row, column, rowSpan, columnSpan, place, stored: null, formula: null, bold: false })
  })
  return { type: 'table', page: null, sheet: null, box: null, columns: lattice.xs.length - 1, rows: rows satisfies readonly Row[], basis: 'aligned' }
}

/** What a line of a cell prints, one piece a line of the file. */
function piecesOf(line: TextLine): readonly Piece[] {
  const glyphs = glyphsOf(line)
  return [...Map.groupBy(glyphs, (glyph) => glyph.line)].flatMap(([source, own]) => {
    const from = Math.min(...own.map(({ at }) => at))
    const end = Math.max(...own.map(({ at, text }) => at + text.length))
    return pieceOf(source, from, end) ?? []
  })
}
