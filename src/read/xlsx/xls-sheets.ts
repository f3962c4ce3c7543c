import { CFB, read, type CellObject, type WorkSheet } from '@e965/xlsx'
import { cellAddress } from './a1.ts'
import { biffExtras, type BiffExtras } from './biff-extras.ts'
import type { RawCell, RawSheet, SheetNote } from './raw-sheet.ts'

/** The stored sheets of an .xls (BIFF) or Excel 2003 XML workbook. */
export interface XlsSheets {
  readonly sheets: readonly RawSheet[]
  /** Names of chart and macro sheets. */
  readonly missing: readonly string[]
  readonly date1904: boolean
}

/** Cells beyond this are not taken over; the reader then reports too many. */
const MOST_CELLS = 2_000_000

/**
 * Reads a workbook with SheetJS. It runs for as long and takes as much memory as the file makes it: call it in the
 * library worker only.
 */
export function readXlsSheets(bytes: Uint8Array): XlsSheets {
  const workbook = read(bytes, { dense: true, cellFormula: true, cellNF: true, cellStyles: true, cellText: false, cellHTML: false, cellDates: false, nodim: true })
  const extras = biffExtras(workbookStream(bytes))
  const sheets: RawSheet[] = []
  const missing: string[] = []
  for (const [index, name] of workbook.SheetNames.entries()) {
    const sheet = workbook.Sheets[name]
    const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0
    if (!sheet || (sheet['!type'] !== undefined && sheet['!type'] !== 'sheet')) missing.push(name)
    else sheets.push(rawSheet(name, hidden, sheet, extras.get(name)))
  }
  return { sheets, missing, date1904: workbook.Workbook?.WBProps?.date1904 === true }
}

function rawSheet(name: string, hidden: boolean, sheet: WorkSheet, extras: BiffExtras | undefined): RawSheet {
  const cells: RawCell[] = []
  const notes: SheetNote[] = []
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? []
  for (const [row, line] of rows.entries()) {
    for (const [column, cell] of line?.entries() ?? []) {
      if (!cell) continue
      for (const note of cell.c ?? []) if (note.t) notes.push({ cell: cellAddress(row, column), text: note.t.trim() })
      const raw = rawCell(cell, row, column)
      if (raw && cells.length < MOST_CELLS) cells.push(raw)
    }
  }
  return {
    name,
    hidden,
    cells,
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    hiddenRows: hiddenIndices(sheet['!rows']),
    hiddenColumns: hiddenIndices(sheet['!cols']),
    showZeros: extras?.showZeros ?? true,
    headers: extras?.headers ?? [],
    footers: extras?.footers ?? [],
    notes,
    objects: extras?.objects ?? [],
  }
}

function rawCell(cell: CellObject, row: number, column: number): RawCell | null {
  const format = chineseDate(typeof cell.z === 'string' ? cell.z : 'General')
  const base = { row, column, format, bold: false, formula: typeof cell.f === 'string' && cell.f !== '' ? cell.f : null }
  switch (cell.t) {
    case 'n':
      return { ...base, type: 'number', raw: String(cell.v) }
    case 's':
      return cell.v === '' && base.formula === null ? null : { ...base, type: 'text', raw: String(cell.v ?? '') }
    case 'b':
      return { ...base, type: 'boolean', raw: cell.v === true ? 'TRUE' : 'FALSE' }
    case 'e':
      return { ...base, type: 'error', raw: ERRORS[Number(cell.v)] ?? '#VALUE!' }
    default:
      return null
  }
}

/** [MS-XLS] 2.5.10 BErr. */
const ERRORS: Readonly<Record<number, string>> = { 0: '#NULL!', 7: '#DIV/0!', 15: '#VALUE!', 23: '#REF!', 29: '#NAME?', 36: '#NUM!', 42: '#N/A', 43: '#GETTING_DATA' }

/** The short date of the system, which the format only points to, is year first in Chinese. */
const chineseDate = (format: string): string => (format === 'm/d/yy' ? 'yyyy/m/d' : format === 'm/d/yy h:mm' ? 'yyyy/m/d h:mm' : format)

function hiddenIndices(list: readonly ({ hidden?: boolean | undefined } | undefined)[] | undefined): ReadonlySet<number> {
  const hidden = new Set<number>()
  for (const [index, one] of list?.entries() ?? []) if (one?.hidden === true) hidden.add(index)
  return hidden
}

function workbookStream(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0xd0) return null
  const file = CFB.read(bytes, { type: 'array' })
  const content = (CFB.find(file, '/Workbook') ?? CFB.find(file, '/Book'))?.content
  return content ? Uint8Array.from(content) : null
}
