import { equalDecimals, formatDecimal, shiftDecimal } from '../../model/decimal.ts'
import { readNumber } from '../../model/number-text.ts'
import { parseStored } from '../xlsx/format-number.ts'
import { attribute, type HtmlElement } from './parse-html.ts'

/** What a table saved as a page by a spreadsheet program says of a cell: `x:num` is its value, `x:fmla` its formula. */
export function exactValue(cell: HtmlElement, text: string): { readonly stored: string | null; readonly formula: string | null } {
  const formula = attribute(cell, 'x:fmla')?.replace(/^=/, '') ?? null
  const value = parseStored(attribute(cell, 'x:num') ?? '')
  if (!value) return { stored: null, formula }
  const reading = readNumber(text)
  const same = reading.type === 'number' && equalDecimals(reading.percent ? shiftDecimal(reading.value, -2) : reading.value, value)
  return { stored: same || reading.type === 'text' ? null : formatDecimal(value), formula }
}
