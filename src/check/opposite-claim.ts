import type { Claim } from '../model/claim.ts'
import { absoluteDecimal, compareDecimals, decimal, multiplyDecimals, subtractDecimals } from '../model/decimal.ts'
import { mismatches, type Compared } from './claim-comparison.ts'
import { comparedFigures } from './compared-figures.ts'
import type { CheckContext } from './context.ts'

/** A percentage that is out by no more than this part of itself was worked out from finer figures, or carelessly: it is still that change. */
const NEAR = decimal(10n)

/** A claim with the contrary direction, by which it comes out. */
export interface OppositeClaim {
  readonly claim: Claim
  /** Its percentage is nearly what its figures make, no more. */
  readonly nearly: boolean
  /** `增加5万元，下降2%`: its own words contradict each other, and the figure before is not printed. */
  readonly mixed: boolean
}

/** The claim that says the opposite, 增加 for 减少; null where it says neither. */
export function reversed(claim: Claim): Claim | null {
  const { change } = claim
  if (!change || change.direction === 'flat') return null
  const direction = change.direction === 'increase' ? 'decrease' : 'increase'
  return { ...claim, change: { ...change, direction, percentDirection: null } }
}

/** A contradictory claim whose word of direction alone is wrong: with the opposite word its figures agree. Null where they do not. */
export function oppositeClaim(claim: Claim, compared: Compared, context: CheckContext, year: number | null): OppositeClaim | null {
  const opposite = reversed(claim)
  const mixed = compared.before.places.length === 0 && claim.change?.percentDirection === opposite?.change?.direction
  // what the figure before was is reckoned from the change, whose direction is in doubt
  const figures = opposite && mixed ? comparedFigures(opposite, context, year) : compared
  if (!opposite || !figures) return null
  const wrong = mismatches(opposite, figures, false)
  if (wrong.length === 0) return { claim: opposite, nearly: false, mixed }
  const [only] = wrong
  const percent = opposite.change?.percent
  if (mixed || !percent || wrong.length > 1 || only?.type !== 'percent' || (only.right.digits < 0n) !== (opposite.change?.direction === 'decrease')) return null
  const right = absoluteDecimal(only.right)
  const off = absoluteDecimal(subtractDecimals(right, absoluteDecimal(percent.value)))
  return compareDecimals(multiplyDecimals(off, NEAR), right) <= 0 ? { claim: opposite, nearly: true, mixed } : null
}
