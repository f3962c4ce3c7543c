import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import type { CheckedDocument, ReportLanguage } from '../checked-document.ts'
import { describePlaces } from '../describe-place.ts'
import { errorDetail, ReportError } from '../report-error.ts'
import { annotation } from './annotation.ts'
import { notesOf, type Note } from './notes.ts'
import { redactPdf } from './redact-pdf.ts'

/**
 * The source PDF with a highlight and a note at each place of each finding, personal numbers masked. A file that holds
 * none is only added to (an incremental update, ISO 32000-1, 7.5.6): its own bytes stay as they are. Throws a
 * `ReportError`: notPdf, cannotRedact, cannotAnnotate.
 */
export async function annotatedPdf(document: CheckedDocument, language: ReportLanguage): Promise<Uint8Array> {
  const { bytes, disclosure, run, mediaType } = document
  if (mediaType !== 'application/pdf' || !bytes || !disclosure || !run) throw notPdf()
  const notes = notesOf(run.findings, disclosure, describePlaces(disclosure, language), language)
  try {
    const shown = await redactPdf(bytes, disclosure.source)
    if (notes.length === 0) return shown
    const file = await PDFDocument.load(shown, { forIncrementalUpdate: true, updateMetadata: false, throwOnInvalidObject: true })
    addNotes(file, notes)
    return await file.commit({ useObjectStreams: false })
  } catch (error) {
    throw error instanceof ReportError ? error : cannotAnnotate(error)
  }
}

/**
 * Puts the notes on their pages. The library would look through the whole file at every change for the object that
 * holds it; what changes is known here: the pages, and what is new.
 */
function addNotes(file: PDFDocument, notes: readonly Note[]): void {
  const { context } = file
  const { snapshot } = context
  if (!snapshot) throw new Error('no incremental update')
  delete context.snapshot
  const pages = file.getPages()
  for (const [number, here] of Map.groupBy(notes, ({ page }) => page)) {
    const page = pages[number - 1]
    if (!page) throw new Error(`page ${number} of ${pages.length}`)
    const known = page.node.Annots()?.asArray() ?? []
    const added = here.flatMap((note, index) => annotation(file, page, note, index))
    page.node.set(PDFName.of('Annots'), context.obj([...known, ...added]))
    snapshot.markRefForSave(page.ref)
  }
  context.snapshot = snapshot
}

const notPdf = (): ReportError => new ReportError(
  'notPdf',
  '只有 PDF 文件可以在原文上标注。这个文件请改用 --format html 或 xlsx。',
  'only a PDF can be annotated; use --format html or xlsx for this document.',
)

function cannotAnnotate(error: unknown): ReportError {
  const detail = errorDetail(error)
  return new ReportError(
    'cannotAnnotate',
    `这个 PDF 能读，但结构有损坏或带有权限加密，不能在原文上标注（${detail}）。请用 --format html 查看，或重新导出 PDF 后再试。`,
    `this PDF can be read, but it is damaged or protected and cannot be annotated (${detail}); use --format html, or export the PDF anew.`,
    error,
  )
}
