import { shiftDecimal } from '../../model/decimal.ts'
import type { Disclosure } from '../../model/disclosure.ts'
import type { Finding } from '../../model/finding.ts'
import { UNIT_EXPONENT } from '../../model/unit.ts'
import { createContext, type CheckContext } from '../context.ts'
import { fingerprint } from '../fingerprint.ts'
import type { Rule } from '../rule.ts'
import { runRule } from '../run-rule.ts'
import { absenceRoots } from './absence-roots.ts'
import { DISPLACED, displacedKey, rootIds, rootOf, SCOPE_KEY, unitKey, WRONG_SCOPE, WRONG_UNIT } from './causes.ts'
import { codeRoots } from './code-roots.ts'
import { corrected } from './corrected.ts'
import type { Cause } from './find-causes.ts'
import { putBack } from './displaced/displacement.ts'
import { displacedFacts } from './displaced/find-displaced.ts'
import { scopeRoots } from './find-scope.ts'
import type { UnitCause } from './find-units.ts'
import { mendedRelations } from './mended-relations.ts'
import { procurementRoots } from './procurement-roots.ts'
import { shiftedCells } from './shifted-cells.ts'
import { shiftedRowRoots } from './shifted-rows.ts'
import { structureRoots } from './structure-roots.ts'
import { wrongColumnRoots } from './wrong-columns.ts'

/**
 * One cause, one finding: what follows from a wrong number, scope or code names that finding as its cause. Relations
 * know it themselves; of the arithmetic in prose a finding follows where it is gone once the number is corrected.
 */
export function hangUnderCauses(
  findings: readonly Finding[], rules: readonly Rule[], disclosure: Disclosure, context: CheckContext,
): Finding[] {
  const ids = new Set(findings.map((finding) => finding.id))
  const roots = new Map([
    ...procurementRoots(findings), ...shiftedCells(findings, disclosure), ...structureRoots(findings, disclosure), ...codeRoots(findings, disclosure), ...absenceRoots(findings, disclosure),
    ...mendedRelations(context.causes, context.relations, disclosure), ...rootIds(context.causes, context.relations, disclosure), ...arithmetic(findings, rules, disclosure, context), ...displacedRoots(findings, rules, disclosure, context), ...shiftedRowRoots(findings, disclosure), ...wrongColumnRoots(findings),
    ...scopeRoots(context.causes.scope, fingerprint(WRONG_SCOPE, SCOPE_KEY, 0), findings, disclosure),
  ])
  return findings.map((finding) => {
    const root = roots.get(finding.id)
    return root !== undefined && root !== finding.id && ids.has(root) ? { ...finding, causes: [root] } : finding
  })
}

/** The disclosure with the amounts of a table, and those of its companions, in the unit that is meant. */
function inRightUnit(disclosure: Disclosure, { table, expected, companions }: UnitCause): Disclosure {
  const wrong = new Set([table, ...companions])
  return {
    ...disclosure,
    facts: disclosure.facts.map((fact) => {
      const { origin, unit, value, interval } = fact
      if (origin.type !== 'cell' || !wrong.has(origin.table) || unit === null || value === null || interval === null) return fact
      const shift = UNIT_EXPONENT[expected] - UNIT_EXPONENT[unit]
      return { ...fact, unit: expected, value: shiftDecimal(value, shift), interval: { low: shiftDecimal(interval.low, shift), high: shiftDecimal(interval.high, shift) } }
    }),
  }
}

/** Findings of prose arithmetic about a wrong number that disappear with it, with the finding that they follow from. */
function arithmetic(
  findings: readonly Finding[], rules: readonly Rule[], disclosure: Disclosure, context: CheckContext,
): readonly (readonly [string, string])[] {
  const { numbers, units } = context.causes
  const prose = findings.filter(({ rule }) => rule.startsWith('prose/'))
  // Of wrong numbers, which may be many, each is asked only about what is said of it; units touch whole tables, and are few.
  const corrections = [
    ...atOnce(numbers, prose).map((group) => {
      const rootBy = new Map(group.map((cause) => [cause.fact.id, rootOf(cause, disclosure)]))
      return {
        rootFor: ({ facts }: Finding) => facts.map((fact) => rootBy.get(fact)).find((root) => root !== undefined) ?? null,
        fix: () => group.reduce((fixed, { fact, expected }) => corrected(fixed, fact, expected), disclosure),
      }
    }),
    ...units.map((cause) => ({ rootFor: always(fingerprint(WRONG_UNIT, unitKey(cause, disclosure), 0)), fix: () => inRightUnit(disclosure, cause) })),
  ]
  return corrections.flatMap(({ rootFor, fix }) => {
    const about = prose.flatMap((finding) => {
      const root = rootFor(finding)
      return root === null ? [] : [{ finding, root }]
    })
    if (about.length === 0) return []
    const fixed = fix()
    const fixedContext = createContext(fixed)
    return rules.filter((rule) => about.some(({ finding }) => finding.rule === rule.id)).flatMap((rule) => {
      const left = new Set(runRule(rule, fixed, fixedContext).findings.map((finding) => finding.id))
      return about.filter(({ finding }) => finding.rule === rule.id && !left.has(finding.id)).map(({ finding, root }) => [finding.id, root] as const)
    })
  })
}

const always = (root: string) => (): string => root

/**
 * Wrong numbers that are corrected together, so that the rules run again once and not for each: those that no finding
 * has in common. Two of one finding are corrected one by one, to tell which of them it follows from.
 */
function atOnce(numbers: readonly Cause[], findings: readonly Finding[]): readonly (readonly Cause[])[] {
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

/** What is said of numbers, of where they stand and of codes. */
const ABOUT_AMOUNTS = /^(?:relations|prose|procurement|codes|cause)\//

/** Findings that disappear once amounts out of their cells are put back, with the finding that they follow from. */
function displacedRoots(
  findings: readonly Finding[], rules: readonly Rule[], disclosure: Disclosure, context: CheckContext,
): readonly (readonly [string, string])[] {
  return context.causes.displaced.flatMap((cause) => {
    const root = fingerprint(DISPLACED, displacedKey(cause, disclosure), 0)
    const about = findings.filter(({ id, rule }) => id !== root && ABOUT_AMOUNTS.test(rule))
    const fixed = putBack(disclosure, cause.displacement)
    const fixedContext = createContext(fixed)
    const concerned = new Set(about.map(({ rule }) => rule))
    const left = new Set(rules.filter(({ id }) => concerned.has(id)).flatMap((rule) => runRule(rule, fixed, fixedContext).findings.map(({ id }) => id)))
    // Of a column that has slipped the last amount is gone: what is said of the stretch comes from it all the same.
    const own = new Set(cause.displacement.type === 'column' ? displacedFacts(disclosure, cause.displacement).map(({ id }) => id) : [])
    return about.filter(({ id, rule, facts }) => !left.has(id) || (rule.startsWith('relations/') && facts.some((fact) => own.has(fact)))).map(({ id }) => [id, root] as const)
  })
}
