import type { PrintDocument } from '../../model/print-document.ts'
import { prepareDocument, type PrepareOptions } from '../prepare-document.ts'
import { typeset } from './typeset.ts'
import { typstSource } from './typst-source.ts'

/** PDF/A-2a (archives, ISO 19005-2) or PDF/UA-1 (accessibility, ISO 14289-1): the library writes one mark a file. Both are tagged. */
export const PDF_STANDARDS = ['a-2a', 'ua-1'] as const
export type PdfStandard = typeof PDF_STANDARDS[number]

export interface PdfOptions extends PrepareOptions {
  /** a-2a, unless given. */
  readonly standard?: PdfStandard
  /** The creation date in the file; now, unless given. */
  readonly created?: Date
}

/**
 * The document as a PDF: typeset in Noto Serif SC (embedded), tagged, with bookmarks, title and language.
 * @throws {RenderError}
 */
export async function renderPdf(document: PrintDocument, options: PdfOptions = {}): Promise<Uint8Array> {
  const created = Math.floor((options.created ?? new Date()).getTime() / 1000)
  return typeset(typstSource(prepareDocument(document, options)), { standard: options.standard ?? 'a-2a', created })
}
