import type { Disclosure } from '../model/disclosure.ts'
import type { CheckRun } from '../model/finding.ts'
import type { MediaType } from '../model/source-tree.ts'
import type { DocumentError } from './document-head.ts'

export type ReportLanguage = 'zh' | 'en'

/** What every report is made of: one document and what became of it. Where `error` is set, there is no disclosure and no run. */
export interface CheckedDocument {
  /** As the user wrote it. */
  readonly path: string
  readonly sha256: string | null
  readonly mediaType: MediaType | null
  /** null where the format has no pages, or the document could not be read. */
  readonly pages: number | null
  /** The file itself: what is drawn in the HTML report, annotated in the PDF and cut out for the review form. */
  readonly bytes?: Uint8Array
  readonly disclosure: Disclosure | null
  readonly run: CheckRun | null
  /** In the language of the report. */
  readonly error: DocumentError | null
}

export function checkedDocument(path: string, disclosure: Disclosure, run: CheckRun, bytes?: Uint8Array): CheckedDocument {
  const { sha256, mediaType, pages } = disclosure.source
  const document = { path, sha256, mediaType, pages: pages.length > 0 ? pages.length : null, disclosure, run, error: null }
  return bytes ? { ...document, bytes } : document
}

export const failedDocument = (path: string, error: DocumentError, sha256: string | null = null): CheckedDocument =>
  ({ path, sha256, mediaType: null, pages: null, disclosure: null, run: null, error })
