import { PDFDocument, type PDFPage } from '@cantoo/pdf-lib'
import type { CheckedDocument, ReportLanguage } from '../checked-document.ts'
import { describePlaces } from '../describe-place.ts'
import { ReportError } from '../report-error.ts'
import { addAnnotation } from './add-annotation.ts'
import { notesOf } from './notes.ts'

/**
 * The source PDF with a highlight and a note at each place of each finding. The file is only added to (an incremental
 * update, ISO 32000-1, 7.5.6): its own bytes stay as they are. Throws a `ReportError`: notPdf, cannotAnnotate.
 */
export async function annotatedPdf(document: CheckedDocument, language: ReportLanguage): Promise<Uint8Array> {
  const { bytes, disclosure, run, mediaType } = document
  if (mediaType !== 'application/pdf' || !bytes || !disclosure || !run) throw notPdf()
  const notes = notesOf(run.findings, disclosure.source.pages, describePlaces(disclosure, language), language)
  if (notes.length === 0) return bytes
  try {
    const file = await PDFDocument.load(bytes, { forIncrementalUpdate: true, updateMetadata: false, throwOnInvalidObject: true })
    const pages = file.getPages()
    const onPage = Map.groupBy(notes, ({ page }) => page)
    for (const [number, here] of onPage) {
      const page = pages[number - 1]
      if (!page) throw new Error(`page ${number} of ${pages.length}`)
      for (const [index, note] of here.entries()) addAnnotation(file, page as PDFPage, note, index)
    }
    return await file.commit({ useObjectStreams: false })
  } catch (error) {
    throw cannotAnnotate(error)
  }
}

const notPdf = (): ReportError => new ReportError(
  'notPdf',
  '只有 PDF 文件可以在原文上标注。这个文件请改用 --format html 或 xlsx。',
  'only a PDF can be annotated; use --format html or xlsx for this document.',
)

function cannotAnnotate(error: unknown): ReportError {
  const detail = error instanceof Error ? error.message.slice(0, 120) : String(error)
  return new ReportError(
    'cannotAnnotate',
    `这个 PDF 能读，但结构有损坏或带有权限加密，不能在原文上标注（${detail}）。请用 --format html 查看，或重新导出 PDF 后再试。`,
    `this PDF can be read, but it is damaged or protected and cannot be annotated (${detail}); use --format html, or export the PDF anew.`,
    error,
  )
}
