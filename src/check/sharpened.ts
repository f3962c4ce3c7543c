import type { ClaimedValue } from '../model/claim.ts'
import { addDecimals, compareDecimals, subtractDecimals } from '../model/decimal.ts'
import type { Interval } from '../model/interval.ts'

/**
 * What a value stands for where its sentence prints another to more decimals: `年初预算为30万元，支出决算为27.15万元` means
 * 30.00, its noughts left out. That is likely and no more: what rests on it is a warning.
 */
export function sharpened(value: ClaimedValue, beside: ClaimedValue): Interval {
  const [own, other] = [widthOf(value.interval), widthOf(beside.interval)]
  // 12043.7 beside 12043.74 was rounded; a whole number mostly was not
  if (/[.．]/.test(value.text) || value.unit !== beside.unit || value.kind !== beside.kind || compareDecimals(own, other) <= 0) return value.interval
  return {
    low: addDecimals(value.value, subtractDecimals(beside.interval.low, beside.value)),
    high: addDecimals(value.value, subtractDecimals(beside.interval.high, beside.value)),
  }
}

const widthOf = ({ low, high }: Interval): ReturnType<typeof subtractDecimals> => subtractDecimals(high, low)
