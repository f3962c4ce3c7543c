import type { CheckedDocument, ReportLanguage } from './checked-document.ts'
import type { DocumentDigest } from './document-digest.ts'

/**
 * A report over many documents, written as they come: head, parts divided by `between`, tail. Only the digests are kept
 * until the end, so that a folder of a thousand documents needs no more memory than one.
 */
export interface StreamReporter {
  head(language: ReportLanguage): string
  /** null: the document has no part of its own in this format; no `between` is written for it. */
  document(document: CheckedDocument, language: ReportLanguage): string | null
  readonly between: string
  tail(digests: readonly DocumentDigest[], language: ReportLanguage): string
}
