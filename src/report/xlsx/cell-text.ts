import type { CellValue } from 'hucre/xlsx'
import { mask } from '../mask.ts'
import { printable } from '../printable.ts'

/** What Excel takes in one cell. */
const MOST = 32_000

/**
 * A text for a cell: masked, without control characters, and never a formula. A cell of type text is not computed, but
 * it becomes one when it is exported as CSV or typed over: what begins as a formula does is led by a space no eye sees.
 */
export function cellText(text: string): string {
  const clean = mask(printable(text)).slice(0, MOST)
  return /^[=+\-@\t\r]/.test(clean) && !/^[-+]?[\d,.]+%?$/.test(clean) ? `\u200B${clean}` : clean
}

export const cell = (value: CellValue): CellValue => (typeof value === 'string' ? cellText(value) : value)
