import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkDisclosure } from '../../../src/check/check-disclosure.ts'
import type { Finding, Severity } from '../../../src/model/finding.ts'
import { readDocument } from '../../../src/read/read-document.ts'
import { recognise } from '../../../src/recognise/recognise.ts'
import { findDefects, type DefectResult } from './known-defects.ts'
import { verdictOf } from './judgements.ts'

/** What became of the findings on one real document. Documents are named by the first 12 digits of their SHA-256. */
export interface DocumentAccuracy {
  readonly document: string
  readonly findings: number
  readonly errors: number
}

export interface RuleAccuracy {
  readonly rule: string
  readonly right: number
  readonly wrong: number
  readonly unjudged: number
}

export interface CorpusAccuracy {
  readonly documents: readonly DocumentAccuracy[]
  readonly rules: readonly RuleAccuracy[]
  /** Right, wrong and unjudged findings by severity. */
  readonly severities: Readonly<Record<Severity, Omit<RuleAccuracy, 'rule'>>>
  readonly defects: readonly DefectResult[]
  /** The findings that nobody has judged yet, to be looked at. */
  readonly unjudged: readonly { readonly document: string; readonly id: string; readonly rule: string; readonly message: string }[]
}

/** Checks every document of a folder and holds the findings against the ledger. Returns null where the folder is missing. */
export async function measureCorpus(folder: string): Promise<CorpusAccuracy | null> {
  if (!existsSync(folder)) return null
  const documents: DocumentAccuracy[] = []
  const judged: { readonly document: string; readonly finding: Finding; readonly verdict: boolean | null }[] = []
  const byDocument = new Map<string, readonly Finding[]>()
  for (const file of readdirSync(folder).toSorted()) {
    const bytes = readFileSync(join(folder, file))
    const document = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
    const { findings } = checkDisclosure(recognise(await readDocument(bytes)))
    byDocument.set(document, findings)
    documents.push({ document, findings: findings.length, errors: findings.filter(({ severity }) => severity === 'error').length })
    for (const finding of findings) judged.push({ document, finding, verdict: verdictOf(document, finding.id) })
  }
  const count = (all: typeof judged): Omit<RuleAccuracy, 'rule'> => ({
    right: all.filter(({ verdict }) => verdict === true).length, wrong: all.filter(({ verdict }) => verdict === false).length,
    unjudged: all.filter(({ verdict }) => verdict === null).length,
  })
  const of = (severity: Severity): Omit<RuleAccuracy, 'rule'> => count(judged.filter(({ finding }) => finding.severity === severity))
  const rules = [...Map.groupBy(judged, ({ finding }) => finding.rule)].map(([rule, all]) => ({ rule, ...count(all) })).toSorted((a, b) => (a.rule < b.rule ? -1 : 1))
  return {
    documents: documents.toSorted((a, b) => (a.document < b.document ? -1 : 1)), rules, severities: { error: of('error'), warning: of('warning'), info: of('info') },
    defects: findDefects(byDocument),
    unjudged: judged.filter(({ verdict }) => verdict === null).map(({ document, finding }) => ({ document, id: finding.id, rule: finding.rule, message: finding.message })),
  }
}
