import type { Disclosure } from '../../model/disclosure.ts'
import { keyText, type Fact, type Fund, type Measure } from '../../model/fact.ts'
import { compareDecimals, ZERO } from '../../model/decimal.ts'
import { intervalsMeet, subtractIntervals, type Interval } from '../../model/interval.ts'
import { intervalOf, isNonZero, valueOf, widthOf } from './operands.ts'
import { budgetHeading } from '../budget-heading.ts'
import { perDisclosure } from '../per-disclosure.ts'
import { fitsAny, type Instance, type RelationResult, type SameQuantity } from './relation.ts'
import type { TrustedQuantities } from './trusted-quantities.ts'

/**
 * Compares every occurrence of a key with one reference: of the reading that most occurrences share the occurrence
 * with the finest print, tables before prose, and of tables those that print the account above its parts. An occurrence that differs is one failing instance.
 */
export function sameQuantity(relation: SameQuantity, disclosure: Disclosure, known: TrustedQuantities): RelationResult {
  const instances: Instance[] = []
  const rule = `relations/${relation.name}`
  for (const { text: quantity, key, facts } of known.repeated) {
    if (!fitsAny(key, relation.keys)) continue
    const reference = referenceOf(facts, key.functional === null ? null : itemised(disclosure))
    for (const fact of facts) {
      // 支出决算 below 年初预算: the word is wrong (wording/accounts-words), not the figure
      if (fact.key.phase === 'final' && [fact, reference].some((one) => isBelowBudget(one, disclosure))) continue
      if (fact === reference || !fact.interval || !reference.interval || rowsOfOneColumn(fact, reference)) continue
      const holds = intervalsMeet(fact.interval, reference.interval) || meetsAlternative(fact, disclosure, known) || differsByCarryOver(fact, reference, known) || holdsCarryOver(fact, reference, known) || isOfTheYearOnly(fact, reference, known) || holdsOwnIncome(fact, reference, known)
      const otherCircle = !holds && (isOtherCircle(fact, known) || isAdjustedBudget(fact, disclosure))
      if (otherCircle && isCarryOver(fact)) continue
      const where = fact.origin.type === 'cell' ? disclosure.tables[fact.origin.table]?.family ?? 'table' : 'prose'
      instances.push({
        rule, type: 'same', key: `${quantity} ${where} ${fact.text}`, total: fact, terms: [{ fact: reference, sign: 1 }],
        outcome: holds ? 'holds' : 'fails', ...(otherCircle ? { doubtful: true } : {}),
      })
    }
  }
  return { instances, unable: null }
}

const CIRCLES = ['all', 'fiscal', 'generalPublic'] as const
const ALL_CIRCLES = [...CIRCLES, 'governmentFund', 'stateCapital'] as const

/**
 * 预算数 in the tables of final accounts is often the budget as adjusted during the year (全年预算数), in prose the
 * budget at its beginning (年初预算): they may differ.
 */
const isAdjustedBudget = ({ key, origin }: Fact, { kind }: Disclosure): boolean => kind === 'final' && key.phase === 'budget' && origin.type === 'claim'

const isBelowBudget = ({ origin }: Fact, disclosure: Disclosure): boolean => {
  const claim = origin.type === 'claim' ? disclosure.claims[origin.claim] : undefined
  return claim !== undefined && budgetHeading(disclosure, claim.span.paragraph) !== null
}

const isCarryOver = ({ key }: Fact): boolean => key.measure === 'openingCarryOver' || key.measure === 'closingCarryOver'

/**
 * An amount in prose that the tables print for all funds, 财政拨款 or 一般公共预算, whichever the sentence was not taken
 * for; of carry-over, which is named behind its fund (一般公共预算拨款…、上年结转…), for any fund.
 */
function isOtherCircle(fact: Fact, known: TrustedQuantities): boolean {
  const circles: readonly Fund[] = isCarryOver(fact) ? ALL_CIRCLES : CIRCLES
  if (fact.origin.type !== 'claim' || !isNonZero(fact) || !circles.includes(fact.key.fund)) return false
  return circles.some((fund) => fund !== fact.key.fund && known.of(keyText({ ...fact.key, fund })).some((other) =>
    other.origin.type === 'cell' && other.interval && fact.interval && intervalsMeet(other.interval, fact.interval)))
}

