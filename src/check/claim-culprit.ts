import type { Claim, ClaimedValue } from '../model/claim.ts'
import { absoluteDecimal, addDecimals, compareDecimals, decimal, divideDecimals, multiplyDecimals, negateDecimal, shiftDecimal, subtractDecimals, type Decimal } from '../model/decimal.ts'
import type { Disclosure } from '../model/disclosure.ts'
import type { Fact } from '../model/fact.ts'
import { addIntervals, exactly, intervalsMeet, negateInterval, subtractIntervals, type Interval } from '../model/interval.ts'
import { recogniseSlip, type Slip } from './cause/recognise-slip.ts'
import { intersect } from './cause/required-interval.ts'
import { slipsWithin } from './cause/slips-within.ts'
import { percentageInterval } from './claim-arithmetic.ts'
import { actualChange, mismatches, signed } from './claim-comparison.ts'
import { comparedFigures } from './compared-figures.ts'
import type { CheckContext } from './context.ts'
import { oppositeClaim, reversed } from './opposite-claim.ts'

/** The one figure of a claim that makes its change, its percentages and its words come out, once it reads otherwise. */
export interface Culprit {
  readonly role: 'amount' | 'previous' | 'change'
  readonly printed: ClaimedValue
  readonly meant: Decimal
  readonly slip: Slip | null
  /** Two statements of the claim agree on it; else only that it is a slip speaks for it. */
  readonly sure: boolean
}

interface Figures { readonly now: ClaimedValue; readonly before: ClaimedValue }

const HUNDRED = exactly(decimal(100n))
const PLACES = 10

/**
 * Which figure of a contradictory claim is the wrong one: the figure itself or the one before. Where its change, its
 * percentage and its completion (two of them at least) contradict the figures but not one another, that which alone makes
 * them come out; where one alone contradicts them, that which is a known slip of what it asks for, unless the statement
 * may itself be the slip. A figure that is printed elsewhere too is not doubted. Null where nothing tells.
 */
export function claimCulprit(claim: Claim, disclosure: Disclosure, context: CheckContext): Culprit | null {
  const figures = figuresOf(claim, disclosure, context)
  if (!figures) return null
  const found = statementsAgainst(claim, figures)
  if (found.length === 0) return null
  const opposite = reversed(claim)
  if (opposite && (statementsAgainst(opposite, figures).length === 0 || oppositeClaim(claim, figures, context, disclosure.year)?.mixed)) return null
  if (isShareOfNow(claim, figures)) return null
  const sure = found.length > 1
  if (!sure && (claim.change?.amount && claim.change.percent && figures.before.places.length > 0 || mayBeSlip(claim, figures, found))) return null
  const candidates = [...(['amount', 'previous'] as const).flatMap((role) => candidateOf(role, claim, figures, context) ?? []), ...changeCandidate(claim, figures)]
  const slips = candidates.filter(({ slip, printed, meant }) => slip !== null && (sure || isTelling(printed, meant)))
  const chosen = sure && candidates.length === 1 ? candidates : slips
  const [only, another] = chosen
  // of a point moved to the left the last digits are gone
  const isInexact = !sure && only?.slip === 'decimalPoint' && compareDecimals(only.meant, only.printed.value) > 0
  return only && !another && !isInexact ? { ...only, sure } : null
}

/**
 * Where the figure before is printed nowhere, and the percentage is just what the change is of the figure itself: it was
 * worked out from the wrong figure, or the figure is the one before.
 */
export function isShareOfNow(claim: Claim, { now, before }: Figures): boolean {
  const { step, rate } = changeOf(claim)
  if (before.places.length > 0 || !step || !rate) return false
  const share = percentageInterval(positive(step), now.interval)
  return share !== null && intervalsMeet(share, positive(rate))
}

/** In a short number, and in the last digit of any, a slip that fits is found by chance. */
function isTelling(printed: ClaimedValue, meant: Decimal): boolean {
  const step = powerOf(exponentOf(printed))
  return compareDecimals(printed.value, multiplyDecimals(step, decimal(1000n))) >= 0
    && compareDecimals(absoluteDecimal(subtractDecimals(printed.value, meant)), multiplyDecimals(step, decimal(10n))) >= 0
}

