import { absoluteDecimal, compareDecimals, decimal, equalDecimals, formatDecimal, parseDecimal, roundDecimal, shiftDecimal, type Decimal } from '../../model/decimal.ts'
import { readNumber } from '../../model/number-text.ts'
import type { PrintCell, TableBlock } from '../../model/print-document.ts'

/** A number as a spreadsheet holds it: `value` shown through `format` prints what the document prints. */
export interface NumberCell {
  readonly value: number
  readonly exact: Decimal
  readonly format: string
}

/** Excel keeps 15 significant digits. */
const MOST_DIGITS = 15

/**
 * The number of a cell that stands in a column of numbers: the exact amount where the document carries it and it rounds
 * to the print, else the printed one. Null for text, for blanks and dashes, and for what Excel could not hold exactly.
 * `tail`: what the cell lacks behind its point against its column; the format leaves that room.
 */
export function numberCell(cell: PrintCell, grouped: boolean, tail: string): NumberCell | null {
  if (cell.fact === null && cell.value === null && cell.align !== 'decimal') return null
  const reading = readNumber(cell.text)
  if (reading.type !== 'number' || /[()（）+]/.test(cell.text)) return null
  const printed = reading.percent ? shiftDecimal(reading.value, -2) : reading.value
  const places = reading.decimals + (reading.percent ? 2 : 0)
  const given = cell.value === null || cell.value === '' || reading.percent ? null : parseDecimal(cell.value)
  const exact = given && equalDecimals(roundDecimal(given, places), printed) ? given : printed
  const held = [exact, printed].find((one) => absoluteDecimal(one).digits.toString().length <= MOST_DIGITS)
  if (!held) return null
  const fraction = reading.decimals > 0 ? `.${'0'.repeat(reading.decimals)}` : ''
  const room = [...tail].map((character) => `_${character}`).join('')
  return { value: Number(formatDecimal(held)), exact: held, format: `${grouped && !reading.percent ? '#,##0' : '0'}${fraction}${reading.percent ? '%' : ''}${room}` }
}

const THOUSAND = decimal(1000n)

/** Whether a table prints thousands separators: unless a large number stands there without one. */
export const isGrouped = (table: TableBlock): boolean =>
  !table.rows.flat().some(({ text, align }) => {
    const reading = align === 'decimal' && !text.includes(',') ? readNumber(text) : null
    return reading?.type === 'number' && compareDecimals(absoluteDecimal(reading.value), THOUSAND) >= 0
  })
