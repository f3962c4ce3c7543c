import type { Matrix } from './matrix.ts'
import type { Pdfium } from './pdfium.ts'

/** A page as a viewer shows it: its size in points, and the way from the file's coordinates to points from its top left. */
export interface PageFrame {
  readonly width: number
  readonly height: number
  readonly toView: Matrix
}

/** Applies crop box and page rotation. */
export function pageFrame(pdfium: Pdfium, page: number): PageFrame {
  const { call, memory, scratch } = pdfium
  call.FPDF_GetPageBoundingBox(page, scratch)
  const at = scratch >> 2
  const [left = 0, top = 0, right = 0, bottom = 0] = memory.HEAPF32.slice(at, at + 4)
  const width = right - left
  const height = top - bottom
  switch (call.FPDFPage_GetRotation(page)) {
    case 1:
      return { width: height, height: width, toView: [0, 1, 1, 0, -bottom, -left] }
    case 2:
      return { width, height, toView: [-1, 0, 0, 1, right, -bottom] }
    case 3:
      return { width: height, height: width, toView: [0, -1, -1, 0, top, right] }
    default:
      return { width, height, toView: [1, 0, 0, -1, -left, top] }
  }
}
