import type { Disclosure } from '../model/disclosure.ts'
import type { Finding, RuleRun } from '../model/finding.ts'
import { buildFindings } from './build-findings.ts'
import type { CheckContext } from './context.ts'
import type { Rule, RuleResult } from './rule.ts'
import { unreadParts } from './unread-parts.ts'

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
  const result = withoutUnreadAbsences(rule.check(disclosure, context), disclosure)
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

/**
 * A result less what it says to be absent, where that may stand in a part that was not read. Where nothing else was
 * found, the rule could not run: what was not read is no pass.
 */
function withoutUnreadAbsences(result: RuleResult, disclosure: Disclosure): RuleResult {
  const findings = result.findings.filter(({ absent }) => absent !== true)
  const left = result.findings.length - findings.length
  const unread = left === 0 ? null : unreadParts(disclosure)
  if (unread === null) return result
  const unable = {
    zh: `${unread.zh}没有读出，${left}项内容可能就在其中，不能断定缺少。`,
    en: `${unread.en} could not be read, where ${left} item${left === 1 ? '' : 's'} that seem${left === 1 ? 's' : ''} to be missing may stand.`,
  }
  return { ...result, findings, unable, applications: findings.length === 0 ? 0 : result.applications }
}

const NOTHING = { zh: '文件中没有适用本规则的内容。', en: 'The document holds nothing that this rule applies to.' }