/** 其他收入 as the last column of a table without one for 事业收入 holds it too: more by just what another table prints for 事业收入. */
function holdsOwnIncome(a: Fact, b: Fact, known: TrustedQuantities): boolean {
  if (a.key.fund !== 'other' || a.origin.type !== 'cell' || b.origin.type !== 'cell' || a.origin.table === b.origin.table) return false
  const [larger, smaller] = compareDecimals(valueOf(a), valueOf(b)) >= 0 ? [a, b] : [b, a]
  const own = known.of(keyText({ ...a.key, fund: 'undertaking' })).filter((fact) => fact.origin.type === 'cell' && isNonZero(fact))
  const isIn = (of: Fact): boolean => own.some(({ origin }) => origin.type === 'cell' && of.origin.type === 'cell' && origin.table === of.origin.table)
  const difference = subtractIntervals(intervalOf(larger), intervalOf(smaller))
  return !isIn(larger) && isIn(smaller) && own.some((fact) => intervalsMeet(difference, intervalOf(fact)))
}

const OF_CARRY_OVER: ReadonlySet<string> = new Set<Measure>(['expenditure', 'expenditureGrandTotal'])

/**
 * Prose may call 财政拨款收入 what is at hand of the fund, 上年结转 included: more than 本年收入, in a table or another
 * sentence, by just what is printed as carried over.
 */
function holdsCarryOver(a: Fact, b: Fact, known: TrustedQuantities): boolean {
  const [larger, smaller] = compareDecimals(valueOf(a), valueOf(b)) > 0 ? [a, b] : [b, a]
  if (larger.key.measure !== 'income' || larger.key.phase !== 'budget' || larger.origin.type !== 'claim') return false
  const difference = subtractIntervals(intervalOf(larger), intervalOf(smaller))
  return known.of(keyText({ ...larger.key, measure: 'openingCarryOver' })).some((carried) =>
    (carried.origin.type === 'cell' || smaller.origin.type === 'claim') && isNonZero(carried) && intervalsMeet(difference, intervalOf(carried)))
}

/**
 * Prose of 当年拨款, and a table of expenditure that holds 上年结转 too: less by just what is printed as carried over, in
 * all or beside the account.
 */
function isOfTheYearOnly(fact: Fact, reference: Fact, known: TrustedQuantities): boolean {
  const { key, origin } = fact
  if (key.measure !== 'expenditure' || key.phase !== 'budget' || origin.type !== 'claim' || reference.origin.type !== 'cell') return false
  const difference = subtractIntervals(intervalOf(reference), intervalOf(fact))
  const whole = circlesAround(key.fund).flatMap((fund) => known.of(keyText({ ...key, functional: null, economic: null, nature: null, fund, measure: 'openingCarryOver' })))
  const beside = ([null, 'basic', 'project'] as const).flatMap((nature) => known.of(keyText({ ...key, nature, measure: 'other', item: 'fromCarryOver' })))
  return [...whole, ...beside].some((carried) => carried.origin.type === 'cell' && isNonZero(carried) && intervalsMeet(difference, intervalOf(carried)))
}

/**
 * One budget table holds 上年结转 in its expenditure, the other is of 当年拨款 only: their totals differ by just the
 * carry-over that the document prints, and so may the accounts and natures below, by no more than that.
 */
function differsByCarryOver(a: Fact, b: Fact, known: TrustedQuantities): boolean {
  if (!OF_CARRY_OVER.has(a.key.measure) || a.key.phase !== 'budget' || a.origin.type !== 'cell' || b.origin.type !== 'cell' || a.origin.table === b.origin.table) return false
  const whole = { ...a.key, functional: null, economic: null, nature: null }
  const brought = circlesAround(a.key.fund).flatMap((fund) => known.of(keyText({ ...whole, fund, measure: 'openingCarryOver' }))).filter((fact) => fact.origin.type === 'cell' && isNonZero(fact))
  const [larger, smaller] = compareDecimals(valueOf(a), valueOf(b)) >= 0 ? [a, b] : [b, a]
  const totals = known.of(keyText(whole))
  const inTable = (of: Fact): readonly Fact[] => totals.filter(({ origin, interval }) => interval && origin.type === 'cell' && of.origin.type === 'cell' && origin.table === of.origin.table)
  const difference = subtractIntervals(intervalOf(larger), intervalOf(smaller))
  // 上年结转 in a column beside the funds: what stands in these is of the year only.
  const beside = circlesAround(a.key.fund).flatMap((fund) => known.of(keyText({ ...smaller.key, fund, measure: 'other', item: 'fromCarryOver' })))
  if (beside.some((carried) => carried.origin.type === 'cell' && smaller.origin.type === 'cell' && carried.origin.table === smaller.origin.table && isNonZero(carried) && within(difference, carried))) return true
  if (brought.some((carried) => intervalsMeet(difference, intervalOf(carried)))) return true
  // Printed over a wider circle of funds only: the tables as a whole differ, and by no more than that.
  const wider = brought.filter(({ key }) => key.fund !== a.key.fund)
  const own = brought.some(({ key }) => key.fund === a.key.fund)
  if (!own && wider.some((carried) => within(difference, carried) && inTable(larger).some((one) => inTable(smaller).some((other) => within(subtractIntervals(intervalOf(one), intervalOf(other)), carried))))) return true
  return brought.some((carried) => compareDecimals(difference.low, intervalOf(carried).high) <= 0
    && inTable(larger).some((one) => inTable(smaller).some((other) => intervalsMeet(subtractIntervals(intervalOf(one), intervalOf(other)), intervalOf(carried)))))
}

