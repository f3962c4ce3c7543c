import { attribute, childElements, isHidden, type HtmlElement } from './parse-html.ts'

/** A td or th at its place in the grid. */
export interface GridCell {
  readonly element: HtmlElement
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

export interface HtmlGrid {
  readonly rows: readonly (readonly GridCell[])[]
  readonly columns: number
  /** Rows and cells that are not shown. */
  readonly hidden: readonly HtmlElement[]
  readonly captions: readonly HtmlElement[]
}

/** The most columns that a cell may span (HTML Standard, 4.9.11). */
const MOST_SPAN = 1000

/** Lays out a table element by the algorithm of the HTML Standard (4.9.12). `take` is told of the positions used. */
export function layOutTable(table: HtmlElement, take: (cells: number) => void): HtmlGrid {
  const hidden: HtmlElement[] = []
  const captions: HtmlElement[] = []
  const lines: HtmlElement[] = []
  for (const part of ordered(table)) {
    if (part.tagName === 'caption') captions.push(part)
    else if (part.tagName === 'tr') (isHidden(part) ? hidden : lines).push(part)
    else if (['thead', 'tbody', 'tfoot'].includes(part.tagName)) {
      for (const row of childElements(part)) if (row.tagName === 'tr') (isHidden(part) || isHidden(row) ? hidden : lines).push(row)
    }
  }
  const taken = new Map<number, Set<number>>()
  let columns = 0
  const rows = lines.map((line, row) => {
    const own = taken.get(row) ?? new Set<number>()
    const cells: GridCell[] = []
    let column = 0
    for (const element of childElements(line)) {
      if (element.tagName !== 'td' && element.tagName !== 'th') continue
      if (isHidden(element)) {
        hidden.push(element)
        continue
      }
      while (own.has(column)) column += 1
      const columnSpan = Math.min(MOST_SPAN, Math.max(1, wholeNumber(attribute(element, 'colspan')) ?? 1))
      const asked = wholeNumber(attribute(element, 'rowspan')) ?? 1
      const rowSpan = Math.max(1, Math.min(asked === 0 ? lines.length : asked, lines.length - row))
      take(columnSpan * rowSpan)
      for (let r = row + 1; r < row + rowSpan; r += 1) {
        const set = taken.get(r) ?? new Set<number>()
        taken.set(r, set)
        for (let c = column; c < column + columnSpan; c += 1) set.add(c)
      }
      cells.push({ element, row, column, rowSpan, columnSpan })
      column += columnSpan
      columns = Math.max(columns, column)
    }
    taken.delete(row)
    return cells
  })
  return { rows, columns, hidden, captions }
}

/** Header rows come first and footer rows last, wherever they stand. */
function ordered(table: HtmlElement): readonly HtmlElement[] {
  const parts = childElements(table)
  return [...parts.filter((part) => part.tagName === 'thead' || part.tagName === 'caption'), ...parts.filter((part) => !['thead', 'caption', 'tfoot'].includes(part.tagName)), ...parts.filter((part) => part.tagName === 'tfoot')]
}

const wholeNumber = (text: string | undefined): number | undefined => (text !== undefined && /^\s*\d{1,6}/.test(text) ? Number.parseInt(text, 10) : undefined)

const BLOCKS = new Set(['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table', 'section', 'article'])

/**
 * Whether a table only lays out the page: it has one cell or one column, says so (`role="presentation"`), holds tables
 * and few filled cells of its own, or is one row of which a cell is a page of its own.
 */
export function isLayoutTable(table: HtmlElement, grid: HtmlGrid): boolean {
  const role = attribute(table, 'role')
  if (role === 'presentation' || role === 'none') return true
  if (grid.columns <= 1) return true
  const cells = grid.rows.flat()
  const nesting = cells.filter((cell) => countBelow(cell.element, (element) => element.tagName === 'table', 1) > 0)
  if (nesting.length > 0) return cells.length - nesting.length < 2 * nesting.length + 4
  return grid.rows.length === 1 && cells.some((cell) => countBelow(cell.element, (element) => BLOCKS.has(element.tagName), 3) >= 3)
}

function countBelow(element: HtmlElement, test: (element: HtmlElement) => boolean, enough: number): number {
  let count = 0
  const open = [...childElements(element)]
  for (let one = open.pop(); one && count < enough; one = open.pop()) {
    if (test(one)) count += 1
    open.push(...childElements(one))
  }
  return count
}
