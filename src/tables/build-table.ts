import type { ColumnRole, DisclosureTable, RowRole, TableCell, TableColumn, TableRow } from '../model/disclosure-table.ts'
import type { Identity } from '../model/identity.ts'
import { readNumber, type NumberReading } from '../model/number-text.ts'
import { normaliseAccountName } from '../model/classification/account-name.ts'
import { classification } from '../model/classification/classification.ts'
import type { Cell, MediaType, Paragraph } from '../model/source-tree.ts'
import { captionOf } from './caption.ts'
import { chooseFamily } from './choose-family.ts'
import { keyedColumns } from './column-keys.ts'
import { ownAccounts, plainColumns, type PlainColumn } from './columns.ts'
import { cutRowOwners, joinCutRows } from './cut-rows.ts'
import type { Draft } from './draft.ts'
import type { RowAccounts } from './family.ts'
import { cellText, printedCells, withinColumns, type GridRow } from './grid.ts'
import { headerSignature } from './header-paths.ts'
import { plain } from './plain-text.ts'
import { rowDepths } from './row-hierarchy.ts'
import { subjectReader, type PlainSubject } from './row-subjects.ts'
import { unshifted } from './shifted-cells.ts'

/** A finished draft as a table: columns, family, unit, rows with their subjects; row keys are still to come. */
export function buildTable(id: number, joined: Draft, below: readonly Paragraph[], identity: Identity, mediaType: MediaType): DisclosureTable {
  const draft = { ...joined, rows: withinColumns(joined.rows, joined.columns) }
  const header = draft.rows.slice(draft.header, draft.body)
  const roles = rowRoles(draft, headerSignature(header))
  const isBody = (_: GridRow, i: number): boolean => roles[draft.body + i] === 'body'
  const columns = plainColumns(header, draft.rows.slice(draft.body).filter(isBody), draft.columns)
  const rows = repaired(draft, columns, mediaType)
  const caption = captionOf(draft, below, columns, identity)
  const family = chooseFamily(caption.normalisedTitles, tableWords(header, rows.slice(draft.body), columns))
  const normalisedTitle = caption.normalisedTitles[0] ?? ''
  const accounts = family?.accounts === 'functional' || family?.accounts === 'economic' ? ownAccounts(columns, family.accounts) : columns
  const keyed = keyedColumns(accounts, family, plain(caption.title?.text ?? ''), identity)
  const form = family !== null && family.halves.length === 0 && family.id !== 'special-funds'
  const finished = form ? keyed.map((column) => (isNumeric(column.role) ? { ...column, role: 'text' as const } : column)) : keyed
  const tableRows = finishRows(rows, roles, finished, form ? null : (family?.accounts ?? 'none'))
  return {
    id,
    family: family?.id ?? null,
    title: caption.title,
    normalisedTitle,
    unit: caption.unit,
    unitPlace: caption.unitPlace,
    caption: caption.lines,
    pages: draft.pages,
    sheet: draft.sheet,
    notes: caption.notes,
    columns: finished,
    rows: tableRows,
    empty: !tableRows.some((row) => row.role === 'body' && row.cells.some(printsAmount)),
  }
}

/** A number, or, where cells were not told apart, an amount among other words: no blank. */
const printsAmount = ({ number, text }: TableCell): boolean => number.type === 'number' || (number.type === 'text' && /\d\.\d{2}(?!\d)/.test(text))

const isNumeric = (role: ColumnRole): boolean => role === 'amount' || role === 'count' || role === 'percent'

/** A body row that prints just what a header row prints is the header again, on the next page. */
function rowRoles(draft: Draft, signature: string): readonly RowRole[] {
  const header = new Set(draft.rows.slice(draft.header, draft.body).map(rowText))
  return draft.rows.map((row, r): RowRole => {
    if (printedCells(row).length === 0) return 'blank'
    if (r < draft.header) return 'caption'
    if (r < draft.body) return 'header'
    if (draft.repeated.has(r) || (signature !== '' && printedCells(row).length > 1 && header.has(rowText(row)))) return 'repeatedHeader'
    return r >= draft.notes ? 'note' : 'body'
  })
}

const rowText = (row: GridRow): string => printedCells(row).map(cellText).join('|')

