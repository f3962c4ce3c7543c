import type { Disclosure } from '../model/disclosure.ts'
import type { CheckRun, Finding, RuleRun } from '../model/finding.ts'
import { hangUnderCauses } from './cause/hang-under-causes.ts'
import { behindWrongYears } from './cause/behind-wrong-years.ts'
import { checkParts } from './check-parts.ts'
import { createContext, type CheckContext } from './context.ts'
import type { Rule } from './rule.ts'
import { runRule } from './run-rule.ts'
import { RULES } from './rules/index.ts'
import { warnOfUnruledTables } from './unruled-tables.ts'

/**
 * Applies every rule of the catalogue. Each has one entry in `runs`; a rule that could not run is never a pass.
 * Never throws: what a rule throws is in its entry.
 */
export function checkDisclosure(disclosure: Disclosure, rules: readonly Rule[] = RULES): CheckRun {
  if (disclosure.parts.length > 0) return checkParts(disclosure.parts, (part) => checkDisclosure(part, rules))
  const context = createContext(disclosure)
  const runs: RuleRun[] = []
  const findings: Finding[] = []
  for (const rule of rules) {
    const result = runRule(rule, disclosure, context)
    runs.push(result.run)
    findings.push(...result.findings)
  }
  for (const { run, findings: added } of behindWrongYears(findings, rules, disclosure)) {
    findings.push(...added)
    const at = runs.findIndex(({ rule }) => rule === run.rule)
    runs[at] = run
  }
  return { runs, findings: warnOfUnruledTables(withCauses(findings, rules, disclosure, context), disclosure) }
}

/** Where the causes cannot be worked out, the rules of the group `cause` say so in the ledger; the findings stand alone. */
function withCauses(findings: readonly Finding[], rules: readonly Rule[], disclosure: Disclosure, context: CheckContext): readonly Finding[] {
  try {
    return hangUnderCauses(findings, rules, disclosure, context)
  } catch {
    return findings
  }
}
