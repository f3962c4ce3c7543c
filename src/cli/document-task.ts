import type { DocumentDigest } from '../report/document-digest.ts'
import type { DocumentError } from '../report/document-head.ts'
import type { Language } from './language.ts'

export type ReadFormat = 'json' | 'csv' | 'xlsx'
export type CheckFormat = 'text' | 'json' | 'ndjson' | 'html' | 'xlsx' | 'sarif' | 'pdf'

export interface ReadJob {
  readonly command: 'read'
  readonly format: ReadFormat
  readonly language: Language
}

export interface CheckJob {
  readonly command: 'check'
  readonly format: CheckFormat
  readonly language: Language
  /** For text: whether it goes to a terminal with colours, and how wide that is. */
  readonly colour: boolean
  readonly width: number
}

export type Job = ReadJob | CheckJob

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
  /** Of the file's bytes; null where it could not be read or its work was stopped. */
  readonly sha256: string | null
  readonly error: DocumentError | null
  /** The document's part of the output; null where a format has nothing to say of a failed document. */
  readonly output: string | Uint8Array | null
  /** Of a checked document, for the summary; null where it was only read. */
  readonly digest: DocumentDigest | null
}
