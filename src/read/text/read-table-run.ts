import { readNumber } from '../../model/number-text.ts'
import type { Block, Cell, Row } from '../../model/source-tree.ts'
import { joinPieces, makeCell, makeMarkedTable, makeParagraph } from '../make-block.ts'
import type { ReadBudget } from '../read-budget.ts'
import { pieceOf, readBarRow, readTabRow, type Field, type FieldRow } from './read-fields.ts'
import type { Line } from './split-lines.ts'

export const isTabLine = (line: Line): boolean => line.text.includes('\t')

/** `| a | b |`, `│ a │ b │`, and the level lines of a drawn table: `+---+---+`, `├──┼──┤`. */
export const isBarLine = (line: Line): boolean => /^\s*(?:[|│┃║].*[|│┃║]|\+[-=+]{3,}\+|[\u2500-\u257f]{3,})\s*$/.test(line.text)

/** A ruling line drawn with characters (`----⇥-----------`, `|:---|---|`): a line of the drawing, not a text. */
const isRuling = (line: Line): boolean => /-{3,}|={3,}|[─━═]{2,}/.test(line.text) && /^[\s|:+=\u2500-\u257f-]+$/.test(line.text)

/** What `readTableRun` made of the lines and the index of the first line that it did not use. */
export interface TableRun {
  readonly blocks: readonly Block[]
  readonly next: number
}

/** Reads the uninterrupted run of table rows that begins at `lines[at]`. */
export function readTableRun(lines: readonly Line[], at: number, context: { budget: ReadBudget; contents: boolean }): TableRun {
  const bars = !isTabLine(lines[at] as Line)
  const belongs = bars ? isBarLine : isTabLine
  const rows: FieldRow[] = []
  let next = at
  for (let line = lines[next]; line && belongs(line); line = lines[next]) {
    context.budget.tick()
    if (isRuling(line)) {
      next += 1
      continue
    }
    const row = bars ? readBarRow(line) : readTabRow(lines, next)
    context.budget.addCells(row.fields.length)
    rows.push(row)
    next += row.lines
  }
  const first = at
  const source = lines.slice(first, next)
  if (rows.length === 0) return { blocks: [], next }
  if (!bars && isIndented(source)) return { blocks: indentedParagraphs(source, context.budget), next }
  if (context.contents && rows.every(isContentsRow)) return { blocks: contentsParagraphs(source, context.budget), next }
  if (rows.every((row) => row.fields.every((field) => field.pieces.length === 0))) return { blocks: [], next }
  context.budget.addBlock()
  return { blocks: [tableOf(rows)], next }
}

function tableOf(rows: readonly FieldRow[]): Block {
  const columns = rows.reduce((most, row) => Math.max(most, row.fields.length), 0)
  return makeMarkedTable(rows.map((row, index): Row => ({ cells: row.fields.map((field, column) => cellOf(field, index, column)) })), columns)
}

function cellOf(field: Field, row: number, column: number): Cell {
  const printed = joinPieces(field.pieces, () => '\n')
  return makeCell(row, column, printed, { type: 'text', line: field.line, column: field.column, text: printed.text })
}

/** Paragraphs whose first line is indented with tabs: nothing but tabs before a text, in every line. */
function isIndented(lines: readonly Line[]): boolean {
  return lines.every((line) => /^\t+[^\t]+$/.test(line.text) && readNumber(line.text).type === 'text')
}

function indentedParagraphs(lines: readonly Line[], budget: ReadBudget): readonly Block[] {
  return lines.flatMap((line) => {
    budget.addBlock()
    const piece = pieceOf(line, 0, line.text.length)
    return piece ? [makeParagraph(joinPieces([piece], () => ''))] : []
  })
}

/** A heading and its page number. */
function isContentsRow(row: FieldRow): boolean {
  const filled = row.fields.filter((field) => field.pieces.length > 0)
  return filled.length > 0 && filled.length <= 2 && (filled.length === 1 || /^\d{1,4}$/.test(filled[1]?.pieces[0]?.text ?? ''))
}

function contentsParagraphs(lines: readonly Line[], budget: ReadBudget): readonly Block[] {
  return lines.flatMap((line) => {
    budget.addBlock()
    const piece = pieceOf(line, 0, line.text.length)
    return piece ? [makeParagraph(joinPieces([piece], () => ''), { role: 'contents' })] : []
  })
}
