import type { Line } from './split-lines.ts'
import type { Piece } from '../make-block.ts'

/** One field of a row: its printed lines (more than one only where the field is quoted over lines). */
export interface Field {
  readonly pieces: readonly Piece[]
  readonly line: number
  /** Where the field begins, from 1. */
  readonly column: number
}

/** A row and how many lines it takes. */
export interface FieldRow {
  readonly fields: readonly Field[]
  readonly lines: number
}

/** A quoted field that goes on for more lines than this is taken for a text that begins with a quotation mark. */
const QUOTED_LINES = 60

/**
 * Splits the row that begins at `lines[at]` at its tabs. Fields that spreadsheet programs put in quotation marks
 * because of a comma, a quotation mark or a line end in them (`"1,234.50"`) are freed of these.
 */
export function readTabRow(lines: readonly Line[], at: number): FieldRow {
  const first = lines[at]
  if (!first) return { fields: [], lines: 0 }
  const fields: Field[] = []
  let line = first
  let used = 1
  let from = 0
  for (;;) {
    const quoted = line.text[from] === '"' ? readQuoted(lines, at + used - 1, from) : null
    if (quoted) {
      fields.push({ pieces: quoted.pieces, line: line.number, column: from + 1 })
      used += quoted.extraLines
      line = lines[at + used - 1] ?? line
      if (quoted.end >= line.text.length) break
      from = quoted.end + 1
      continue
    }
    const tab = line.text.indexOf('\t', from)
    const end = tab === -1 ? line.text.length : tab
    fields.push(plainField(line, from, end))
    if (tab === -1) break
    from = tab + 1
  }
  return { fields, lines: used }
}

/** What parts the cells of a row that is drawn with characters. */
const BAR = /[|│┃║]/

/** Splits a row drawn with bars (`| a | b |`) at them. */
export function readBarRow(line: Line): FieldRow {
  const fields: Field[] = []
  const start = line.text.search(BAR) + 1
  const stop = line.text.trimEnd().length - 1
  let from = start
  for (let i = start; i <= stop; i += 1) {
    if (!BAR.test(line.text[i] ?? '') || line.text[i - 1] === '\\') continue
    fields.push(plainField(line, from, i))
    from = i + 1
  }
  return { fields, lines: 1 }
}

function plainField(line: Line, from: number, end: number): Field {
  const piece = pieceOf(line, from, end)
  return { pieces: piece ? [piece] : [], line: line.number, column: piece?.place.type === 'text' ? piece.place.column : from + 1 }
}

/** The trimmed text between two offsets of a line with its place; null where it is blank. */
export function pieceOf(line: Line, from: number, end: number): Piece | null {
  const raw = line.text.slice(from, end)
  const text = raw.trim()
  if (text === '') return null
  const column = from + (raw.length - raw.trimStart().length) + 1
  return { text, place: { type: 'text', line: line.number, column, text } }
}

interface QuotedField {
  readonly pieces: readonly Piece[]
  readonly extraLines: number
  /** Offset after the closing mark, in the last line. */
  readonly end: number
}

/** Null where the mark does not enclose the whole field: then it is part of the text. */
function readQuoted(lines: readonly Line[], at: number, from: number): QuotedField | null {
  const pieces: Piece[] = []
  let start = from + 1
  for (let extra = 0; extra < QUOTED_LINES; extra += 1) {
    const line = lines[at + extra]
    if (!line) return null
    const close = findClosing(line.text, start)
    const end = close === -1 ? line.text.length : close
    pieces.push(...unquoted(line, start, end))
    if (close !== -1) {
      const after = line.text[close + 1]
      return after === undefined || after === '\t' ? { pieces, extraLines: extra, end: close + 1 } : null
    }
    start = 0
  }
  return null
}

function findClosing(text: string, from: number): number {
  for (let i = from; i < text.length; i += 1) {
    if (text[i] !== '"') continue
    if (text[i + 1] !== '"') return i
    i += 1
  }
  return -1
}

/** One piece for the part up to and with the first mark of each doubled pair, so that every piece's place is exact. */
function unquoted(line: Line, from: number, end: number): readonly Piece[] {
  const pieces: Piece[] = []
  const raw = line.text.slice(from, end)
  if (!raw.includes('""')) {
    const piece = pieceOf(line, from, end)
    return piece ? [piece] : []
  }
  const text = raw.trim().replaceAll('""', '"')
  if (text !== '') pieces.push({ text, place: { type: 'text', line: line.number, column: from + 1 + (raw.length - raw.trimStart().length), text } })
  return pieces
}
