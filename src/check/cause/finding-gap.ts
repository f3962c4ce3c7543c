import { absoluteDecimal, parseDecimal, subtractDecimals, type Decimal } from '../../model/decimal.ts'
import type { Finding } from '../../model/finding.ts'
import { toFen, UNIT_NAME, type AmountUnit } from '../../model/unit.ts'

/** Findings are held against each other, each more than once. */
const GAPS = new WeakMap<Finding, Decimal | null>()

/** How far what is printed is from what was computed, in 分, without sign; null where the finding does not say both. */
export function gapOf(finding: Finding): Decimal | null {
  const known = GAPS.get(finding)
  if (known !== undefined) return known
  const [printed, computed] = [amountOf(finding.actual), amountOf(finding.expected)]
  const gap = printed && computed ? absoluteDecimal(subtractDecimals(printed, computed)) : null
  GAPS.set(finding, gap)
  return gap
}

const UNITS = Object.entries(UNIT_NAME) as readonly (readonly [AmountUnit, string])[]

/** `1,234.50万元` in 分. */
export function amountOf(text: string | null): Decimal | null {
  const [, digits = '', name = ''] = /^(-?[\d,]+(?:\.\d+)?)(\D+)$/.exec(text ?? '') ?? []
  const unit = UNITS.find(([, one]) => one === name)?.[0]
  const value = unit ? parseDecimal(digits.replaceAll(',', '')) : null
  return value && unit ? toFen(value, unit) : null
}
