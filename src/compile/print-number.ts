import { formatDecimal, formatGrouped, roundDecimal, trimDecimal, type Decimal } from '../model/decimal.ts'
import { fromFen, toFen, type AmountUnit } from '../model/unit.ts'
import type { Figure } from './figures.ts'
import type { NumberStyle, ProseStyle } from './template.ts'

/** A number as printed: its text, the value that the text says, and the exact one behind it, both in the figure's own unit (分). */
export interface PrintedNumber {
  readonly text: string
  /** null where nothing is printed. */
  readonly value: Decimal | null
  readonly exact: Decimal
}

/** A table cell. What is nothing at all is printed as the style's `zero`; what comes to zero, or rounds to it, as `0.00`. */
export function printInTable({ value, kind, touched }: Figure, style: NumberStyle, unit: AmountUnit): PrintedNumber {
  if (!touched && value.digits === 0n) return { text: style.zero, value: style.zero === '' ? null : value, exact: value }
  if (kind !== 'amount') return { text: formatGrouped(trimDecimal(value)), value, exact: value }
  const rounded = roundDecimal(fromFen(value, unit), style.decimals)
  return { text: style.grouped ? formatGrouped(rounded) : formatDecimal(rounded), value: toFen(rounded, unit), exact: value }
}

/** A number in a sentence, without its unit. */
export function printInProse({ value, kind }: Pick<Figure, 'value' | 'kind'>, style: ProseStyle): PrintedNumber & { readonly value: Decimal } {
  if (kind !== 'amount') return { text: formatDecimal(trimDecimal(value)), value, exact: value }
  if (value.digits === 0n) return { text: style.zero, value, exact: value }
  const rounded = roundDecimal(fromFen(value, style.unit), style.decimals)
  const text = rounded.digits === 0n ? style.zero : formatDecimal(style.trim ? trimDecimal(rounded) : rounded)
  return { text, value: toFen(rounded, style.unit), exact: value }
}
