import type { Disclosure } from '../model/disclosure.ts'
import type { CheckRun, Finding, Outcome, RuleRun } from '../model/finding.ts'
import { fingerprint } from './fingerprint.ts'

/**
 * A file that holds several disclosures is checked disclosure by disclosure: figures of one are not those of another.
 * A finding of a later one keeps its places; what it shares with an earlier one gets an id of its own.
 */
export function checkParts(parts: readonly Disclosure[], check: (part: Disclosure) => CheckRun): CheckRun {
  const runs = parts.map(check)
  const findings: Finding[] = []
  for (const [i, run] of runs.entries()) {
    const ids = new Map(run.findings.map(({ rule, id }) => [id, i === 0 ? id : fingerprint(rule, `${id}@${parts[i]?.entity ?? ''}|${parts[i]?.year ?? ''}`, i)]))
    const idOf = (id: string): string => ids.get(id) ?? id
    // facts are numbered anew in each part: those of the whole file are others
    findings.push(...run.findings.map((finding) => ({ ...finding, id: idOf(finding.id), causes: finding.causes.map(idOf), facts: [] })))
  }
  return { runs: (runs[0]?.runs ?? []).map((_, at) => joined(runs.flatMap((run) => run.runs[at] ?? []))), findings }
}

/** The worst of the parts: what was not checked in one of them is not passed. */
const RANK: readonly Outcome[] = ['failed', 'couldNotRun', 'passed', 'notApplicable']

function joined(runs: readonly RuleRun[]): RuleRun {
  const [first, ...others] = runs as [RuleRun, ...RuleRun[]]
  const worst = others.reduce((one, other) => (RANK.indexOf(other.outcome) < RANK.indexOf(one.outcome) ? other : one), first)
  // A rule that found something in one part and could not run in another has checked only a part of the file.
  const unchecked = worst.outcome === 'failed' ? runs.find(({ outcome, reason }) => reason !== null && outcome !== 'notApplicable') : undefined
  return { ...worst, reason: worst.reason ?? unchecked?.reason ?? null, applications: runs.reduce((sum, { applications }) => sum + applications, 0) }
}
