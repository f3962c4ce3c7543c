import type { Claim, ClaimedValue } from '../model/claim.ts'
import { addDecimals, negateDecimal } from '../model/decimal.ts'
import { addIntervals, intervalsMeet, negateInterval } from '../model/interval.ts'
import { amountText } from './claim-arithmetic.ts'
import type { Compared } from './claim-comparison.ts'
import type { CheckContext } from './context.ts'

/** `收入支出总体与上年相比增加10万元，增长5%`: the total stands in the tables; with their one agreed print of it. */
function printedInTables({ key, change, previous, subject }: Claim, context: CheckContext): ClaimedValue | null {
  if (!change?.amount || !change.percent || !previous || !TOTALS.has(key.measure) || key.functional !== null || subject === '') return null
  const facts = context.facts.of(key).filter(({ origin, interval }) => origin.type === 'cell' && interval !== null)
  const [fact] = facts
  if (!fact?.value || !fact.interval || fact.kind !== 'amount' || facts.some(({ interval }) => interval && fact.interval && !intervalsMeet(interval, fact.interval))) return null
  return { value: fact.value, interval: fact.interval, unit: fact.unit, kind: 'amount', text: fact.text, span: previous.span, places: fact.places }
}

/** Totals that prose may speak of without their amount. */
const TOTALS: ReadonlySet<string> = new Set(['incomeGrandTotal', 'expenditureGrandTotal', 'income', 'expenditure', 'threePublic', 'agencyOperation'])

/** The figure and the one before it: printed in the sentence, printed elsewhere under the same key, or now ∓ change. */
export function comparedFigures(claim: Claim, context: CheckContext, year: number | null): Compared | null {
  const { previous, change, key } = claim
  const now = claim.amount ?? printedInTables(claim, context)
  if (!now || !previous || !change || now.kind === 'percent') return null
  if (previous.year === key.year && previous.phase === key.phase) return null
  // An earlier year's figure of an unnamed quantity is itself the figure that the sentence before is compared with.
  if (key.measure === 'other' && key.year !== null && year !== null && key.year < year && !previous.amount) return null
  if (previous.amount) return previous.amount.kind === now.kind ? { now, before: previous.amount } : null
  const printed = key.measure === 'other' ? [] : context.facts.of({ ...key, year: previous.year, phase: previous.phase }).filter((fact) => fact.value !== null)
  const [fact] = printed
  if (fact?.value && fact.interval && printed.every((one) => one.text === fact.text)) {
    return { now, before: { value: fact.value, interval: fact.interval, unit: fact.unit, kind: now.kind, text: fact.text, span: previous.span, places: fact.places } }
  }
  if (!change.amount || !change.percent || change.amount.kind !== now.kind) return null
  const down = change.direction === 'decrease'
  const step = { value: down ? change.amount.value : negateDecimal(change.amount.value), interval: down ? change.amount.interval : negateInterval(change.amount.interval) }
  const value = addDecimals(now.value, step.value)
  return { now, before: { ...now, value, interval: addIntervals(now.interval, step.interval), text: now.unit ? amountText(value, now.unit) : now.text, span: previous.span, places: [] } }
}
