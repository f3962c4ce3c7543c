import type { Outcome, Severity } from '../model/finding.ts'
import type { Disclosure } from '../model/disclosure.ts'
import type { CheckedDocument } from './checked-document.ts'
import type { DocumentError } from './document-head.ts'
import { countOutcomes, countSeverities, type OutcomeCounts, type SeverityCounts } from './severity.ts'

/**
 * What the summary of a folder needs of one document: plain data, small enough to keep a thousand of them and to send
 * between threads.
 */
export interface DocumentDigest {
  readonly path: string
  readonly sha256: string | null
  readonly mediaType: string | null
  readonly pages: number | null
  readonly entity: string | null
  readonly year: number | null
  readonly kind: Disclosure['kind']
  readonly scope: Disclosure['scope']
  readonly error: DocumentError | null
  readonly coverage: { readonly numbers: number; readonly bound: number; readonly unread: number } | null
  readonly findings: SeverityCounts
  /** Findings that no other finding explains. */
  readonly causes: SeverityCounts
  readonly outcomes: OutcomeCounts
  readonly rules: readonly RuleDigest[]
}

export interface RuleDigest {
  readonly rule: string
  readonly outcome: Outcome
  readonly applications: number
  readonly findings: Readonly<Partial<Record<Severity, number>>>
  /** Only where it could not run. */
  readonly reason: { readonly zh: string; readonly en: string } | null
}

export function digestDocument(document: CheckedDocument): DocumentDigest {
  const { path, sha256, mediaType, pages, disclosure, run, error } = document
  const findings = run?.findings ?? []
  const ids = new Set(findings.map(({ id }) => id))
  return {
    path, sha256, mediaType, pages, error,
    entity: disclosure?.entity ?? null, year: disclosure?.year ?? null,
    kind: disclosure?.kind ?? 'unknown', scope: disclosure?.scope ?? 'unknown',
    coverage: disclosure && { ...disclosure.coverage, unread: disclosure.source.unread.length },
    findings: countSeverities(findings),
    causes: countSeverities(findings.filter(({ causes }) => !causes.some((id) => ids.has(id)))),
    outcomes: countOutcomes(run),
    rules: (run?.runs ?? []).map(({ rule, outcome, applications, reason }) => ({
      rule, outcome, applications,
      findings: countPresent(findings.filter((finding) => finding.rule === rule).map(({ severity }) => severity)),
      reason: outcome === 'couldNotRun' ? reason : null,
    })),
  }
}

function countPresent(severities: readonly Severity[]): RuleDigest['findings'] {
  const counts: Partial<Record<Severity, number>> = {}
  for (const severity of severities) counts[severity] = (counts[severity] ?? 0) + 1
  return counts
}
