import { equalDecimals, formatDecimal, shiftDecimal, type Decimal } from '../../model/decimal.ts'
import { readNumber } from '../../model/number-text.ts'
import { formatStored, formatText, parseStored } from './format-number.ts'
import type { RawCell } from './raw-sheet.ts'

/** What a cell prints and, where that is less than what it stores, the exact number it stores. */
export interface PrintedCell {
  readonly text: string
  readonly stored: string | null
}

/** Applies a cell's number format. `showZeros` false prints zeros as blanks, as the sheet's view option says. */
export function printCell(cell: RawCell, options: { readonly date1904: boolean; readonly showZeros: boolean }): PrintedCell {
  if (cell.type === 'text') return { text: tidy(formatText(cell.raw, cell.format)), stored: null }
  if (cell.type !== 'number') return { text: cell.raw, stored: null }
  const value = parseStored(cell.raw)
  if (!value) return { text: tidy(cell.raw), stored: null }
  if (value.digits === 0n && !options.showZeros) return { text: '', stored: '0' }
  const text = formatStored(value, cell.format, options.date1904)
  return { text, stored: saysLess(text, value) ? formatDecimal(value) : null }
}

/** Whether the printed text is a number (or nothing) and another one than the stored. Dates say the same. */
function saysLess(text: string, value: Decimal): boolean {
  const reading = readNumber(text)
  if (reading.type === 'blank') return true
  if (reading.type === 'dash') return value.digits !== 0n
  if (reading.type !== 'number') return false
  return !equalDecimals(reading.percent ? shiftDecimal(reading.value, -2) : reading.value, value)
}

/** Line ends as `\n`, without the spaces that only indent or pad. */
function tidy(text: string): string {
  if (!/[\s\u00a0]/.test(text)) return text
  return text
    .split(/\r\n|[\r\n\v\u2028]/)
    .map((line) => line.trim())
    .join('\n')
    .trim()
}