const powerOf = (exponent: number): Decimal => decimal(10n ** BigInt(exponent))

function figuresOf(claim: Claim, disclosure: Disclosure, context: CheckContext): Figures | null {
  const { amount, previous, completion } = claim
  if (amount?.kind !== 'amount') return null
  const compared = comparedFigures(claim, context, disclosure.year)
  if (compared) return compared.now === amount && (compared.before === previous?.amount || compared.before.places.length === 0) ? compared : null
  return completion && previous?.amount?.kind === 'amount' ? { now: amount, before: previous.amount } : null
}

type Statement = 'direction' | 'amount' | 'percent' | 'completion'

/** What the claim states that its figures contradict. */
function statementsAgainst(claim: Claim, { now, before }: Figures): readonly Statement[] {
  const change = claim.change ? mismatches(claim, { now, before }, false).map(({ type }) => type).filter((type) => type === 'direction' || type === 'amount' || type === 'percent') : []
  const ratio = claim.completion && before.places.length > 0 ? percentageInterval(now.interval, before.interval) : null
  return ratio && claim.completion && !intervalsMeet(ratio, claim.completion.percent.interval) ? [...change, 'completion'] : change
}

/** Whether the one statement that does not fit is a slip of what would. */
function mayBeSlip({ change, completion }: Claim, { now, before }: Figures, [statement]: readonly Statement[]): boolean {
  const right = (interval: Interval | null, printed: ClaimedValue | null | undefined): boolean => {
    if (interval === null || !printed) return false
    // as finely as it is printed: 2.7% for 2.667
    const asPrinted = addIntervals(interval, subtractIntervals(printed.interval, exactly(printed.value)))
    // a percentage has decimals: slips are sought in whole last digits
    const { scale } = printed.value
    const whole = { low: shiftDecimal(asPrinted.low, scale), high: shiftDecimal(asPrinted.high, scale) }
    return intervalsMeet(interval, printed.interval) || slipsWithin(shiftDecimal(printed.value, scale), scale > 0 ? 0 : exponentOf(printed), whole).length > 0
  }
  // 持平 is no slip of 减少; 增加 may be
  if (statement === 'direction') return change?.direction !== 'flat'
  if (statement === 'completion') return right(percentageInterval(now.interval, before.interval), completion?.percent)
  if (statement === 'amount') return right(actualChange(now, before), change?.amount)
  const rate = percentageInterval(actualChange(now, before), before.interval)
  return right(rate, change?.percent) || right(rate && negateInterval(rate), change?.percent)
}

/** The power of ten, in units of the value, of the last printed digit. */
function exponentOf({ interval }: ClaimedValue): number {
  const width = subtractDecimals(interval.high, interval.low)
  let exponent = 0
  while (compareDecimals(decimal(10n ** BigInt(exponent + 1)), width) <= 0) exponent += 1
  return exponent
}

function candidateOf(role: 'amount' | 'previous', claim: Claim, figures: Figures, context: CheckContext): Omit<Culprit, 'sure'> | null {
  const printed = role === 'amount' ? figures.now : figures.before
  if (printed.places.length === 0 || isPrintedElsewhere(role, claim, printed, context)) return null
  const asked = role === 'amount' ? askedNow(claim, figures) : askedBefore(claim, figures)
  const interval = asked.reduce<Interval | null>((all, one) => (all ? intersect(all, one) : null), asked[0] ?? null)
  if (!interval) return null
  const step = decimal(10n ** BigInt(exponentOf(printed)))
  const rounded = multiplyDecimals(divideDecimals(divideDecimals(addDecimals(interval.low, interval.high), decimal(2n), PLACES), step, 0), step)
  const [only, another] = slipsWithin(printed.value, exponentOf(printed), interval)
  const isFine = compareDecimals(subtractDecimals(interval.high, interval.low), addDecimals(step, step)) <= 0
  const meant = only && !another ? only : isFine ? rounded : null
  if (!meant || meant.digits <= 0n) return null
  const changed = { ...printed, value: meant, interval: { low: addDecimals(meant, subtractDecimals(printed.interval.low, printed.value)), high: addDecimals(meant, subtractDecimals(printed.interval.high, printed.value)) } }
  const corrected = role === 'amount' ? { now: changed, before: figures.before.places.length > 0 ? figures.before : impliedBefore(changed, claim) ?? figures.before } : { now: figures.now, before: changed }
  return statementsAgainst(claim, corrected).length === 0 ? { role, printed, meant, slip: recogniseSlip(printed.value, meant) } : null
}

