import { EMPTY_KEY, type FactKey, type Fund, type Measure, type Nature } from '../../model/fact.ts'
import type { Identity } from '../../model/identity.ts'
import type { Subject } from '../subject/read-subject.ts'

/** What headings, or the quantity that 其中 divides, hand down to the phrases under them. */
export interface Inherited {
  readonly measure: Measure | null
  readonly fund: Fund | null
  readonly nature: Nature | null
  readonly item: string | null
  readonly functional: string | null
}

export const NOTHING_INHERITED: Inherited = { measure: null, fund: null, nature: null, item: null, functional: null }

export const inheritedFrom = (key: FactKey): Inherited => ({
  measure: key.measure, fund: key.fund, nature: key.nature, item: key.item, functional: key.functional,
})

/** Measures that are divided by fund, account and nature. The others are one total over the funds. */
const DIVIDED: ReadonlySet<Measure> = new Set<Measure>([
  'income', 'expenditure', 'incomeGrandTotal', 'expenditureGrandTotal', 'openingCarryOver', 'closingCarryOver',
])

/** One budget of the three that 财政拨款 sums up. */
const SINGLE_FUNDS: ReadonlySet<Fund> = new Set<Fund>(['generalPublic', 'governmentFund', 'stateCapital'])

/** Whether a phrase names a quantity by itself, or only a year, a phase or nothing. */
export const namesQuantity = (subject: Subject): boolean =>
  subject.measure !== null || subject.fund !== null || subject.nature !== null || subject.account !== null

/** Whether it says no more than 支出 or 收入. */
export const namesOnlyDirection = (subject: Subject): boolean =>
  subject.weak && subject.fund === null && subject.nature === null && subject.account === null

/** A key with its year, and the other keys that the words can mean. */
export interface ReadKey {
  readonly key: FactKey
  readonly alternatives: readonly FactKey[]
}

/**
 * The key of a phrase under its headings and its 其中. What the phrase says goes before what is handed down; where
 * nothing says what is measured, the measure is `other` and binds nothing.
 */
export function subjectKey(subject: Subject, inherited: Inherited, year: number | null, identity: Identity): ReadKey {
  const measure = measureOf(subject, inherited)
  const phase = subject.phase ?? (identity.kind === 'final' ? 'final' : 'budget')
  const divided = measure !== null && DIVIDED.has(measure)
  const functional = subject.account?.code ?? null
  const unknownAccount = subject.account !== null && functional === null
  if (measure === null || unknownAccount) {
    return { key: otherKey(subject, year, phase), alternatives: [] }
  }
  const funded = divided || measure === 'performanceFunds' || measure === 'procurement'
  // under 一般公共预算财政拨款支出情况 the words 财政拨款支出 mean that fund; the tables decide
  const narrowed = divided && subject.fund === 'fiscal' && SINGLE_FUNDS.has(inherited.fund ?? 'all') ? inherited.fund : null
  const base: FactKey = {
    ...EMPTY_KEY,
    measure,
    year,
    phase,
    fund: funded ? (narrowed ?? subject.fund ?? (divided || inherited.measure === measure ? inherited.fund : null) ?? 'all') : 'all',
    functional,
    nature: divided ? (subject.nature ?? (functional !== null ? inherited.nature : null)) : null,
    item: subject.item,
  }
  const key = measure === 'performanceFunds' ? { ...base, item: inherited.measure === 'performanceProjects' ? inherited.item : null } : base
  const plain = key.functional === null && key.nature === null
  const alternatives = [...(subject.orMeasure !== null && plain ? [{ ...key, measure: subject.orMeasure }] : []), ...(narrowed === null ? [] : [{ ...key, fund: 'fiscal' as const }])]
  return { key, alternatives }
}

function measureOf(subject: Subject, inherited: Inherited): Measure | null {
  if (subject.nature !== null || subject.account !== null) {
    return subject.measure === null || subject.measure === 'expenditure' || subject.account !== null ? 'expenditure' : subject.measure
  }
  if (subject.measure !== null) return subject.measure
  if (subject.fund === null) return null
  const { measure } = inherited
  if (measure === 'performanceProjects') return 'performanceFunds'
  return measure !== null && (DIVIDED.has(measure) || measure === 'performanceFunds' || measure === 'procurement') ? measure : null
}

/** A quantity that has no name here: its words stand in `item`; those of an account that no table and no dictionary knows are marked. */
export const otherKey = (subject: Pick<Subject, 'rest' | 'account'>, year: number | null, phase: FactKey['phase']): FactKey => ({
  ...EMPTY_KEY, measure: 'other', year, phase,
  item: subject.account !== null && subject.account.names.length > 1 ? `${ACCOUNT}${subject.account.names.join('/')}` : subject.rest === '' ? null : subject.rest.slice(0, 40),
})

const ACCOUNT = 'account:'

/** An account of several: which, the words do not say. */
export const SOME_ACCOUNT: FactKey = { ...EMPTY_KEY, measure: 'other', year: null, phase: 'budget', item: ACCOUNT }

/** `…统计信息事务（款）统计信息事务（项）`: an account by all its names, and none that is known. What an item says of it is said of it alone. */
export const isUnknownAccount = ({ measure, item }: FactKey): boolean => measure === 'other' && item !== null && item.startsWith(ACCOUNT)

const QUANTITY = ['measure', 'fund', 'functional', 'economic', 'nature', 'item', 'project', 'unit'] as const

/** Whether two keys speak of one quantity, whatever the year and the phase. */
export const sameQuantity = (a: FactKey, b: FactKey): boolean =>
  (a.measure !== 'other' || isUnknownAccount(a)) && QUANTITY.every((dimension) => a[dimension] === b[dimension])

/** Whether a value is what others are compared with: of an earlier year, or the budget in final accounts. */
export function isReference(key: FactKey, identity: Identity): boolean {
  const { measure, year, phase } = key
  if (measure === 'performanceFunds' || measure === 'procurement' || (measure === 'other' && !isUnknownAccount(key))) return false
  return (identity.year !== null && year !== null && year < identity.year) || (identity.kind === 'final' && (phase === 'budget' || phase === 'adjusted'))
}
