import { RULES } from '../../check/rules/index.ts'
import type { CheckedDocument, ReportLanguage } from '../checked-document.ts'
import { describePlaces } from '../describe-place.ts'
import type { DocumentDigest } from '../document-digest.ts'
import type { StreamReporter } from '../reporter.ts'
import { TOOL } from '../tool.ts'
import { sarifArtifacts, sarifInvocation } from './sarif-run.ts'
import { sarifResult } from './sarif-result.ts'
import { sarifRule } from './sarif-rule.ts'

export const SARIF_SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json'

/**
 * SARIF 2.1.0 (OASIS): one run over all documents, one result a finding. What could not be read and rules that could not
 * run are notifications of the invocation: their absence from the results is not a pass.
 */
export const SARIF: StreamReporter = {
  head(language) {
    const driver = { name: TOOL.name, version: TOOL.version, language: localeOf(language), rules: RULES.map((rule) => sarifRule(rule, language)) }
    const start = `{"$schema":"${SARIF_SCHEMA}","version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })}`
    return `${start},"language":"${localeOf(language)}","columnKind":"utf16CodeUnits","results":[\n`
  },
  document: sarifResults,
  between: ',\n',
  tail: (digests, language) =>
    `\n],"artifacts":${JSON.stringify(sarifArtifacts(digests))},"invocations":[${JSON.stringify(sarifInvocation(digests, language))}]}]}\n`,
}

const localeOf = (language: ReportLanguage): string => (language === 'zh' ? 'zh-CN' : 'en')

/** A document's results divided by commas; null where it has none. */
function sarifResults(document: CheckedDocument, language: ReportLanguage): string | null {
  const { disclosure, run, path } = document
  if (!disclosure || !run || run.findings.length === 0) return null
  const where = describePlaces(disclosure, language)
  return run.findings.map((finding) => JSON.stringify(sarifResult(finding, path, where, language))).join(',\n')
}

/** A whole log at once, for few documents. */
export const sarifReport = (documents: readonly CheckedDocument[], digests: readonly DocumentDigest[], language: ReportLanguage): string =>
  SARIF.head(language)
  + documents.map((document) => sarifResults(document, language)).filter((part) => part !== null).join(SARIF.between)
  + SARIF.tail(digests, language)
