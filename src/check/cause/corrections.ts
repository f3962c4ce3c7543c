import { shiftDecimal } from '../../model/decimal.ts'
import type { Disclosure } from '../../model/disclosure.ts'
import type { Finding } from '../../model/finding.ts'
import { UNIT_EXPONENT } from '../../model/unit.ts'
import { fingerprint } from '../fingerprint.ts'
import { DISPLACED, displacedKey, rootOf, unitKey, WRONG_UNIT, type Causes } from './causes.ts'
import { corrected } from './corrected.ts'
import { putBack } from './displaced/displacement.ts'
import type { Cause } from './find-causes.ts'
import type { UnitCause } from './find-units.ts'
import type { Correction } from './vanishing.ts'
import { wrongYears } from './wrong-years.ts'

/** What is said of numbers, of where they stand and of codes. */
const ABOUT_AMOUNTS = /^(?:relations|prose|procurement|codes|cause)\//
/** Sums, comparisons and arithmetic. */
const ARITHMETIC = /^(?:relations|prose)\//
/** Arithmetic that takes figures from other sentences and from the tables. */
const ACROSS = /^prose\/(?:year-on-year|share|completion|items-before|changes-add-up)$/

/** Each mistake that is known, corrected, with the findings that may come from it. */
export function correctionsOf(causes: Causes, findings: readonly Finding[], disclosure: Disclosure): readonly Correction[] {
  return [
    ...ofNumbers(causes.numbers, findings, disclosure),
    ...causes.units.map((cause): Correction => ({ rootFor: onlyIf(ARITHMETIC, fingerprint(WRONG_UNIT, unitKey(cause, disclosure), 0)), fix: () => inRightUnit(disclosure, cause) })),
    ...causes.displaced.map((cause): Correction => ({
      rootFor: onlyIf(ABOUT_AMOUNTS, fingerprint(DISPLACED, displacedKey(cause, disclosure), 0)), fix: () => putBack(disclosure, cause.displacement),
    })),
    ...wrongYears(findings, disclosure).map(({ root, fix }): Correction => ({ rootFor: onlyIf(ABOUT_AMOUNTS, root.id), fix })),
  ]
}

const onlyIf = (about: RegExp, root: string) => ({ rule }: Finding): string | null => (about.test(rule) ? root : null)

/**
 * Of wrong numbers, which may be many, each is asked about what is said of it; a single one about
 * all that prose says, and about relations as well, which take longer.
 */
function ofNumbers(numbers: readonly Cause[], findings: readonly Finding[], disclosure: Disclosure): readonly Correction[] {
  return atOnce(numbers, findings.filter(({ rule }) => rule.startsWith('prose/'))).map((group) => {
    const rootBy = new Map(group.flatMap((cause) => [cause.fact, ...cause.twins].map(({ id }) => [id, rootOf(cause, disclosure)] as const)))
    const only = numbers.length === 1 && numbers[0] ? rootOf(numbers[0], disclosure) : null
    return {
      rootFor: ({ rule, facts }) => {
        const inProse = rule.startsWith('prose/')
        if (!inProse && (only === null || !rule.startsWith('relations/'))) return null
        const own = facts.map((fact) => rootBy.get(fact)).find((root) => root !== undefined)
        return own ?? (ACROSS.test(rule) ? only : null)
      },
      fix: () => group.reduce((fixed, { fact, expected, twins }) => [fact, ...twins].reduce((all, one) => corrected(all, one, expected), fixed), disclosure),
    }
  })
}

/**
 * Wrong numbers that are corrected together, so that the rules run again once and not for each: those that no finding
 * has in common. Two of one finding are corrected one by one, to tell which of them it follows from.
 */
function atOnce(numbers: readonly Cause[], findings: readonly Finding[]): readonly (readonly Cause[])[] {
  if (numbers.length === 1) return [numbers]
  const byFact = new Map(numbers.map((cause) => [cause.fact.id, cause]))
  const named = new Set<Cause>()
  const together = new Set<Cause>()
  for (const { facts } of findings) {
    const own = new Set(facts.flatMap((fact) => byFact.get(fact) ?? []))
    for (const cause of own) (own.size > 1 ? together : named).add(cause)
  }
  const apart = numbers.filter((cause) => named.has(cause) && !together.has(cause))
  return [...(apart.length > 0 ? [apart] : []), ...numbers.filter((cause) => together.has(cause)).map((cause) => [cause])]
}

/** The disclosure with the amounts of a table, and those of its companions, in the unit that is meant. */
function inRightUnit(disclosure: Disclosure, { table, expected, companions }: UnitCause): Disclosure {
  const wrong = new Set([table, ...companions])
  return {
    ...disclosure,
    tables: disclosure.tables.map((one) => (wrong.has(one.id) ? { ...one, unit: expected } : one)),
    facts: disclosure.facts.map((fact) => {
      const { origin, unit, value, interval } = fact
      if (origin.type !== 'cell' || !wrong.has(origin.table) || unit === null || value === null || interval === null) return fact
      const shift = UNIT_EXPONENT[expected] - UNIT_EXPONENT[unit]
      return { ...fact, unit: expected, value: shiftDecimal(value, shift), interval: { low: shiftDecimal(interval.low, shift), high: shiftDecimal(interval.high, shift) } }
    }),
  }
}
