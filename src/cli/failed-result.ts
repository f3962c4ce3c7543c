import { failedDocument } from '../report/checked-document.ts'
import { digestDocument } from '../report/document-digest.ts'
import type { DocumentError } from '../report/document-head.ts'
import { failedDocumentJson } from '../report/read-json.ts'
import { CHECK_FORMATS, renderCheck } from './check-formats.ts'
import type { DocumentResult, DocumentTask } from './document-task.ts'

/** The result of a document that could not be worked on: it stands in the output with its error, and its hash if it could be opened. */
export async function failedResult(
  { path, job }: DocumentTask, error: DocumentError, sha256: string | null = null,
): Promise<DocumentResult> {
  if (job.command === 'read') {
    const output = job.format === 'json' ? JSON.stringify(failedDocumentJson(path, error, sha256)) : null
    return { path, sha256, error, output, digest: null }
  }
  const document = failedDocument(path, error, sha256)
  const format = await CHECK_FORMATS[job.format].format(job)
  // A workbook or an annotated PDF of a document that could not be read would be an empty one.
  const output = format.single && format.binary ? null : await renderCheck(document, job)
  return { path, sha256, error, output, digest: digestDocument(document) }
}
