import { addDecimals, compareDecimals, decimal, divideDecimals, multiplyDecimals, subtractDecimals, absoluteDecimal, type Decimal } from '../../model/decimal.ts'
import type { DraftClaim } from './draft-claim.ts'
import { sameQuantity } from './subject-key.ts'

/**
 * What 其中 tells once a sentence is read whole. A part is not its whole: `总支出90.00万元，其中本年支出80.00万元` leaves
 * the other meaning of 总支出. And a change behind the last part is the whole's where only the whole bears it out:
 * `甲50万元，其中：乙10万元，丙40万元，同比增加10万元，增长25%`.
 */
export function settleParts(claims: readonly DraftClaim[], text: string): void {
  for (const [index, part] of claims.entries()) {
    const before = claims.slice(0, index)
    const whole = before.findLast((claim) => isDivided(text, claim, part))
    if (!whole) continue
    const [other] = whole.alternatives
    if (other && whole === before.at(-1) && isSame(whole, part) && whole.amount && part.amount && compareDecimals(whole.amount.value, part.amount.value) !== 0) {
      whole.key = other
      whole.alternatives = []
    }
    if (!whole.change && whole.amount && part.change && bearsOut(part, part) === false && bearsOut(whole, part)) {
      Object.assign(whole, { change: part.change, previous: part.previous, reason: part.reason })
      Object.assign(part, { change: null, previous: null, reason: null })
    }
  }
}

/** Whether 其中 stands between two claims of one sentence. */
const isDivided = (text: string, whole: DraftClaim, part: DraftClaim): boolean => {
  const between = text.slice(whole.amount ? whole.start : whole.end, part.end)
  return /其中/.test(between) && !/。/.test(between)
}

const isSame = (a: DraftClaim, b: DraftClaim): boolean => sameQuantity(a.key, b.key) && a.key.year === b.key.year && a.key.phase === b.key.phase

/** Whether the amount of `of` leads from the change of `stated` to its percentage; null where it states no two of them. */
function bearsOut(of: DraftClaim, stated: DraftClaim): boolean | null {
  const { change, previous } = stated
  if (of.amount?.kind !== 'amount' || change?.amount?.kind !== 'amount' || !change.percent || previous?.amount) return null
  const base = change.direction === 'decrease' ? addDecimals(of.amount.value, change.amount.value) : subtractDecimals(of.amount.value, change.amount.value)
  if (base.digits <= 0n) return false
  const percent = change.percent.value
  const computed = divideDecimals(multiplyDecimals(change.amount.value, decimal(100n)), base, percent.scale + 2)
  return compareDecimals(absoluteDecimal(subtractDecimals(computed, percent)), lastPlace(percent)) <= 0
}

const lastPlace = ({ scale }: Decimal): Decimal => decimal(1n, scale)
