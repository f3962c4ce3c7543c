import type { DocxPlace } from '../../model/place.ts'
import type { Block, Cell } from '../../model/source-tree.ts'
import { joinPieces, makeCell, makeMarkedTable, type Piece } from '../make-block.ts'
import type { ReadBudget } from '../read-budget.ts'
import type { DocRow } from './doc-row.ts'
import type { PlacedParagraph } from './placed-paragraph.ts'

type PlaceAt = (paragraph: number, text: string) => DocxPlace

interface StoredCell {
  readonly pieces: readonly Piece[]
  readonly ordinal: number
  readonly bold: boolean
}

interface StoredRow {
  readonly cells: readonly StoredCell[]
  readonly definition: DocRow | null
}

/** Edges nearer than this (twentieths of a point) are one column edge: rows are drawn by hand. */
const EDGE = 20

/** The table that the paragraphs of a depth make, and the tables inside its cells after it. */
export function docTable(paragraphs: readonly PlacedParagraph[], depth: number, place: PlaceAt, budget: ReadBudget): readonly Block[] {
  budget.checkDepth(depth)
  const rows: StoredRow[] = []
  const inner: Block[] = []
  let cells: StoredCell[] = []
  let open: PlacedParagraph[] = []
  const closeCell = (): void => {
    cells.push(storedCell(open, place))
    open = []
  }
  for (let at = 0; at < paragraphs.length; at += 1) {
    const one = paragraphs[at]
    if (!one) break
    budget.tick()
    if (one.depth > depth) {
      let end = at
      while ((paragraphs[end]?.depth ?? 0) > depth) end += 1
      inner.push(...docTable(paragraphs.slice(at, end), depth + 1, place, budget))
      at = end - 1
    } else if (one.ends === 'row') {
      if (open.length > 0) closeCell()
      rows.push({ cells, definition: one.row })
      budget.addCells(Math.max(1, cells.length))
      cells = []
    } else {
      open.push(one)
      if (one.ends === 'cell') closeCell()
    }
  }
  if (open.length > 0) closeCell()
  if (cells.length > 0) rows.push({ cells, definition: null })
  if (rows.length === 0) return inner
  budget.addBlock()
  return [layOut(rows, place), ...inner]
}

function storedCell(paragraphs: readonly PlacedParagraph[], place: PlaceAt): StoredCell {
  const pieces = paragraphs.flatMap((one) => one.text.split('\n').map((line) => line.trim()).filter((line) => line !== '').map((text): Piece => ({ text, place: place(one.ordinal, text) })))
  return { pieces, ordinal: paragraphs[0]?.ordinal ?? 0, bold: pieces.length > 0 && paragraphs.every((one) => one.bold || one.text.trim() === '') }
}

/** Columns are the edges of all rows together; a cell spans those between its own edges. */
function layOut(rows: readonly StoredRow[], place: PlaceAt): Block {
  const edges = distinctEdges(rows)
  const columnOf = (edge: number): number => Math.max(0, edges.findLastIndex((known) => known <= edge + EDGE))
  const above = new Map<number, { -readonly [K in keyof Cell]: Cell[K] }>()
  let columns = Math.max(1, edges.length - 1)
  const lines = rows.map((row, rowIndex) => {
    const line: { -readonly [K in keyof Cell]: Cell[K] }[] = []
    const continued = new Set<number>()
    for (const [index, stored] of row.cells.entries()) {
      const left = row.definition?.edges[index]
      const right = row.definition?.edges[index + 1]
      const column = left === undefined ? index : columnOf(left)
      const columnSpan = left === undefined || right === undefined ? 1 : Math.max(1, columnOf(right) - column)
      const merge = row.definition?.cells[index]
      const upper = above.get(column)
      const before = line.at(-1)
      if (merge?.fromAbove === true && upper && stored.pieces.length === 0) {
        upper.rowSpan = rowIndex - upper.row + 1
        continued.add(column)
        continue
      }
      if (merge?.fromLeft === true && before && stored.pieces.length === 0) {
        before.columnSpan += columnSpan
        continue
      }
      const printed = joinPieces(stored.pieces, () => '\n')
      const cell = { ...makeCell(rowIndex, column, printed, place(stored.ordinal, printed.text), { columnSpan, bold: stored.bold }) }
      line.push(cell)
      columns = Math.max(columns, column + columnSpan)
      above.set(column, cell)
      continued.add(column)
    }
    for (const column of above.keys()) if (!continued.has(column)) above.delete(column)
    return { cells: line }
  })
  return makeMarkedTable(lines, columns)
}

function distinctEdges(rows: readonly StoredRow[]): readonly number[] {
  const all = [...new Set(rows.flatMap((row) => row.definition?.edges ?? []))].sort((a, b) => a - b)
  const edges: number[] = []
  for (const edge of all) if (edges.length === 0 || edge - (edges.at(-1) ?? 0) > EDGE) edges.push(edge)
  return edges
}
