import type { Page } from '../../model/source-tree.ts'
import type { Drawings } from './extract-drawings.ts'
import type { Glyph } from './glyph.ts'

/** An image over so much of the page is a scan of it. */
const SCAN = 0.4
/** So many shapes on a page without glyphs are characters drawn as outlines. */
const OUTLINES = 30
/** Share of the page's height at top and bottom in which a stamped page number stands. */
const MARGIN = 0.11

/** Whether a page shows its text only as a picture: a scan, also one with a page number stamped on it, or outlines. */
export function lacksTextLayer(page: Page, glyphs: readonly Glyph[], drawings: Drawings): boolean {
  if (page.glyphs === 0) return drawings.images.length > 0 || drawings.shapes >= OUTLINES
  const onlyInMargins = glyphs.every((glyph) => glyph.y1 < MARGIN * page.height || glyph.y0 > (1 - MARGIN) * page.height)
  return onlyInMargins && drawings.images.some((box) => (box[2] - box[0]) * (box[3] - box[1]) >= SCAN * page.width * page.height)
}
