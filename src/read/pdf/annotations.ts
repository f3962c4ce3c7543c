import type { Pdfium } from './pdfium.ts'

/** Annotations whose look is part of what a reader sees: free text, stamps, form fields. */
const SHOWN = new Set([3, 13, 20])
/** FPDFPage_Flatten: as on the screen; its answer when it changed the page. */
const DISPLAY = 0
const FLATTENED = 1
const MOST = 2_000

/**
 * Draws what stands in form fields, stamps and free-text notes into the page, so that it is read like the rest.
 * True where the page changed and must be loaded again.
 */
export function drawAnnotations(pdfium: Pdfium, page: number): boolean {
  const { call } = pdfium
  const count = Math.min(MOST, call.FPDFPage_GetAnnotCount(page))
  for (let i = 0; i < count; i++) {
    const annotation = call.FPDFPage_GetAnnot(page, i)
    if (annotation === 0) continue
    const subtype = call.FPDFAnnot_GetSubtype(annotation)
    call.FPDFPage_CloseAnnot(annotation)
    if (SHOWN.has(subtype)) return call.FPDFPage_Flatten(page, DISPLAY) === FLATTENED
  }
  return false
}
