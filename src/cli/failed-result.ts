import type { DocumentError } from '../report/document-head.ts'
import { NO_FINDINGS, type DocumentResult, type DocumentTask } from './document-task.ts'
import { renderFailure } from './render-failure.ts'

/** The result of a document that could not be worked on: it stands in the output with its error. */
export const failedResult = async (task: DocumentTask, error: DocumentError): Promise<DocumentResult> => ({
  path: task.path, error, output: await renderFailure(task, error), counts: NO_FINDINGS,
})
