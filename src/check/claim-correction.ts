import type { Claim, ClaimedValue } from '../model/claim.ts'
import { absoluteDecimal, addDecimals, subtractDecimals, type Decimal } from '../model/decimal.ts'
import type { Disclosure } from '../model/disclosure.ts'
import { claimCulprit } from './claim-culprit.ts'
import { mismatches } from './claim-comparison.ts'
import { comparedFigures } from './compared-figures.ts'
import type { CheckContext } from './context.ts'
import { oppositeClaim } from './opposite-claim.ts'

/**
 * A contradictory claim as it was meant: with the figure that is found out, with the opposite direction, or with the
 * difference of its two figures. Null where none of these is known.
 */
export function claimCorrection(claim: Claim, disclosure: Disclosure, context: CheckContext): Claim | null {
  const culprit = claimCulprit(claim, disclosure, context)
  if (culprit) return withFigure(claim, culprit.role, culprit.meant)
  const compared = comparedFigures(claim, context, disclosure.year)
  const wrong = compared ? mismatches(claim, compared, false) : []
  if (!compared || wrong.length === 0) return null
  const opposite = oppositeClaim(claim, compared, context, disclosure.year)
  if (opposite) return opposite.claim
  const isChange = wrong.every(({ type }) => type === 'amount') && compared.before.places.length > 0
  return isChange ? withFigure(claim, 'change', absoluteDecimal(subtractDecimals(compared.now.value, compared.before.value))) : null
}

/** The claim with one figure reading otherwise, as finely printed. */
function withFigure(claim: Claim, role: 'amount' | 'previous' | 'change', meant: Decimal): Claim {
  const replace = (given: ClaimedValue | null): ClaimedValue | null => given && {
    ...given, value: meant, interval: { low: addDecimals(meant, subtractDecimals(given.interval.low, given.value)), high: addDecimals(meant, subtractDecimals(given.interval.high, given.value)) },
  }
  if (role === 'amount') return { ...claim, amount: replace(claim.amount) }
  if (role === 'previous') return { ...claim, previous: claim.previous && { ...claim.previous, amount: replace(claim.previous.amount) } }
  return { ...claim, change: claim.change && { ...claim.change, amount: replace(claim.change.amount) } }
}
