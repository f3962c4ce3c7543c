import { compareDecimals, subtractDecimals, type Decimal } from '../../model/decimal.ts'
import type { Disclosure } from '../../model/disclosure.ts'
import { keyText, type Fact, type FactKey } from '../../model/fact.ts'
import type { Finding } from '../../model/finding.ts'
import { addIntervals, intervalsMeet } from '../../model/interval.ts'
import type { Place } from '../../model/place.ts'
import type { Instance } from '../relations/relation.ts'
import { intervalOf, isNonZero, valueOf } from '../relations/operands.ts'
import { onOneLine } from './on-one-line.ts'

/** The prose speaks of another circle of units than the tables do. */
export interface ScopeCause {
  /** The applications that hold a prose amount of that other circle against a table. */
  readonly explains: readonly Instance[]
  /** The prose amounts, and for each what the tables print. */
  readonly compared: readonly Compared[]
  readonly direction: 'proseNarrower' | 'proseWider'
  /** The sections that are of the other circle; all: null. */
  readonly sections: ReadonlySet<number> | null
  /** A table's row of one unit that reads as the prose does, where there is one. */
  readonly unitRow: Fact | null
}

/** An amount of prose held against a table. */
export interface Compared { readonly one: Instance; readonly prose: Fact; readonly table: Fact }

/** Two mistyped numbers are two mistakes; so many in one section, and none that agrees, are another version of it. */
const WHOLE_SECTION = 4
/** One in so many of a section may agree all the same: what only the head office spends on is the same in both. */
const FEW = 2
/** Of all amounts that are compared so many fail, where the prose is of another circle throughout. */
const MOST = 2 / 3

/**
 * Several prose amounts that differ from the tables in one direction, and that are right among themselves: they are
 * the row of one unit (`036001` in the table of 机关运行经费), they add up (基本支出 + 项目支出 = the budget in prose), or
 * they are all that a section says. Mistyped numbers do not do that; it is one mistake, the scope. What else differs
 * that way in those sections follows from it.
 */
export function findScope(instances: readonly Instance[], facts: readonly Fact[], disclosure: Disclosure): ScopeCause | null {
  const compared = instances.flatMap((one) => comparedOf(one) ?? [])
  const differing = compared.filter(({ one }) => one.outcome === 'fails')
  if (new Set(differing.map(({ prose }) => prose.text)).size < 2) return null
  const unitRows = facts.filter((fact) => fact.interval && fact.key.unit !== null && fact.origin.type === 'cell')
  const unitRowOf = (fact: Fact): Fact | undefined => unitRows.find((row) =>
    keyText({ ...row.key, unit: fact.key.unit }) === keyText(fact.key) && intervalsMeet(intervalOf(row), intervalOf(fact)))
  const sums = new Set(differing.filter((one) => differing.some((other) => addsUp(one, other, differing) || equals(one, other) || isBelowAlike(one, other))))
  const section = sectionsOf(disclosure)
  const agreeing = compared.filter(({ one, prose }) => one.outcome === 'holds' && isNonZero(prose))
  for (const direction of ['proseNarrower', 'proseWider'] as const) {
    const inDirection = differing.filter((one) => directionOf(one) === direction)
    const units = inDirection.filter(({ prose }) => unitRowOf(prose))
    const coherent = differing.filter((one) => sums.has(one) || units.includes(one))
    const own = coherent.filter((one) => directionOf(one) === direction)
    const told = countOf(coherent) >= 2 && own.length >= 2 && own.length * 2 >= coherent.length ? coherent : []
    const whole = inDirection.filter((one) => {
      const failing = differing.filter((other) => section(other.prose) === section(one.prose))
      if (countOf(failing) < WHOLE_SECTION || failing.some((other) => directionOf(other) !== direction)) return false
      const positions = failing.map(({ prose }) => positionOf(prose))
      const among = agreeing.filter(({ prose }) => section(prose) === section(one.prose) && Math.min(...positions) <= positionOf(prose) && positionOf(prose) <= Math.max(...positions))
      return countOf(among) * FEW <= countOf(failing)
    })
    const evidence = [...told, ...whole]
    if (evidence.length === 0) continue
    const sections = new Set(evidence.map(({ prose }) => section(prose)))
    const throughout = countOf(inDirection) >= (countOf(differing) + countOf(agreeing)) * MOST
    const all = [...new Set([...evidence, ...inDirection.filter(({ prose }) => throughout || sections.has(section(prose)))])]
    const [first] = units
    return { explains: all.map(({ one }) => one), compared: all, direction, sections: throughout ? null : sections, unitRow: first ? unitRowOf(first.prose) ?? null : null }
  }
  return null
}

const countOf = (all: readonly Compared[]): number => new Set(all.map(({ prose }) => prose.text)).size

/** The order in which the prose is printed. */
const positionOf = ({ origin }: Fact): number => (origin.type === 'claim' ? origin.claim : -1)

/** The two sides of a comparison, whichever of them is held against the other. */
export function comparedOf(one: Instance): Compared | null {
  const { type, total, terms: [term] } = one
  if (type !== 'same' || !term || total.kind !== 'amount') return null
  const [prose, table] = total.origin.type === 'claim' ? [total, term.fact] : [term.fact, total]
  return prose.origin.type === 'claim' && table.origin.type === 'cell' && prose.value && table.value ? { one, prose, table } : null
}

