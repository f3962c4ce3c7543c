import { shiftDecimal } from '../../model/decimal.ts'
import type { Disclosure } from '../../model/disclosure.ts'
import type { Finding } from '../../model/finding.ts'
import { UNIT_EXPONENT } from '../../model/unit.ts'
import type { Claim } from '../../model/claim.ts'
import { claimCorrection } from '../claim-correction.ts'
import type { CheckContext } from '../context.ts'
import { fingerprint } from '../fingerprint.ts'
import { DISPLACED, displacedKey, rootOf, unitKey, WRONG_UNIT } from './causes.ts'
import { corrected } from './corrected.ts'
import { amountOf } from './finding-gap.ts'
import { putBack } from './displaced/displacement.ts'
import type { Cause } from './find-causes.ts'
import type { UnitCause } from './find-units.ts'
import type { Correction } from './vanishing.ts'
import { wrongYears } from './wrong-years.ts'

/** What is said of numbers, of where they stand and of codes. */
const ABOUT_AMOUNTS = /^(?:relations|prose|procurement|codes|cause)\//
/** Sums, comparisons and arithmetic. */
const ARITHMETIC = /^(?:relations|prose)\//
/** Sums that prose makes of its own figures. */
const IN_PROSE = /^relations\/(?:[a-z-]*-sum|[a-z-]*-in-prose|personnel-and-public-use|procurement-classes|three-public-four-parts)$/
/** Arithmetic that takes figures from other sentences and from the tables. */
const ACROSS = /^prose\/(?:year-on-year|share|completion|items-before|changes-add-up|listed-parts|listed-then-explained|reason-direction|completion-direction)$/

/** Each mistake that is known, corrected, with the findings that may come from it. */
export function correctionsOf(findings: readonly Finding[], disclosure: Disclosure, context: CheckContext): readonly Correction[] {
  const { causes } = context
  return [
    ...ofNumbers(causes.numbers, findings, disclosure),
    ...causes.units.map((cause): Correction => ({ rootFor: onlyIf(ARITHMETIC, fingerprint(WRONG_UNIT, unitKey(cause, disclosure), 0)), fix: () => inRightUnit(disclosure, cause) })),
    ...causes.displaced.map((cause): Correction => ({
      rootFor: onlyIf(ABOUT_AMOUNTS, fingerprint(DISPLACED, displacedKey(cause, disclosure), 0)), fix: () => putBack(disclosure, cause.displacement),
    })),
    ...ofProse(findings, disclosure, context),
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

/** Rules that say which figure of a claim is wrong, the one whose finding stands for it first. */
const NAMING = ['prose/completion', 'prose/year-on-year']

/**
 * Figures of prose that their own sentence finds out, or that a single relation takes for wrong: what else is said of
 * the sentence, and of the sums that it is in. All are corrected at once.
 */
function ofProse(findings: readonly Finding[], disclosure: Disclosure, context: CheckContext): readonly Correction[] {
  const { facts, claims } = disclosure
  const known = new Set(context.causes.numbers.map(({ fact }) => fact.id))
  const rootBy = new Map<number, { readonly root: string; readonly inSums: boolean }>()
  const fixes: ((all: Disclosure) => Disclosure)[] = []
  for (const { id: root, rule, expected, facts: [first] } of findings) {
    const fact = facts[first ?? -1]
    const meant = rule.startsWith('relations/') && fact?.origin.type === 'claim' && fact.kind === 'amount' && fact.value && !known.has(fact.id) ? amountOf(expected) : null
    if (!fact || !meant) continue
    rootBy.set(fact.id, { root, inSums: false })
    fixes.push((all) => corrected(all, fact, meant))
  }
  const own = Map.groupBy(facts, ({ origin }) => (origin.type === 'claim' ? origin.claim : -1))
  const done = new Set<number>()
  for (const finding of NAMING.flatMap((rule) => findings.filter((one) => one.rule === rule))) {
    const claim = claims[finding.facts.map((id) => facts[id]?.origin).find((origin) => origin?.type === 'claim')?.claim ?? -1]
    const meant = claim && !done.has(claim.id) ? claimCorrection(claim, disclosure, context) : null
    if (!claim || !meant) continue
    done.add(claim.id)
    const inSums = meant.amount !== claim.amount || meant.previous !== claim.previous
    for (const fact of own.get(claim.id) ?? []) rootBy.set(fact.id, { root: finding.id, inSums })
    fixes.push((all) => withClaim(all, meant))
  }
  return fixes.length === 0 ? [] : [{
    rootFor: ({ rule, facts: ids }) => {
      const found = ids.map((id) => rootBy.get(id)).find((one) => one !== undefined)
      return found && (ACROSS.test(rule) || (found.inSums && IN_PROSE.test(rule))) ? found.root : null
    },
    fix: () => fixes.reduce((all, fix) => fix(all), disclosure),
  }]
}

/** The disclosure with a claim as it was meant, and the facts that were read from it. */
function withClaim(disclosure: Disclosure, meant: Claim): Disclosure {
  return {
    ...disclosure, claims: disclosure.claims.map((claim) => (claim.id === meant.id ? meant : claim)),
    facts: disclosure.facts.map((fact) => {
      const value = fact.origin.type !== 'claim' || fact.origin.claim !== meant.id ? null : fact.origin.role === 'amount' ? meant.amount : meant.previous?.amount
      return value ? { ...fact, value: value.value, interval: value.interval } : fact
    }),
  }
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
