import type { DocumentError } from '../report/document-head.ts'
import { failedDocumentJson } from '../report/read-json.ts'
import type { DocumentTask } from './document-task.ts'

/** What an output says of a document that could not be read; null where its format has no place for that. */
export function renderFailure({ path, job }: DocumentTask, error: DocumentError): string | null {
  if (job.command === 'read') return job.format === 'json' ? JSON.stringify(failedDocumentJson(path, error)) : null
  return null
}
