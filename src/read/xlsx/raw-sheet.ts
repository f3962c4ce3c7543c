import type { CellRange } from './a1.ts'

/** A sheet as it is stored, the same for .xlsx and .xls, before it is looked at as print. */
export interface RawSheet {
  readonly name: string
  /** Hidden or very hidden. */
  readonly hidden: boolean
  /** Cells with a value, in order of row and column. */
  readonly cells: readonly RawCell[]
  readonly merges: readonly CellRange[]
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: ReadonlySet<number>
  /** False where the sheet is set to show zeros as blanks. */
  readonly showZeros: boolean
  /** Text of the print header and footer, codes resolved. */
  readonly headers: readonly string[]
  readonly footers: readonly string[]
  readonly notes: readonly SheetNote[]
  readonly objects: readonly SheetObject[]
}

export interface RawCell {
  readonly row: number
  readonly column: number
  readonly type: 'number' | 'text' | 'boolean' | 'error'
  /** A number as the file writes it, a text, `TRUE`/`FALSE`, or `#REF!`. */
  readonly raw: string
  /** Number format code: `#,##0.00`, `General`. */
  readonly format: string
  readonly bold: boolean
  readonly formula: string | null
}

/** A comment on a cell. */
export interface SheetNote {
  readonly cell: string
  readonly text: string
}

/** A chart, picture, text box or embedded object that lies over the cells. */
export interface SheetObject {
  /** The cell under its top left corner. */
  readonly cell: string
  readonly text: string
}
