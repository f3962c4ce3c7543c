import type { Disclosure } from '../model/disclosure.ts'
import type { Finding, RuleRun } from '../model/finding.ts'
import { buildFindings } from './build-findings.ts'
import type { CheckContext } from './context.ts'
import type { Rule } from './rule.ts'

/** Runs one rule. Whatever it throws becomes `couldNotRun` with the reason, so that the other rules still run. */
export function runRule(
  rule: Rule, disclosure: Disclosure, context: CheckContext,
): { readonly run: RuleRun; readonly findings: readonly Finding[] } {
  try {
    return runUnguarded(rule, disclosure, context)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const reason = { zh: `规则运行出错：${message}`, en: `The rule broke off: ${message}` }
    return { run: { rule: rule.id, outcome: 'couldNotRun', applications: 0, reason }, findings: [] }
  }
}

function runUnguarded(rule: Rule, disclosure: Disclosure, context: CheckContext) {
  const applies = rule.appliesTo(disclosure)
  if (applies !== true) {
    return { run: { rule: rule.id, outcome: 'notApplicable', applications: 0, reason: applies } as const, findings: [] }
  }
  const result = rule.check(disclosure, context)
  const findings = buildFindings(rule, result.findings)
  const { applications } = result
  if (applications === 0 && findings.length > 0) throw new Error('findings without an application')
  if (applications === 0) {
    const outcome = result.unable ? 'couldNotRun' : 'notApplicable'
    const reason = result.unable ?? result.nothing ?? NOTHING
    return { run: { rule: rule.id, outcome, applications, reason } as const, findings }
  }
  const outcome = findings.length > 0 ? 'failed' : 'passed'
  return { run: { rule: rule.id, outcome, applications, reason: result.unable ?? null } as const, findings }
}

const NOTHING = { zh: '文件中没有适用本规则的内容。', en: 'The document holds nothing that this rule applies to.' }
