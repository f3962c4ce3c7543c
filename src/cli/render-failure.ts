import { failedDocument } from '../report/checked-document.ts'
import type { DocumentError } from '../report/document-head.ts'
import { failedDocumentJson } from '../report/read-json.ts'
import { CHECK_FORMATS, checkReporter } from './check-formats.ts'
import type { DocumentTask } from './document-task.ts'

/** What an output says of a document that could not be read; null where its format has no place for that. */
export async function renderFailure({ path, job }: DocumentTask, error: DocumentError): Promise<string | Uint8Array | null> {
  if (job.command === 'read') return job.format === 'json' ? JSON.stringify(failedDocumentJson(path, error)) : null
  if (CHECK_FORMATS[job.format]?.single) return null
  const reporter = await checkReporter(job.format)
  return reporter.document(failedDocument(path, error), job.language)
}
