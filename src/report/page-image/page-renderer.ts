import type { Box } from '../../model/place.ts'
import { discardPdfium, pdfium, type Pdfium } from '../../read/pdf/pdfium.ts'
import type { Raster } from './raster.ts'

/** Draws the pages of one PDF. `close` frees its memory. */
export interface PageRenderer {
  readonly pageCount: number
  /**
   * A page (from 1), or the part of it inside `box` (points from its top left, cropped and turned as a viewer shows it),
   * with `pixelsPerPoint`; null where the page cannot be drawn.
   */
  draw(page: number, pixelsPerPoint: number, box?: Box): Raster | null
  close(): void
}

/** The part of PDFium that draws. */
interface DrawingExports {
  FPDF_GetPageWidthF(page: number): number
  FPDF_GetPageHeightF(page: number): number
  FPDFBitmap_Create(width: number, height: number, alpha: number): number
  FPDFBitmap_FillRect(bitmap: number, left: number, top: number, width: number, height: number, colour: number): number
  FPDFBitmap_GetBuffer(bitmap: number): number
  FPDFBitmap_GetStride(bitmap: number): number
  FPDFBitmap_Destroy(bitmap: number): void
  FPDF_RenderPageBitmap(
    bitmap: number, page: number, x: number, y: number, width: number, height: number, rotate: number, flags: number,
  ): void
}

const ANNOTATIONS = 0x01
const WHITE = 0xff_ff_ff_ff
/** No picture is larger: a page may claim to be a kilometre wide. */
const MAX_PIXELS = 12_000_000

/** null where PDFium cannot open the file; it was read from other means then. */
export async function openPages(bytes: Uint8Array): Promise<PageRenderer | null> {
  const library = await pdfium()
  const { call, memory } = library
  const data = call.malloc(bytes.length)
  if (data === 0) return null
  memory.HEAPU8.set(bytes, data)
  const document = call.FPDF_LoadMemDocument(data, bytes.length, 0)
  if (document === 0) {
    call.free(data)
    return null
  }
  return {
    pageCount: call.FPDF_GetPageCount(document),
    draw: (page, pixelsPerPoint, box) => guarded(() => drawPage(library, document, page, pixelsPerPoint, box)),
    close: () => void guarded(() => {
      call.FPDF_CloseDocument(document)
      call.free(data)
      return null
    }),
  }
}

/** A WebAssembly trap costs the picture, not the report. */
function guarded(draw: () => Raster | null): Raster | null {
  try {
    return draw()
  } catch {
    discardPdfium()
    return null
  }
}

function drawPage(library: Pdfium, document: number, number: number, pixelsPerPoint: number, box?: Box): Raster | null {
  const call = library.call as typeof library.call & DrawingExports
  const page = call.FPDF_LoadPage(document, number - 1)
  if (page === 0) return null
  try {
    const [pageWidth, pageHeight] = [call.FPDF_GetPageWidthF(page), call.FPDF_GetPageHeightF(page)]
    const [x0, y0, x1, y1] = clip(box ?? [0, 0, pageWidth, pageHeight], pageWidth, pageHeight)
    if (x1 - x0 <= 0 || y1 - y0 <= 0) return null
    const scale = Math.min(pixelsPerPoint, Math.sqrt(MAX_PIXELS / ((x1 - x0) * (y1 - y0))))
    const [width, height] = [Math.max(1, Math.round((x1 - x0) * scale)), Math.max(1, Math.round((y1 - y0) * scale))]
    const bitmap = call.FPDFBitmap_Create(width, height, 0)
    if (bitmap === 0) return null
    try {
      call.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE)
      const [left, top] = [Math.round(-x0 * scale), Math.round(-y0 * scale)]
      call.FPDF_RenderPageBitmap(bitmap, page, left, top, Math.round(pageWidth * scale), Math.round(pageHeight * scale), 0, ANNOTATIONS)
      return { width, height, rgb: copyPixels(library, call.FPDFBitmap_GetBuffer(bitmap), call.FPDFBitmap_GetStride(bitmap), width, height) }
    } finally {
      call.FPDFBitmap_Destroy(bitmap)
    }
  } finally {
    call.FPDF_ClosePage(page)
  }
}

const clip = ([x0, y0, x1, y1]: Box, width: number, height: number): Box =>
  [Math.max(0, x0), Math.max(0, y0), Math.min(width, x1), Math.min(height, y1)]

/** PDFium's pixels are blue, green, red, unused. */
function copyPixels({ memory }: Pdfium, buffer: number, stride: number, width: number, height: number): Uint8Array {
  const source = memory.HEAPU8
  const rgb = new Uint8Array(width * height * 3)
  let to = 0
  for (let y = 0; y < height; y += 1) {
    let from = buffer + y * stride
    for (let x = 0; x < width; x += 1) {
      rgb[to] = source[from + 2] ?? 255
      rgb[to + 1] = source[from + 1] ?? 255
      rgb[to + 2] = source[from] ?? 255
      to += 3
      from += 4
    }
  }
  return rgb
}