const directionOf = ({ prose, table }: Compared): ScopeCause['direction'] =>
  (compareDecimals(valueOf(prose), valueOf(table)) < 0 ? 'proseNarrower' : 'proseWider')

/** The innermost section that a prose amount stands in. */
function sectionsOf({ sections, claims }: Disclosure): (fact: Fact) => number {
  const known = new Map<number, number>()
  return ({ origin }) => {
    const paragraph = origin.type === 'claim' ? claims[origin.claim]?.span.paragraph ?? -1 : -1
    const found = known.get(paragraph) ?? sections.findLast(({ paragraphs: [from, to] }) => from <= paragraph && paragraph < to)?.id ?? -1
    known.set(paragraph, found)
    return found
  }
}

/** Whether `one` is a term or the total of a sum of three differing prose amounts. */
function addsUp(one: Compared, other: Compared, all: readonly Compared[]): boolean {
  if (one.prose.text === other.prose.text) return false
  return all.some((third) => third.prose.text !== one.prose.text && third.prose.text !== other.prose.text
    && (isSum(one, other, third) || isSum(third, one, other) || isSum(other, one, third)))
}

const isSum = (total: Compared, a: Compared, b: Compared): boolean =>
  intervalsMeet(intervalOf(total.prose), addIntervals(intervalOf(a.prose), intervalOf(b.prose)))

/** 收入预算 and 支出预算 of one amount: the same wrong number for two quantities. */
const equals = (one: Compared, other: Compared): boolean =>
  one !== other && one.prose.text === other.prose.text && keyText(one.prose.key) !== keyText(other.prose.key)

/** A total and its part that are off by one amount: the prose adds up, with parts that agree with the tables. */
const isBelowAlike = (one: Compared, other: Compared): boolean =>
  one.prose.text !== other.prose.text && sameGroup(one.prose.key, other.prose.key) && compareDecimals(gapOf(one), gapOf(other)) === 0

const gapOf = ({ prose, table }: Compared): Decimal => subtractDecimals(valueOf(table), valueOf(prose))

/** One quantity and a part of it: one has what the other has, and something more. */
const sameGroup = (a: FactKey, b: FactKey): boolean => a.measure === b.measure && a.year === b.year && a.phase === b.phase
  && PARTED_BY.every((dimension) => a[dimension] === b[dimension] || a[dimension] === null || b[dimension] === null)

const PARTED_BY = ['item', 'nature', 'functional', 'economic', 'project', 'unit'] as const

/**
 * What else is said of these amounts, of their changes, and of tables against the prose of those sections. Pairs of
 * finding and root.
 */
export function scopeRoots(scope: ScopeCause | null, root: string, findings: readonly Finding[], disclosure: Disclosure): readonly (readonly [string, string])[] {
  if (!scope) return []
  const { compared, sections, direction } = scope
  const { facts } = disclosure
  const section = sectionsOf(disclosure)
  const claims = new Set(compared.flatMap(({ prose: { origin } }) => (origin.type === 'claim' ? [origin.claim] : [])))
  const inSections = facts.filter((fact) => fact.origin.type === 'claim' && (sections === null || sections.has(section(fact))))
  const [prose, tables] = [placesOf(inSections), placesOf(facts.filter(({ origin }) => origin.type === 'cell'))]
  const follows = ({ rule, facts: ids, places }: Finding): boolean => {
    if (rule === EMPTY_TABLE && sections === null) return true
    // accounts that only the one of them has
    if (rule === ACCOUNTS_LEFT_OUT) return direction === 'proseNarrower'
    if (!ABOUT_AMOUNTS.test(rule) || WORDS_OF_CHANGE.test(rule) || saysItself(rule, places, tables)) return false
    if (ids.some((id) => { const origin = facts[id]?.origin; return origin?.type === 'claim' && claims.has(origin.claim) })) return true
    const printed = places.map((place) => JSON.stringify(place))
    return printed.some((place) => prose.has(place)) && (rule === EMPTY_TABLE || rule === ACCOUNT_IN_TABLES || printed.some((place) => tables.has(place)))
  }
  return findings.filter(({ id }) => id !== root).filter(follows).map(({ id }) => [id, root] as const)
}

/** A sentence whose own figures contradict each other does so whichever circle of units it is of. */
const saysItself = (rule: string, places: readonly Place[], tables: ReadonlySet<string>): boolean =>
  OF_ONE_SENTENCE.test(rule) && places.every((place) => !tables.has(JSON.stringify(place)) && places[0] !== undefined && onOneLine(place, places[0]))

const placesOf = (facts: readonly Fact[]): ReadonlySet<string> => new Set(facts.flatMap(({ places }) => places.map((place) => JSON.stringify(place))))

const EMPTY_TABLE = 'completeness/empty-table-statement'
const ACCOUNT_IN_TABLES = 'prose/account-in-tables'
const ACCOUNTS_LEFT_OUT = 'prose/accounts-left-out'
const OF_ONE_SENTENCE = /^prose\/(?:year-on-year|completion|share|listed-parts)$/
const WORDS_OF_CHANGE = /^prose\/(?:reason-words|reason-direction|reason-given|restated-reason|change-and-flat)$/
const ABOUT_AMOUNTS = /^(?:relations|prose|cause)\/|^completeness\/empty-table-statement$/
