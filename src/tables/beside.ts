import { levelBox } from '../model/place.ts'
import { readNumber } from '../model/number-text.ts'
import type { Cell, Row, Table } from '../model/source-tree.ts'
import { plain } from './plain-text.ts'

/** Edges of rows on two pages that lie no further apart, in points, are one. */
export const SAME = 1.5

/** Where the rows of a table begin and end on its page, from the top. */
export function edgesOf(table: Pick<Table, 'rows'>): readonly number[] {
  const edges: number[] = []
  // Looked for from the end: the cells of a row have the edges that were found last.
  const isKnown = (edge: number): boolean => {
    for (let i = edges.length - 1; i >= 0; i -= 1) if (Math.abs((edges[i] ?? Infinity) - edge) <= SAME) return true
    return false
  }
  for (const { cells } of table.rows) {
    for (const { place } of cells) {
      if (place.type !== 'pdf') continue
      const [, top, , bottom] = levelBox(place)
      if (!isKnown(top)) edges.push(top)
      if (!isKnown(bottom)) edges.push(bottom)
    }
  }
  return edges.sort((a, b) => a - b)
}

const isNumber = (cell: Cell): boolean => readNumber(cell.text).type === 'number'

/** The rows from the first that prints a number. */
function bodyOf(table: Table): readonly Row[] {
  const first = table.rows.findIndex(({ cells }) => cells.some(isNumber))
  return first < 0 ? [] : table.rows.slice(first)
}

/** The height at which the rows with numbers begin. */
export const bodyTop = (table: Table): number =>
  Math.min(...bodyOf(table).flatMap(({ cells }) => cells.flatMap(({ place }) => (place.type === 'pdf' ? [levelBox(place)[1]] : []))))

/** Two pieces of one table, the second to the right of the first, as one grid over the rows of either. */
export function beside(left: Table, right: Table): Table {
  const edges = edgesOf({ rows: [...left.rows, ...right.rows] })
  const index = (edge: number): number => edges.reduce((best, other, i) => (Math.abs(other - edge) < Math.abs((edges[best] ?? Infinity) - edge) ? i : best), 0)
  const repeated = repeatedColumns(left, right)
  const seam = left.columns
  const placed = (cell: Cell, shift: number): Cell => {
    if (cell.place.type !== 'pdf') return cell
    const box = levelBox(cell.place)
    const row = index(box[1])
    return { ...cell, row, rowSpan: Math.max(1, index(box[3]) - row), column: cell.column + shift }
  }
  const own = left.rows.flatMap(({ cells }) => cells.map((cell) => placed(cell, 0)))
  const added = right.rows.flatMap(({ cells }) => cells.filter((cell) => cell.column >= repeated).map((cell) => placed(cell, seam - repeated)))
  const body = Math.min(...own.filter(isNumber).map(({ row }) => row))
  const merged = new Set<Cell>()
  const wide = own.map((cell) => {
    const other = cell.row < body && cell.column + cell.columnSpan === seam ? added.find((one) => goesOver(cell, one, seam)) : undefined
    if (!other) return cell
    merged.add(other)
    return over(cell, other)
  })
  const cells = [...wide, ...added.filter((cell) => !merged.has(cell))]
  return {
    ...left, columns: left.columns + right.columns - repeated,
    rows: edges.slice(0, -1).map((_, row) => ({ cells: cells.filter((cell) => cell.row === row).toSorted((a, b) => a.column - b.column) })),
  }
}

/** How many columns of labels the right piece repeats from the left. */
function repeatedColumns(left: Table, right: Table): number {
  const texts = (table: Table, column: number): string => bodyOf(table).map(({ cells }) => plain(cells.find((cell) => cell.column === column)?.text ?? '')).join('|')
  let columns = 0
  while (columns < Math.min(left.columns, right.columns) - 1 && /[^|]/.test(texts(right, columns)) && texts(left, columns) === texts(right, columns)) columns += 1
  return columns
}

/** Words that end a heading cut by the edge of the page: 2025年预 | 算数. */
const HEADING_END = /^.{0,6}(?:数|费|支出|收入|预算|拨款|经费|合计|小计|科目|名称|编码|资金|结转|结余|情况)$/

/** A heading over columns of both pieces: its words are printed on one of the pages, the rest of its cell is blank, or the edge cuts them. */
function goesOver(cell: Cell, other: Cell, seam: number): boolean {
  if (other.column !== seam || other.row !== cell.row || other.rowSpan !== cell.rowSpan) return false
  const [a, b] = [plain(cell.text), plain(other.text)]
  const spans = cell.columnSpan > 1 || other.columnSpan > 1
  return a === b || (a === '') !== (b === '') || (spans && !HEADING_END.test(a) && HEADING_END.test(b))
}

function over(cell: Cell, other: Cell): Cell {
  const same = plain(cell.text) === plain(other.text)
  const shift = cell.text.length
  return {
    ...cell, columnSpan: cell.columnSpan + other.columnSpan,
    ...(same ? {} : { text: `${cell.text}${other.text}`, runs: [...cell.runs, ...other.runs.map((run) => ({ ...run, start: run.start + shift, end: run.end + shift }))] }),
  }
}
