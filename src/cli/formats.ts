import type { DocumentDigest } from '../report/document-digest.ts'
import type { ReportLanguage } from '../report/checked-document.ts'

/** How the parts of several documents become one output. */
export interface Format {
  readonly extension: string
  /** Bytes that no terminal shows. */
  readonly binary: boolean
  /** One file a document: several of them need a folder. */
  readonly single: boolean
  readonly head: (language: ReportLanguage) => string
  readonly between: string
  readonly tail: (digests: readonly DocumentDigest[], language: ReportLanguage) => string
  /** Of one file a document: what is put beside them to lead to each. */
  readonly summary?: {
    readonly fileName: string
    readonly content: Summarise
  }
}

/** `reports`: the name of each document's own file by the document's path. */
export type Summarise = (
  digests: readonly DocumentDigest[], language: ReportLanguage, reports: ReadonlyMap<string, string>,
) => string | Promise<string | Uint8Array>

const nothing = (): string => ''

/** A format of one file a document, with nothing around it. */
export const singleFormat = (extension: string, binary: boolean): Format =>
  ({ extension, binary, single: true, head: nothing, between: '', tail: nothing })
