import { readNumber } from '../model/number-text.ts'
import type { Cell, PrintedText } from '../model/source-tree.ts'
import { EXPENDITURE_CLOSING_ROWS, INCOME_CLOSING_ROWS, THREE_PUBLIC_ROWS } from './common-rows.ts'
import type { PlainColumn } from './columns.ts'
import { cellText, printedCells, type GridRow } from './grid.ts'
import { readLabel } from './label.ts'
import { fundOf } from './vocabulary.ts'

/** How the rows of a table are put together again where a page break cut them. */
export interface CutRowContext {
  readonly columns: readonly PlainColumn[]
  /** First row that may be a remainder: the body's first. */
  readonly body: number
  /** Rows with which a new page begins; in text tables page breaks leave no trace, so every row may be one. */
  readonly seams: ReadonlySet<number> | 'all'
  /** Rows of a header printed again on a new page: they stand between the two parts of a cut row. */
  readonly repeated?: ReadonlySet<number>
  readonly isAccountName: (name: string) => boolean
}

/** Index of the row that each row is a remainder of, itself where it is none. */
export function cutRowOwners(rows: readonly GridRow[], context: CutRowContext): readonly number[] {
  const owners = rows.map((_, r) => r)
  for (let r = context.body + 1; r < rows.length; r += 1) {
    if (context.seams !== 'all' && !context.seams.has(r)) continue
    const before = printedBefore(rows, r, context.repeated)
    const row = rows[r]
    const upper = rows[before]
    if (row && upper && before >= context.body && isRemainder(upper, row, context, context.seams === 'all')) owners[r] = owners[before] ?? before
  }
  return owners
}

const printedBefore = (rows: readonly GridRow[], r: number, repeated: ReadonlySet<number> = new Set()): number => {
  for (let y = r - 1; y >= 0; y -= 1) if (!repeated.has(y) && printedCells(rows[y] as GridRow).length > 0) return y
  return -1
}

function isRemainder(upper: GridRow, row: GridRow, { columns, isAccountName }: CutRowContext, strict: boolean): boolean {
  const [above, below] = [split(upper, columns), split(row, columns)]
  if (printedCells(row).length === 0) return false
  if (above.labels.length === 0 && above.amounts > 0) return below.labels.length > 0 && below.amounts === 0 && below.isWholeLabel
  if (below.amounts > 0 || above.labels.length === 0 || below.labels.length === 0) return false
  const code = below.code
  if (code !== null) return /^\d{1,2}$/.test(code) && above.code !== null && /^\d{3,6}$/.test(above.code) && columns.some((column) => column.role === 'code')
  if (strict || below.name === '' || readLabel(below.name).ordinal !== '' || readLabel(below.name).code !== null) return false
  if (above.amounts > 0 && completesAccount(above.names, below.names, isAccountName)) return true
  if (isCompleteLabel(below.name) || isCompleteLabel(readLabel(above.name).name)) return false
  const whole = readLabel(above.name + below.name).name
  return isAccountName(whole) || (!isAccountName(readLabel(above.name).name) && !isAccountName(below.name) && above.amounts > 0)
}

/** `一、一般公` over `共服务支出` in one of the name columns of a two-sided table: together an account, neither by itself. */
const completesAccount = (above: readonly Cell[], below: readonly Cell[], isAccountName: (name: string) => boolean): boolean => below.every((cell) => readLabel(cell.text).ordinal === '')
  && below.some((cell) => {
    const upper = above.find((other) => other.column === cell.column)
    const label = upper ? readLabel(cellText(upper)).name : ''
    return upper !== undefined && !isAccountName(label) && !isAccountName(cellText(cell)) && isAccountName(readLabel(cellText(upper) + cellText(cell)).name)
  })

const LABELS = [...INCOME_CLOSING_ROWS, ...EXPENDITURE_CLOSING_ROWS, ...THREE_PUBLIC_ROWS]

/** Whether a label without a code says all by itself (合计, 结余分配, 事业收入): then it is no part of another. */
const isCompleteLabel = (name: string): boolean => LABELS.some((rule) => rule.match.test(name)) || fundOf(name) !== null

function split(row: GridRow, columns: readonly PlainColumn[]): { labels: readonly Cell[]; amounts: number; code: string | null; name: string; names: readonly Cell[]; isWholeLabel: boolean } {
  const roles = new Map(columns.map((column) => [column.index, column.role]))
  const printed = printedCells(row)
  const labels = printed.filter((cell) => !['amount', 'count', 'percent'].includes(roles.get(cell.column) ?? 'text'))
  const code = labels.find((cell) => /^code/.test(roles.get(cell.column) ?? ''))
  const name = labels.find((cell) => roles.get(cell.column) === 'name')
  return {
    labels,
    amounts: printed.filter((cell) => readNumber(cell.text).type === 'number' && !labels.includes(cell)).length,
    code: code ? cellText(code) : null,
    name: name ? cellText(name) : '',
    names: labels.filter((cell) => roles.get(cell.column) === 'name'),
    isWholeLabel: code !== undefined || (name !== undefined && readLabel(name.text).code !== null),
  }
}

/** The rows with each remainder's texts moved to their owner: cell texts joined by a line end, places kept. */
export function joinCutRows(rows: readonly GridRow[], owners: readonly number[]): readonly GridRow[] {
  const joined = [...rows]
  for (const [r, owner] of owners.entries()) {
    const row = rows[r]
    const upper = joined[owner]
    if (owner === r || !row || !upper) continue
    joined[owner] = { ...upper, cells: joinCells(upper.cells, printedCells(row)) }
    joined[r] = { ...row, cells: row.cells.map((cell) => ({ ...cell, text: '', runs: [] })) }
  }
  return joined
}

function joinCells(upper: readonly Cell[], rest: readonly Cell[]): readonly Cell[] {
  const extra = rest.filter((cell) => !upper.some((other) => other.column === cell.column))
  const own = upper.map((cell) => {
    const more = rest.find((other) => other.column === cell.column)
    return more ? { ...cell, ...joinTexts(cell, more) } : cell
  })
  return [...own, ...extra].sort((a, b) => a.column - b.column)
}

function joinTexts(a: PrintedText, b: PrintedText): PrintedText {
  if (a.text === '') return { text: b.text, runs: b.runs }
  const offset = a.text.length + 1
  return { text: `${a.text}\n${b.text}`, runs: [...a.runs, ...b.runs.map((run) => ({ ...run, start: run.start + offset, end: run.end + offset }))] }
}
