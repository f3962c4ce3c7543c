import type { Cell, Row, Table } from '../../model/source-tree.ts'
import type { Glyph } from './glyph.ts'
import type { Lattice } from './lattice.ts'
import { groupLines, printedText, rounded, textLine, type TextLine } from './text-line.ts'

/** A grid with the glyphs of its cells, as a table of the tree. */
export function buildTable(lattice: Lattice, inCells: readonly (readonly Glyph[])[], page: number, basis: Table['basis']): Table {
  const rows: Row[] = Array.from({ length: lattice.ys.length - 1 }, () => ({ cells: [] as Cell[] }))
  lattice.cells.forEach((cell, index) => {
    const glyphs = inCells[index] ?? []
    const printed = printedText(linesOfCell(glyphs), page, () => '\n')
    const { row, column, rowSpan, columnSpan } = cell
    const place = { type: 'pdf' as const, page, box: rounded(cell.box), text: printed.text }
    const bold = glyphs.length > 0 && glyphs.every((glyph) => glyph.bold)
    ;(rows[row]?.cells as Cell[] | undefined)?.push({ ...printed, row, column, rowSpan, columnSpan, place, stored: null, formula: null, bold })
  })
  return { type: 'table', page, sheet: null, box: rounded(lattice.box), columns: lattice.xs.length - 1, rows, basis }
}

/** The lines of a cell from the top down; turned or slanted text follows, a line a text object. */
export function linesOfCell(glyphs: readonly Glyph[]): TextLine[] {
  const level: Glyph[] = []
  const turned: Glyph[] = []
  for (const glyph of glyphs) (glyph.turn === 0 ? level : turned).push(glyph)
  return turned.length === 0 ? groupLines(level) : [...groupLines(level), ...turnedLines(turned)]
}

/** Text that does not run level, in the file's order. */
export function turnedLines(glyphs: readonly Glyph[]): TextLine[] {
  const lines: TextLine[] = []
  let start = 0
  for (let i = 1; i <= glyphs.length; i++) {
    const before = glyphs[i - 1]
    const here = glyphs[i]
    if (before && here && here.turn === before.turn && isNext(before, here)) continue
    const part = glyphs.slice(start, i)
    lines.push({ ...textLine([...part]), glyphs: part })
    start = i
  }
  return lines
}

/** Whether two glyphs of a turned text stand next to each other. */
function isNext(before: Glyph, here: Glyph): boolean {
  const dx = (here.x0 + here.x1) / 2 - (before.x0 + before.x1) / 2
  const dy = (here.y0 + here.y1) / 2 - (before.y0 + before.y1) / 2
  return Math.hypot(dx, dy) <= 2.2 * Math.max(here.size, before.size)
}
