import type { Cell, Paragraph, PrintedText, Row, Run, Table } from '../model/source-tree.ts'
import type { Place } from '../model/place.ts'

/** A text printed in one piece at one place; no run where it is blank. */
export function printedAt(text: string, place: Place): PrintedText {
  return { text, runs: text === '' ? [] : [{ start: 0, end: text.length, place }] }
}

/** A piece of a text and where it is printed. */
export interface Piece {
  readonly text: string
  readonly place: Place
}

/** Joins pieces; `joiner` says what the reader puts between two of them (belongs to no run). */
export function joinPieces(pieces: readonly Piece[], joiner: (before: string, after: string) => string): PrintedText {
  let text = ''
  let before = ''
  const runs: Run[] = []
  for (const piece of pieces) {
    if (piece.text === '') continue
    if (text !== '') text += joiner(before, piece.text)
    before = piece.text
    runs.push({ start: text.length, end: text.length + piece.text.length, place: piece.place })
    text += piece.text
  }
  return { text, runs }
}

/** A paragraph of a format without pages; what is not given is unknown or plain. */
export function makeParagraph(printed: PrintedText, options: Partial<Paragraph> = {}): Paragraph {
  return {
    type: 'paragraph',
    page: null,
    role: 'body',
    headingLevel: null,
    centred: false,
    fontSize: null,
    bold: false,
    sheet: null,
    ...options,
    text: printed.text,
    runs: printed.runs,
  }
}

/** A cell that covers one position and stores nothing but its text, unless said otherwise. */
export function makeCell(row: number, column: number, printed: PrintedText, place: Place, options: Partial<Cell> = {}): Cell {
  return { rowSpan: 1, columnSpan: 1, stored: null, formula: null, bold: false, ...options, row, column, place, text: printed.text, runs: printed.runs }
}

/** A table whose cells the format itself marks. */
export function makeMarkedTable(rows: readonly Row[], columns: number, sheet: string | null = null): Table {
  return { type: 'table', page: null, sheet, box: null, columns, rows, basis: 'marked' }
}
