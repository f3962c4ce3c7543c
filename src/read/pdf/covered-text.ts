import type { Box } from '../../model/place.ts'
import type { Glyph } from './glyph.ts'

/** What is painted on a page, in the order of painting: opaque rectangles, and when each text object comes. */
export interface Painting {
  readonly covers: readonly { readonly box: Box; readonly order: number }[]
  /** By PDFium's handle of the text object. */
  readonly texts: ReadonlyMap<number, number>
}

/**
 * Tells whether a glyph lies under a rectangle painted over it later: what was painted out to be corrected or hidden is
 * still in the file, but no reader of the page sees it.
 */
export function coveredText({ covers, texts }: Painting): (glyph: Glyph) => boolean {
  const last = covers.at(-1)?.order ?? -1
  return (glyph) => {
    const order = texts.get(glyph.object)
    if (order === undefined || order > last) return false
    const x = (glyph.x0 + glyph.x1) / 2
    const y = (glyph.y0 + glyph.y1) / 2
    for (let i = covers.length - 1; i >= 0; i--) {
      const cover = covers[i]
      if (!cover || cover.order < order) return false
      const { box } = cover
      if (x > box[0] && x < box[2] && y > box[1] && y < box[3]) return true
    }
    return false
  }
}
