import type { CheckRun, Finding, Outcome, Severity } from '../model/finding.ts'

/** Most serious first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

export const severityRank = (severity: Severity): number => SEVERITIES.indexOf(severity)

export type SeverityCounts = Readonly<Record<Severity, number>>

export function countSeverities(findings: readonly Finding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const finding of findings) counts[finding.severity] += 1
  return counts
}

export const OUTCOMES = ['failed', 'passed', 'notApplicable', 'couldNotRun'] as const satisfies readonly Outcome[]

export type OutcomeCounts = Readonly<Record<Outcome, number>>

export function countOutcomes(run: CheckRun | null): OutcomeCounts {
  const counts = { passed: 0, failed: 0, notApplicable: 0, couldNotRun: 0 }
  for (const { outcome } of run?.runs ?? []) counts[outcome] += 1
  return counts
}
