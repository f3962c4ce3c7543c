import type { Box } from '../../model/place.ts'
import { drawAnnotations } from '../../read/pdf/annotations.ts'
import { applyX, applyY } from '../../read/pdf/matrix.ts'
import { pageFrame } from '../../read/pdf/page-frame.ts'
import { discardPdfium, pdfium, type Pdfium } from '../../read/pdf/pdfium.ts'
import type { FileBox } from './page-space.ts'

/** The part of PDFium that takes text out of pages and writes the file anew. */
interface EditingExports {
  /** Takes out the glyphs whose place meets the rectangle, in forms used by the page too; the others stay where they are. 0 where there are none. */
  EPDFText_RedactInRect(page: number, rect: number, inForms: number, drawBlack: number): number
  FPDFPageObj_CreateNewRect(x: number, y: number, width: number, height: number): number
  FPDFPageObj_SetFillColor(object: number, r: number, g: number, b: number, a: number): number
  FPDFPageObj_AddMark(object: number, name: number): number
  FPDFPageObj_CountMarks(object: number): number
  FPDFPageObj_GetMark(object: number, index: number): number
  FPDFPageObjMark_RemoveParam(object: number, mark: number, key: number): number
  FPDFPath_SetDrawMode(path: number, fill: number, stroke: number): number
  FPDFPage_InsertObject(page: number, object: number): void
  FPDFPage_GenerateContent(page: number): number
  PDFiumExt_OpenFileWriter(): number
  PDFiumExt_SaveAsCopy(document: number, writer: number): number
  PDFiumExt_GetFileWriterSize(writer: number): number
  PDFiumExt_GetFileWriterData(writer: number, buffer: number, size: number): number
  PDFiumExt_CloseFileWriter(writer: number): void
}

const GREY = 0x88
const FILL_NONZERO = 2
const OPAQUE = 255

/**
 * The file without the glyphs printed inside `boxes` (by page from 1, points from its top left): grey stands in their
 * place, nothing of them is left in the file, and all other text stays where it was. Throws where PDFium cannot write it.
 */
export async function redactPages(bytes: Uint8Array, boxes: ReadonlyMap<number, readonly Box[]>): Promise<Uint8Array> {
  const library = await pdfium()
  const { call, memory } = library
  const data = call.malloc(bytes.length)
  if (data === 0) throw new Error('no memory')
  memory.HEAPU8.set(bytes, data)
  try {
    const document = call.FPDF_LoadMemDocument(data, bytes.length, 0)
    if (document === 0) throw new Error(`PDFium error ${call.FPDF_GetLastError()}`)
    for (const [page, here] of boxes) redactPage(library, document, page - 1, here)
    const redacted = save(library, document)
    call.FPDF_CloseDocument(document)
    call.free(data)
    return redacted
  } catch (error) {
    discardPdfium()
    throw error
  }
}

const editing = (library: Pdfium): Pdfium['call'] & EditingExports => library.call as Pdfium['call'] & EditingExports

function redactPage(library: Pdfium, document: number, index: number, boxes: readonly Box[]): void {
  const call = editing(library)
  let page = call.FPDF_LoadPage(document, index)
  // What stands in form fields and stamps becomes part of the page, as it did when the page was read.
  if (page !== 0 && drawAnnotations(library, page)) {
    call.FPDF_ClosePage(page)
    page = call.FPDF_LoadPage(document, index)
  }
  if (page === 0) throw new Error(`page ${index + 1} cannot be loaded`)
  try {
    const toFile = toFileSpace(library, page)
    dropSpokenText(library, page)
    for (const box of boxes) takeOut(library, page, toFile(core(box)))
    for (const box of boxes) cover(library, page, toFile(box))
    if (!call.FPDFPage_GenerateContent(page)) throw new Error(`page ${index + 1} cannot be written`)
  } finally {
    call.FPDF_ClosePage(page)
  }
}

/** Points of the page as a viewer shows it to the coordinates of the file: the way back of the page's frame, which turns and moves only. */
function toFileSpace(library: Pdfium, page: number): (box: Box) => FileBox {
  const [a, b, c, d, e, f] = pageFrame(library, page).toView
  const inverse = [a, c, b, d, -(a * e + b * f), -(c * e + d * f)] as const
  return ([x0, y0, x1, y1]) => {
    const [xs, ys] = [[applyX(inverse, x0, y0), applyX(inverse, x1, y1)], [applyY(inverse, x0, y0), applyY(inverse, x1, y1)]]
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
  }
}

/** The inner part of a box of glyphs: it meets the middle of all of them, and neither their neighbours nor the lines beside. */
function core([x0, y0, x1, y1]: Box): Box {
  const inset = Math.min(y1 - y0, x1 - x0) / 5
  return [x0 + inset, y0 + inset, x1 - inset, y1 - inset]
}

function takeOut(library: Pdfium, page: number, [left, bottom, right, top]: FileBox): void {
  const at = library.scratch >> 2
  library.memory.HEAPF32.set([left, top, right, bottom], at)
  editing(library).EPDFText_RedactInRect(page, library.scratch, 1, 0)
}

function cover(library: Pdfium, page: number, [left, bottom, right, top]: FileBox): void {
  const call = editing(library)
  const area = call.FPDFPageObj_CreateNewRect(left, bottom, right - left, top - bottom)
  call.FPDFPageObj_SetFillColor(area, GREY, GREY, GREY, OPAQUE)
  call.FPDFPath_SetDrawMode(area, FILL_NONZERO, 0)
  withText(library, 'Artifact', (name) => call.FPDFPageObj_AddMark(area, name))
  call.FPDFPage_InsertObject(page, area)
}

/** Programs read the replacement text of a marked part (ISO 32000-1, 14.9.4) instead of its glyphs: the glyphs are enough. */
function dropSpokenText(library: Pdfium, page: number): void {
  const call = editing(library)
  withText(library, 'ActualText', (key) => {
    for (let i = call.FPDFPage_CountObjects(page) - 1; i >= 0; i -= 1) {
      const object = call.FPDFPage_GetObject(page, i)
      for (let mark = call.FPDFPageObj_CountMarks(object) - 1; mark >= 0; mark -= 1) {
        call.FPDFPageObjMark_RemoveParam(object, call.FPDFPageObj_GetMark(object, mark), key)
      }
    }
  })
}

function withText(library: Pdfium, text: string, use: (pointer: number) => void): void {
  const { call, memory } = library
  const pointer = call.malloc(text.length + 1)
  memory.HEAPU8.set([...new TextEncoder().encode(text), 0], pointer)
  try {
    use(pointer)
  } finally {
    call.free(pointer)
  }
}

function save(library: Pdfium, document: number): Uint8Array {
  const call = editing(library)
  const writer = call.PDFiumExt_OpenFileWriter()
  try {
    if (!call.PDFiumExt_SaveAsCopy(document, writer)) throw new Error('PDFium cannot write the file')
    const size = call.PDFiumExt_GetFileWriterSize(writer)
    const buffer = call.malloc(size)
    if (buffer === 0) throw new Error('no memory')
    try {
      call.PDFiumExt_GetFileWriterData(writer, buffer, size)
      return library.memory.HEAPU8.slice(buffer, buffer + size)
    } finally {
      call.free(buffer)
    }
  } finally {
    call.PDFiumExt_CloseFileWriter(writer)
  }
}
