import { formatDecimal, formatGrouped, roundDecimal, trimDecimal, type Decimal } from '../../model/decimal.ts'
import type { Fact } from '../../model/fact.ts'
import { printedDecimals } from '../../model/number-text.ts'
import { fromFen, UNIT_NAME, type AmountUnit } from '../../model/unit.ts'
import { amountText, unitOf } from '../relations/operands.ts'
import type { Slip } from './recognise-slip.ts'

/** What a wrong number should read, with its unit, as finely as it is printed or the value needs. In prose 元 written for 万元 is the slip: the digits stay, in the other unit. */
export function expectedText(fact: Fact, expected: Decimal, slip: Slip | null): string {
  if (fact.kind !== 'amount') return formatDecimal(expected)
  const own = unitOf(fact)
  const other: Partial<Record<AmountUnit, AmountUnit>> = { yuan: 'wanyuan', wanyuan: 'yuan' }
  const unit = slip === 'unit' && fact.origin.type === 'claim' ? other[own] ?? own : own
  if (unit !== own) return `${amountText(expected, unit, printedDecimals(fact.text))}${UNIT_NAME[unit]}`
  // A zero says nothing of how finely amounts are printed.
  if (fact.value?.digits === 0n) return `${amountText(expected, unit)}${UNIT_NAME[unit]}`
  const value = trimDecimal(fromFen(expected, unit))
  return `${formatGrouped(roundDecimal(value, Math.max(decimalsOf(fact, value, slip), value.scale)))}${UNIT_NAME[unit]}`
}

/** As many as are printed; where the point was moved to the left, those that it moved over go back before it. */
function decimalsOf({ text, origin }: Fact, expected: Decimal, slip: Slip | null): number {
  const printed = printedDecimals(text)
  return slip === 'decimalPoint' && origin.type === 'claim' && !text.trim().endsWith('0') ? Math.min(printed, expected.scale) : printed
}