function repaired(draft: Draft, columns: readonly PlainColumn[], mediaType: MediaType): readonly GridRow[] {
  const text = mediaType === 'text/plain'
  const rows = draft.rows.map((row, r) => (text && r >= draft.body && r < draft.notes ? unshifted(row, columns) : row))
  const isAccountName = (name: string): boolean => KNOWN().has(normaliseAccountName(name))
  return joinCutRows(rows, cutRowOwners(rows, { columns, body: draft.body, seams: draft.seams, repeated: draft.repeated, isAccountName }))
}

let known: ReadonlySet<string> | null = null
const KNOWN = (): ReadonlySet<string> => (known ??= new Set(classification().accounts.map((account) => normaliseAccountName(account.name))))

/** Header texts, then the labels of the first rows: what families are told by beside the title. */
const tableWords = (header: readonly GridRow[], body: readonly GridRow[], columns: readonly PlainColumn[]): string =>
  [headerSignature(header), ...body.slice(0, 40).flatMap((row) => printedCells(row).filter((cell) => columns[cell.column]?.role !== 'amount').map(cellText))].join('|')

function finishRows(rows: readonly GridRow[], roles: readonly RowRole[], columns: readonly TableColumn[], accounts: RowAccounts | null): readonly TableRow[] {
  const halves = [...new Set(columns.map((column) => column.half))]
  const readers = halves.map((half) => subjectReader(columns.filter((column) => column.half === half)))
  const role = (r: number): RowRole => (printedCells(rows[r] as GridRow).length === 0 ? 'blank' : (roles[r] ?? 'body'))
  const subjects = readers.map((read, half) => rows.map((row, r) => (role(r) === 'body' ? read(halfCells(row, columns, half), covering(rows, r, columns, half)) : null)))
  const named = subjects.map((own) => (accounts === null ? own : namelessTotals(own)))
  const depths = named.map((own) => rowDepths(own, accounts ?? 'none'))
  return rows.map((row, r) => ({
    index: r,
    role: role(r),
    cells: row.cells.map((cell) => finishCell(cell, r, role(r), columns[cell.column])),
    subjects: role(r) === 'body' ? named.map((own, half) => withDepth(own[r] ?? null, depths[half]?.[r] ?? null)) : [],
  }))
}

/** The cells of a half; a label that reaches into it from the half on its left (公用经费合计 over two) is its too. */
function halfCells(row: GridRow, columns: readonly TableColumn[], half: number): readonly Cell[] {
  const own = row.cells.filter((cell) => columns[cell.column]?.half === half)
  const name = columns.find((column) => column.half === half && column.role === 'name')?.index ?? -1
  const reaching = row.cells.find((cell) => (columns[cell.column]?.half ?? half) < half && cell.column + cell.columnSpan > name && printedCells({ ...row, cells: [cell] }).length > 0)
  return reaching && name >= 0 ? [{ ...reaching, column: name }, ...own] : own
}

/** Labels of the half that are merged downwards over row r. */
const covering = (rows: readonly GridRow[], r: number, columns: readonly TableColumn[], half: number): readonly Cell[] =>
  rows.slice(Math.max(0, r - MOST_MERGED), r).flatMap((row, i) => {
    const distance = Math.min(r, MOST_MERGED) - i
    return row.cells.filter((cell) => cell.rowSpan > distance && cellText(cell) !== '' && columns[cell.column]?.half === half && !isNumeric(columns[cell.column]?.role ?? 'text'))
  })

/** Labels merged over more rows than this name no single row. */
const MOST_MERGED = 60

const withDepth = (subject: PlainSubject | null, depth: { level: number; parent: number | null } | null): TableRow['subjects'][number] =>
  subject && depth ? { ...subject, ...depth, key: null } : null

/** Numbers without a label: the total where they stand first, a subtotal of a group further down. */
function namelessTotals(subjects: readonly (PlainSubject | null)[]): readonly (PlainSubject | null)[] {
  const first = subjects.findIndex((subject) => subject !== null)
  return subjects.map((subject, r) =>
    subject && subject.name === '' && subject.code === null ? { ...subject, type: r === first ? 'total' : 'subtotal' } : subject,
  )
}

function finishCell(cell: Cell, row: number, role: RowRole, column: TableColumn | undefined): TableCell {
  const counts = column !== undefined && isNumeric(column.role)
  const number: NumberReading = role === 'body' && counts ? readNumber(cell.text) : plain(cell.text) === '' ? { type: 'blank' } : { type: 'text' }
  return { ...cell, row, number }
}
