/** Rows and columns from 0, ends included. */
export interface CellRange {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** The limits of the format: XFD1048576 is the last cell. */
export const LAST_ROW = 1_048_575
export const LAST_COLUMN = 16_383

/** `C7` for row 6, column 2. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`

/** `A` for 0, `AA` for 26. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) letters = String.fromCharCode(65 + (rest % 26)) + letters
  return letters
}

/** Null where the text is no address inside the sheet. */
export function parseAddress(text: string): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text)
  if (!match) return null
  let column = 0
  for (const letter of (match[1] ?? '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  const row = Number(match[2]) - 1
  column -= 1
  return row >= 0 && row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : null
}

/** `A1:C7` or `A1`. */
export function parseRange(text: string): CellRange | null {
  const [from = '', to = from] = text.split(':')
  const a = parseAddress(from)
  const b = parseAddress(to)
  if (!a || !b) return null
  return { top: Math.min(a.row, b.row), left: Math.min(a.column, b.column), bottom: Math.max(a.row, b.row), right: Math.max(a.column, b.column) }
}
