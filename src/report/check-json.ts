import type { Finding, Outcome, RuleRun, Severity } from '../model/finding.ts'
import type { CheckedDocument, ReportLanguage } from './checked-document.ts'
import { documentHead, failedHead, type DocumentHead } from './document-head.ts'
import { mask } from './mask.ts'
import { placeJson, type PlaceJson } from './place-json.ts'
import { countOutcomes, type OutcomeCounts } from './severity.ts'
import { TOOL } from './tool.ts'

export const CHECK_SCHEMA = 'mingsuan/check@1'

/** One entry of `documents` in the output of `check --format json`, and one line of `ndjson`. */
export interface CheckDocumentJson extends DocumentHead {
  /** All 0 where the document could not be read: nothing was checked. */
  readonly rules: OutcomeCounts
  readonly runs: readonly RuleRunJson[]
  readonly findings: readonly FindingJson[]
}

export interface RuleRunJson {
  readonly rule: string
  readonly outcome: Outcome
  readonly applications: number
  /** In the language of the report. */
  readonly reason: string | null
}

export interface FindingJson {
  readonly id: string
  readonly rule: string
  readonly version: number
  readonly severity: Severity
  readonly message: string
  readonly messageEn: string
  readonly expected: string | null
  readonly actual: string | null
  readonly places: readonly PlaceJson[]
  readonly causes: readonly string[]
  readonly basis: readonly string[]
  /** Terms with sign, label, printed value and bounds; null where the finding is no sum. */
  readonly calculation: Omit<NonNullable<Finding['calculation']>, 'terms' | 'reported'> & {
    readonly terms: readonly CalculationLineJson[]
    readonly reported: Omit<CalculationLineJson, 'sign'>
  } | null
}

interface CalculationLineJson {
  readonly sign: 1 | -1
  readonly label: string
  readonly value: string
  readonly low: string
  readonly high: string
  readonly place: PlaceJson | null
}

export function checkDocumentJson(document: CheckedDocument, language: ReportLanguage = 'zh'): CheckDocumentJson {
  const { path, disclosure, run, error, sha256 } = document
  if (!disclosure || !run) {
    const failure = error ?? { code: 'notChecked', message: language === 'zh' ? '这个文件没有核对。' : 'This document was not checked.' }
    return { ...failedHead(path, failure, sha256), rules: countOutcomes(null), runs: [], findings: [] }
  }
  return {
    ...documentHead(path, disclosure),
    rules: countOutcomes(run),
    runs: run.runs.map((one) => runJson(one, language)),
    findings: run.findings.map(findingJson),
  }
}

const runJson = ({ rule, outcome, applications, reason }: RuleRun, language: ReportLanguage): RuleRunJson =>
  ({ rule, outcome, applications, reason: reason && mask(reason[language]) })

export const findingJson = (finding: Finding): FindingJson => ({
  id: finding.id,
  rule: finding.rule,
  version: finding.version,
  severity: finding.severity,
  message: mask(finding.message),
  messageEn: mask(finding.messageEn),
  expected: finding.expected && mask(finding.expected),
  actual: finding.actual && mask(finding.actual),
  places: finding.places.map(placeJson),
  causes: finding.causes,
  basis: finding.basis,
  calculation: calculationJson(finding.calculation),
})

function calculationJson(calculation: Finding['calculation']): FindingJson['calculation'] {
  if (!calculation) return null
  const { terms, computed, reported, unit } = calculation
  return {
    terms: terms.map((term) => ({ ...term, label: mask(term.label), place: term.place && placeJson(term.place) })),
    computed,
    reported: { ...reported, label: mask(reported.label), place: reported.place && placeJson(reported.place) },
    unit,
  }
}

/** `check --format json`, a document at a time: head, documents divided by `between`, tail. */
export const CHECK_JSON = {
  head: `{"schema":"${CHECK_SCHEMA}","tool":${JSON.stringify(TOOL)},"documents":[\n`,
  between: ',\n',
  tail: '\n]}\n',
  document: (document: CheckedDocument, language: ReportLanguage): string => JSON.stringify(checkDocumentJson(document, language)),
} as const

/** `check --format ndjson`: one line a document, each with schema and tool, for it may be read alone. */
export const CHECK_NDJSON = {
  head: '',
  between: '',
  tail: '',
  document: (document: CheckedDocument, language: ReportLanguage): string =>
    `${JSON.stringify({ schema: CHECK_SCHEMA, tool: TOOL, ...checkDocumentJson(document, language) })}\n`,
} as const
