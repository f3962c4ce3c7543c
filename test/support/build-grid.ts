import type { Identity } from '../../src/model/identity.ts'
import type { Block, Cell, MediaType, Paragraph, SourceTree, Table } from '../../src/model/source-tree.ts'

/**
 * A drawn grid: one string a row, cells between `|`. `<` belongs to the cell on its left, `^` to the one above: merged.
 * `/` in a cell is a line end.
 */
export function grid(rows: readonly string[], options: { readonly page?: number; readonly sheet?: string } = {}): Table {
  const { page = null, sheet = null } = options
  const texts = rows.map((row) => row.split('|').map((text) => text.trim()))
  const columns = Math.max(...texts.map((row) => row.length))
  const at = (row: number, column: number): string => texts[row]?.[column] ?? ''
  const cell = (row: number, column: number): Cell | null => {
    if (at(row, column) === '<' || at(row, column) === '^') return null
    let columnSpan = 1
    while (at(row, column + columnSpan) === '<') columnSpan += 1
    let rowSpan = 1
    while (at(row + rowSpan, column) === '^') rowSpan += 1
    const text = at(row, column).replaceAll('/', '\n')
    const place = page === null
      ? ({ type: 'sheet', sheet: sheet ?? 'Sheet1', cell: `${String.fromCharCode(65 + column)}${row + 1}`, text } as const)
      : ({ type: 'pdf', page, box: [column * 60, row * 20, (column + columnSpan) * 60, (row + rowSpan) * 20], text } as const)
    return { row, column, rowSpan, columnSpan, text, runs: text === '' ? [] : [{ start: 0, end: text.length, place }], place, stored: null, formula: null, bold: false }
  }
  return {
    type: 'table', page, sheet, box: null, columns, basis: 'ruled',
    rows: texts.map((_, row) => ({ cells: Array.from({ length: columns }, (__, column) => cell(row, column)).filter((one) => one !== null) })),
  }
}

export const line = (text: string, options: Partial<Paragraph> = {}): Paragraph => ({
  type: 'paragraph', text, page: null, role: 'body', headingLevel: null, centred: false, fontSize: null, bold: false, sheet: null,
  runs: [{ start: 0, end: text.length, place: { type: 'text', line: 1, column: 1, text } }],
  ...options,
})

export const sourceOf = (blocks: readonly Block[], mediaType: MediaType = 'application/pdf'): SourceTree =>
  ({ mediaType, sha256: '0'.repeat(64), pages: [], blocks, unread: [] })

export const identityOf = (given: Partial<Identity> = {}): Identity =>
  ({ kind: 'budget', scope: 'department', year: 2026, entity: null, entityPlaces: [], ...given })
