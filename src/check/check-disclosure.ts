import type { Disclosure } from '../model/disclosure.ts'
import type { CheckRun, Finding, RuleRun } from '../model/finding.ts'
import { rootIds } from './cause/causes.ts'
import { createContext, type CheckContext } from './context.ts'
import type { Rule } from './rule.ts'
import { runRule } from './run-rule.ts'
import { RULES } from './rules/index.ts'

/**
 * Applies every rule of the catalogue. Each has one entry in `runs`; a rule that could not run is never a pass.
 * Never throws: what a rule throws is in its entry.
 */
export function checkDisclosure(disclosure: Disclosure, rules: readonly Rule[] = RULES): CheckRun {
  const context = createContext(disclosure)
  const runs: RuleRun[] = []
  const findings: Finding[] = []
  for (const rule of rules) {
    const result = runRule(rule, disclosure, context)
    runs.push(result.run)
    findings.push(...result.findings)
  }
  return { runs, findings: hangUnderCauses(findings, disclosure, context) }
}

/** One cause, one finding: what follows from a wrong number or a wrong scope names that finding as its cause. */
function hangUnderCauses(findings: readonly Finding[], disclosure: Disclosure, context: CheckContext): Finding[] {
  const ids = new Set(findings.map((finding) => finding.id))
  const roots = safeRoots(disclosure, context)
  return findings.map((finding) => {
    const root = roots.get(finding.id)
    return root !== undefined && ids.has(root) ? { ...finding, causes: [root] } : finding
  })
}

/** Where the causes cannot be worked out, the rules of the group `cause` say so in the ledger; the findings stand alone. */
function safeRoots(disclosure: Disclosure, context: CheckContext): ReadonlyMap<string, string> {
  try {
    return rootIds(context.causes, disclosure)
  } catch {
    return new Map()
  }
}
