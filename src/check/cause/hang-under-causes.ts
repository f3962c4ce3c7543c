import type { Disclosure } from '../../model/disclosure.ts'
import type { Finding } from '../../model/finding.ts'
import { createContext, type CheckContext } from '../context.ts'
import type { Rule } from '../rule.ts'
import { runRule } from '../run-rule.ts'
import { absenceRoots } from './absence-roots.ts'
import { rootIds, rootOf } from './causes.ts'
import { codeRoots } from './code-roots.ts'
import { corrected } from './corrected.ts'
import { procurementRoots } from './procurement-roots.ts'
import { shiftedCells } from './shifted-cells.ts'
import { shiftedRowRoots } from './shifted-rows.ts'
import { structureRoots } from './structure-roots.ts'

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
    ...rootIds(context.causes, disclosure), ...arithmetic(findings, rules, disclosure, context), ...shiftedRowRoots(findings, disclosure),
  ])
  return findings.map((finding) => {
    const root = roots.get(finding.id)
    return root !== undefined && root !== finding.id && ids.has(root) ? { ...finding, causes: [root] } : finding
  })
}

/** Findings of prose arithmetic about a wrong number that disappear with it, with the finding that they follow from. */
function arithmetic(
  findings: readonly Finding[], rules: readonly Rule[], disclosure: Disclosure, context: CheckContext,
): readonly (readonly [string, string])[] {
  return context.causes.numbers.flatMap((cause) => {
    const about = findings.filter((finding) => finding.rule.startsWith('prose/') && finding.facts.includes(cause.fact.id))
    if (about.length === 0) return []
    const fixed = corrected(disclosure, cause.fact, cause.expected)
    const fixedContext = createContext(fixed)
    const root = rootOf(cause, disclosure)
    return rules.filter((rule) => about.some((finding) => finding.rule === rule.id)).flatMap((rule) => {
      const left = new Set(runRule(rule, fixed, fixedContext).findings.map((finding) => finding.id))
      return about.filter((finding) => finding.rule === rule.id && !left.has(finding.id)).map((finding) => [finding.id, root] as const)
    })
  })
}
