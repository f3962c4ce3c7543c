import type { DocumentError } from '../report/document-head.ts'
import type { Language } from './language.ts'

export type ReadFormat = 'json' | 'csv' | 'xlsx'
export type CheckFormat = 'text' | 'json' | 'ndjson' | 'html' | 'xlsx' | 'sarif' | 'pdf'

export type Job =
  | { readonly command: 'read'; readonly format: ReadFormat; readonly language: Language }
  | { readonly command: 'check'; readonly format: CheckFormat; readonly language: Language }

/** One document to be worked on, as it is sent to a worker thread. */
export interface DocumentTask {
  /** As the user wrote it. */
  readonly path: string
  /** Absolute. */
  readonly file: string
  readonly job: Job
}

/** What comes back: the rendered result and what the summary and the exit status need, never the document itself. */
export interface DocumentResult {
  readonly path: string
  readonly error: DocumentError | null
  /** The document's part of the output; null where a format has nothing to say of a failed document. */
  readonly output: string | Uint8Array | null
  readonly counts: FindingCounts
}

export interface FindingCounts {
  readonly error: number
  readonly warning: number
  readonly info: number
}

export const NO_FINDINGS: FindingCounts = { error: 0, warning: 0, info: 0 }
