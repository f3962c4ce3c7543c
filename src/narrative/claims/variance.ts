import type { Claim, ClaimedValue, TextSpan } from '../../model/claim.ts'
import { negateDecimal } from '../../model/decimal.ts'
import { negateInterval } from '../../model/interval.ts'

/** `预决算差异率-0.96%`: the final account against the budget; a fall is printed with its sign, the change keeps its size. */
export function varianceChange(percent: ClaimedValue, span: TextSpan): Claim['change'] {
  const { digits } = percent.value
  const direction = digits < 0n ? 'decrease' : digits > 0n ? 'increase' : 'flat'
  const size = digits < 0n ? { ...percent, value: negateDecimal(percent.value), interval: negateInterval(percent.interval) } : percent
  return { direction, amount: null, percent: size, percentDirection: null, span }
}
