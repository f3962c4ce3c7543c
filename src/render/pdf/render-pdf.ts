import type { PrintDocument } from '../../model/print-document.ts'
import { prepareDocument, type PrepareOptions } from '../prepare-document.ts'
import { typeset } from './typeset.ts'
import { typstSource } from './typst-source.ts'

export interface PdfOptions extends PrepareOptions {
  /** PDF/A-2a (archives, the default) or PDF/UA-1 (accessibility); the library writes one mark a file. Both are tagged. */
  readonly standard?: 'a-2a' | 'ua-1'
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