/** More than nothing and not more than what is carried over. */
const within = (difference: Interval, carried: Fact): boolean =>
  compareDecimals(difference.low, ZERO) > 0 && compareDecimals(difference.low, intervalOf(carried).high) <= 0

/** The fund and those that it is a part of: 上年结转 may be printed over all funds only. */
const circlesAround = (fund: Fund): readonly Fund[] => [...new Set<Fund>([fund, ...(['generalPublic', 'governmentFund', 'stateCapital'].includes(fund) ? ['fiscal' as const] : []), 'all'])]

/** One account in two rows of one column: two units or projects that the key does not tell apart. */
function rowsOfOneColumn(a: Fact, b: Fact): boolean {
  if (a.origin.type !== 'cell' || b.origin.type !== 'cell' || a.origin.table !== b.origin.table) return false
  const detail = a.key.functional !== null || a.key.economic !== null || a.key.item !== null
  return detail && a.origin.column === b.origin.column && a.origin.row !== b.origin.row
}

/** Words that can mean two quantities (收入预算: 本年收入 or 收入总计) contradict nothing where one of them fits. */
function meetsAlternative(fact: Fact, disclosure: Disclosure, known: TrustedQuantities): boolean {
  if (fact.origin.type !== 'claim' || fact.origin.role !== 'amount') return false
  const alternatives = disclosure.claims[fact.origin.claim]?.alternatives ?? []
  return alternatives.some((key) => known.of(keyText(key)).some((other) =>
    other.origin.type === 'cell' && other.interval && fact.interval && intervalsMeet(other.interval, fact.interval)))
}

/** The tables that go down to 项: an account printed above its parts is as sure as they are. */
const itemised = perDisclosure(({ facts }: Disclosure): ReadonlySet<number> => {
  const tables = new Set<number>()
  for (const { key, origin } of facts) if (origin.type === 'cell' && key.functional?.length === 7) tables.add(origin.table)
  return tables
})

function referenceOf(facts: readonly Fact[], detailed: ReadonlySet<number> | null): Fact {
  const intervals = facts.map(intervalOf)
  const lows = intervals.map(({ low }) => low).toSorted(compareDecimals)
  const highs = intervals.map(({ high }) => high).toSorted(compareDecimals)
  // Two intervals meet but where one ends before the other begins: counted in sorted ends, since a quantity may be printed very often.
  const support = ({ low, high }: Interval): number => countBelow(lows, (other) => compareDecimals(other, high) <= 0) - countBelow(highs, (other) => compareDecimals(other, low) < 0)
  const rank = facts.map((fact) => ({ fact, support: support(intervalOf(fact)), cell: fact.origin.type === 'cell' ? (detailed?.has(fact.origin.table) ? 0 : 1) : 2, width: widthOf(fact) }))
  rank.sort((a, b) => b.support - a.support || a.cell - b.cell || (a.width < b.width ? -1 : a.width > b.width ? 1 : 0))
  const first = rank[0]
  if (!first) throw new Error('no facts to compare')
  return first.fact
}

/** How many of a sorted list come before the first that is no longer below. */
function countBelow<T>(sorted: readonly T[], isBelow: (one: T) => boolean): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (isBelow(sorted[middle] as T)) from = middle + 1
    else to = middle
  }
  return from
}
