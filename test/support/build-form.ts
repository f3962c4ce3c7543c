import type { DisclosureTable, FamilyId } from '../../src/model/disclosure-table.ts'
import { readNumber } from '../../src/model/number-text.ts'
import type { Place } from '../../src/model/place.ts'
import type { Cell, PrintedText, Row, Table } from '../../src/model/source-tree.ts'

/** A cell of a drawn grid: its text, how many columns and rows it covers. */
export type GridCell = string | readonly [text: string, columnSpan: number, rowSpan?: number]

const columnName = (column: number): string => String.fromCharCode(65 + column)

function cellAt(text: string, row: number, column: number, spans: readonly [number, number], place: Place): Cell {
  const runs = text === '' ? [] : [{ start: 0, end: text.length, place }]
  return { text, runs, row, column, columnSpan: spans[0], rowSpan: spans[1], place, stored: null, formula: null, bold: false }
}

/** A grid as a workbook stores it: merged cells stand in their top left position only. */
export function sheetGrid(rows: readonly (readonly GridCell[])[], sheet = 'Sheet1'): Table {
  const taken = new Set<string>()
  let columns = 0
  const built = rows.map((cells, row): Row => {
    let column = 0
    return {
      cells: cells.map((given) => {
        while (taken.has(`${row},${column}`)) column += 1
        const [text, columnSpan, rowSpan = 1] = typeof given === 'string' ? [given, 1] as const : given
        for (let r = row; r < row + rowSpan; r += 1) for (let c = column; c < column + columnSpan; c += 1) taken.add(`${r},${c}`)
        const cell = cellAt(text, row, column, [columnSpan, rowSpan], { type: 'sheet', sheet, cell: `${columnName(column)}${row + 1}`, text })
        column += columnSpan
        columns = Math.max(columns, column)
        return cell
      }),
    }
  })
  return { type: 'table', page: null, sheet, box: null, columns, rows: built, basis: 'marked' }
}

/** A run of lines with tabs as the text reader makes it; `|` stands for a tab here. */
export function tabLines(lines: readonly string[], firstLine = 1): Table {
  let columns = 0
  const rows = lines.map((line, row): Row => {
    let at = 1
    const texts = line.split('|')
    columns = Math.max(columns, texts.length)
    return {
      cells: texts.map((text, column) => {
        const place: Place = { type: 'text', line: firstLine + row, column: at, text }
        at += text.length + 1
        return cellAt(text, row, column, [1, 1], place)
      }),
    }
  })
  return { type: 'table', page: null, sheet: null, box: null, columns, rows, basis: 'marked' }
}

export const printedLine = (text: string): PrintedText =>
  ({ text, runs: [{ start: 0, end: text.length, place: { type: 'text', line: 1, column: 1, text } }] })

/** A table of the disclosure with this grid, its rows all taken for body rows. */
export function disclosureTable(
  grid: Table, family: FamilyId, options: { readonly id?: number; readonly title?: string; readonly unit?: DisclosureTable['unit']; readonly notes?: readonly string[] } = {},
): DisclosureTable {
  return {
    id: options.id ?? 0, family, title: options.title === undefined ? null : printedLine(options.title), normalisedTitle: options.title ?? '',
    unit: options.unit ?? null, unitPlace: null, caption: [], pages: [], sheet: grid.sheet, notes: (options.notes ?? []).map(printedLine), columns: [],
    rows: grid.rows.map((row, index) => ({
      index, role: 'body', cells: row.cells.map((cell) => ({ ...cell, number: readNumber(cell.text) })), subjects: [],
    })),
    empty: false,
  }
}
