import type { Severity } from '../../model/finding.ts'
import type { DocumentDigest } from '../document-digest.ts'
import { SEVERITIES, type SeverityCounts } from '../severity.ts'

/** What a folder of documents came to. */
export interface Summary {
  /** Not checked first, then by the number of causes: errors, warnings, notes; equal ones in the order given. */
  readonly documents: readonly DocumentDigest[]
  /** The folder that holds all documents, with its last `/`, so that it need not be said with each; '' where there is none. */
  readonly folder: string
  /** Rules that found something or could not run somewhere, most serious first. */
  readonly rules: readonly RuleSummary[]
  readonly findings: SeverityCounts
  readonly checked: number
  readonly failed: number
}

export interface RuleSummary {
  readonly rule: string
  readonly findings: SeverityCounts
  /** In how many documents it found something, passed, had nothing to do, could not run. */
  readonly failed: number
  readonly passed: number
  readonly notApplicable: number
  readonly couldNotRun: number
}

export function summarise(digests: readonly DocumentDigest[]): Summary {
  const failed = digests.filter(({ error }) => error !== null).length
  return {
    documents: digests.toSorted((a, b) => Number(b.error !== null) - Number(a.error !== null) || compareCounts(a.causes, b.causes) || compareCounts(a.findings, b.findings)),
    folder: commonFolder(digests.map(({ path }) => path)),
    rules: summariseRules(digests),
    findings: addCounts(digests.map(({ findings }) => findings)),
    checked: digests.length - failed,
    failed,
  }
}

function commonFolder(paths: readonly string[]): string {
  const [first = '', ...others] = paths
  let folder = first.slice(0, first.lastIndexOf('/') + 1)
  while (folder !== '' && !others.every((path) => path.startsWith(folder))) folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1)
  return others.length > 0 ? folder : ''
}

function summariseRules(digests: readonly DocumentDigest[]): readonly RuleSummary[] {
  const byRule = Map.groupBy(digests.flatMap(({ rules }) => rules), ({ rule }) => rule)
  const all = [...byRule].map(([rule, runs]): RuleSummary => ({
    rule,
    findings: addCounts(runs.map(({ findings }) => ({ error: 0, warning: 0, info: 0, ...findings }))),
    failed: runs.filter(({ outcome }) => outcome === 'failed').length,
    passed: runs.filter(({ outcome }) => outcome === 'passed').length,
    notApplicable: runs.filter(({ outcome }) => outcome === 'notApplicable').length,
    couldNotRun: runs.filter(({ outcome }) => outcome === 'couldNotRun').length,
  }))
  return all.filter(({ failed, couldNotRun }) => failed + couldNotRun > 0)
    .toSorted((a, b) => compareCounts(a.findings, b.findings) || b.couldNotRun - a.couldNotRun)
}

/** More of the most serious comes first. */
function compareCounts(a: SeverityCounts, b: SeverityCounts): number {
  for (const severity of SEVERITIES) if (a[severity] !== b[severity]) return b[severity] - a[severity]
  return 0
}

function addCounts(all: readonly SeverityCounts[]): SeverityCounts {
  const sum = (severity: Severity): number => all.reduce((total, counts) => total + counts[severity], 0)
  return { error: sum('error'), warning: sum('warning'), info: sum('info') }
}
