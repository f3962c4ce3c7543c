import type { Disclosure } from '../../model/disclosure.ts'
import type { Finding } from '../../model/finding.ts'
import { createContext, type CheckContext } from '../context.ts'
import { correctedIndex, type FactIndex } from '../fact-index.ts'
import type { Rule } from '../rule.ts'
import { runRule } from '../run-rule.ts'
import type { Causes } from './causes.ts'

/** A mistake corrected: what disappears with it follows from it. */
export interface Correction {
  /** The root that a finding may follow from; null where this correction is not asked about it. */
  rootFor(finding: Finding): string | null
  fix(): Disclosure
}

/** The findings that are gone once the rules run again on the corrected disclosure: pairs of finding and root. `known`: the facts before. */
export function vanishing(corrections: readonly Correction[], findings: readonly Finding[], rules: readonly Rule[], known: FactIndex): readonly (readonly [string, string])[] {
  return corrections.flatMap((correction) => {
    const about = findings.flatMap((finding) => {
      const root = correction.rootFor(finding)
      return root === null || root === finding.id ? [] : [[finding.id, root, finding.rule] as const]
    })
    if (about.length === 0) return []
    const fixed = correction.fix()
    const concerned = new Set(about.map(([, , rule]) => rule))
    const context = contextOf(fixed, known, [...concerned].some((rule) => rule.startsWith('cause/')))
    const left = new Set(rules.filter(({ id }) => concerned.has(id)).flatMap((rule) => runRule(rule, fixed, context).findings.map(({ id }) => id)))
    return about.flatMap(([id, root]) => (left.has(id) ? [] : [[id, root] as const]))
  })
}

const NO_CAUSES: Causes = { units: [], scope: null, truncated: null, displaced: [], numbers: [], of: () => null }

/** Causes are sought again only where a finding of theirs is asked about: relations report the same without them. */
function contextOf(fixed: Disclosure, known: FactIndex, withCauses: boolean): CheckContext {
  const context = createContext(fixed, correctedIndex(known, fixed))
  return withCauses ? context : { get facts() { return context.facts }, get relations() { return context.relations }, causes: NO_CAUSES }
}
