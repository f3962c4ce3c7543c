import { parseDecimal, type Decimal } from '../model/decimal.ts'
import type { Place } from '../model/place.ts'
import type { SpecialFund } from '../model/special-fund.ts'
import { toFen } from '../model/unit.ts'

/** What the 预算安排 of a special fund says, and its one amount in 分. */
export interface SpecialFundAmount {
  readonly fen: Decimal
  readonly text: string
  readonly places: readonly Place[]
}

/** The amount of 预算安排 where it names exactly one, else null. */
export function specialFundAmount(fund: SpecialFund): SpecialFundAmount | null {
  const part = fund.parts.budgetArrangement
  const amounts = [...(part?.text ?? '').matchAll(/(\d[\d,]*(?:\.\d+)?)\s*万元/g)]
  const value = parseDecimal((amounts[0]?.[1] ?? '').replaceAll(',', ''))
  return part && value && amounts.length === 1 ? { fen: toFen(value, 'wanyuan'), text: part.text, places: part.places } : null
}
