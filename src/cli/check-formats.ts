import type { CheckedDocument, ReportLanguage } from '../report/checked-document.ts'
import type { CheckFormat } from './document-task.ts'

/** One document's part of a report. */
export type RenderDocument = (document: CheckedDocument, language: ReportLanguage) => string | Uint8Array | Promise<string | Uint8Array>

/** A reporter: what stands before, between and after the parts of the documents. */
export interface Reporter {
  readonly head: string
  readonly between: string
  readonly tail: string
  readonly document: RenderDocument
}

export interface CheckFormatEntry {
  readonly extension: string
  /** Bytes that no terminal shows. */
  readonly binary: boolean
  /** One file a document: several of them need a folder. */
  readonly single: boolean
  /** Reporters are loaded when they are needed, in the thread that needs them. */
  readonly load: () => Promise<Reporter>
}

export const CHECK_FORMATS: Readonly<Partial<Record<CheckFormat, CheckFormatEntry>>> = {
  json: { extension: 'json', binary: false, single: false, load: async () => (await import('../report/check-json.ts')).CHECK_JSON },
  ndjson: { extension: 'ndjson', binary: false, single: false, load: async () => (await import('../report/check-json.ts')).CHECK_NDJSON },
}

export const checkReporter = async (format: CheckFormat): Promise<Reporter> => {
  const entry = CHECK_FORMATS[format]
  if (!entry) throw new Error(`no reporter for ${format}`)
  return entry.load()
}
