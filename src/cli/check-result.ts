import { checkDisclosure } from '../check/check-disclosure.ts'
import type { Disclosure } from '../model/disclosure.ts'
import { checkedDocument } from '../report/checked-document.ts'
import type { DocumentResult, DocumentTask, FindingCounts, Job } from './document-task.ts'
import type { Finding } from '../model/finding.ts'
import { checkReporter } from './check-formats.ts'

/** Checks a disclosure and renders its part of the report. */
export async function checkResult(
  { path }: DocumentTask, job: Job & { command: 'check' }, bytes: Uint8Array, disclosure: Disclosure,
): Promise<DocumentResult> {
  const run = checkDisclosure(disclosure)
  const reporter = await checkReporter(job.format)
  const output = await reporter.document(checkedDocument(path, disclosure, run, bytes), job.language)
  return { path, error: null, output, counts: countFindings(run.findings) }
}

const countFindings = (findings: readonly Finding[]): FindingCounts => {
  const of = (severity: Finding['severity']): number => findings.filter((finding) => finding.severity === severity).length
  return { error: of('error'), warning: of('warning'), info: of('info') }
}