/** The change itself, where the figure before is printed nowhere: what the figure and the percentage make it. */
function changeCandidate(claim: Claim, { now, before }: Figures): readonly Omit<Culprit, 'sure'>[] {
  const printed = claim.change?.amount
  const { rate } = changeOf(claim)
  const base = rate ? percentageInterval(now.interval, addIntervals(HUNDRED, rate)) : null
  if (!printed || before.places.length > 0 || !base) return []
  const [meant, another] = slipsWithin(printed.value, exponentOf(printed), positive(subtractIntervals(now.interval, base)))
  return meant && !another ? [{ role: 'change', printed, meant, slip: recogniseSlip(printed.value, meant) }] : []
}

/** The same quantity at another place, in a table or in prose, that reads as it does. */
function isPrintedElsewhere(role: 'amount' | 'previous', claim: Claim, printed: ClaimedValue, context: CheckContext): boolean {
  const { previous, key } = claim
  if (key.measure === 'other') return false
  const of = role === 'amount' ? key : { ...key, year: previous?.year ?? null, phase: previous?.phase ?? key.phase }
  const isOwn = ({ origin }: Fact): boolean => origin.type === 'claim' && origin.claim === claim.id
  return context.facts.of(of).some((fact) => !isOwn(fact) && fact.kind === 'amount' && fact.interval !== null && intervalsMeet(fact.interval, printed.interval))
}

/** Change and rate with their sign. */
function changeOf({ change }: Claim): { readonly step: Interval | null; readonly rate: Interval | null } {
  if (!change) return { step: null, rate: null }
  return {
    step: change.amount?.kind === 'amount' ? signed(change.amount.interval, change.direction) : null,
    rate: change.percent ? signed(change.percent.interval, change.percentDirection ?? change.direction) : null,
  }
}

function askedBefore(claim: Claim, { now }: Figures): readonly Interval[] {
  const { step, rate } = changeOf(claim)
  const ratio = rate ? percentageInterval(now.interval, addIntervals(HUNDRED, rate)) : null
  const completed = claim.completion ? percentageInterval(now.interval, claim.completion.percent.interval) : null
  return [claim.change?.direction === 'flat' ? now.interval : null, step && subtractIntervals(now.interval, step), ratio, completed].filter((one) => one !== null)
}

function askedNow(claim: Claim, { before }: Figures): readonly Interval[] {
  const { step, rate } = changeOf(claim)
  if (before.places.length === 0) {
    // the figure before is not printed: change and rate alone say what it was
    const base = step && rate && rate.low.digits !== 0n ? percentageInterval(positive(step), positive(rate)) : null
    return base && step ? [addIntervals(base, step)] : []
  }
  const times = (percent: Interval): Interval => ({ low: hundredth(before.interval.low, percent.low), high: hundredth(before.interval.high, percent.high) })
  return [claim.change?.direction === 'flat' ? before.interval : null, step && addIntervals(before.interval, step), rate && times(addIntervals(HUNDRED, rate)), claim.completion && times(claim.completion.percent.interval)].filter((one) => one !== null)
}

const hundredth = (value: Decimal, percent: Decimal): Decimal => divideDecimals(multiplyDecimals(value, percent), decimal(100n), PLACES)
const positive = (interval: Interval): Interval => (interval.high.digits <= 0n ? negateInterval(interval) : interval)

/** The figure before as `now` and the change give it. */
function impliedBefore(now: ClaimedValue, claim: Claim): ClaimedValue | null {
  const { step } = changeOf(claim)
  const change = claim.change?.amount
  if (!step || !change) return null
  const by = claim.change?.direction === 'decrease' ? negateDecimal(change.value) : change.value
  return { ...now, value: subtractDecimals(now.value, by), interval: subtractIntervals(now.interval, step), places: [] }
}
