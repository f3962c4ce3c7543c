import type { Disclosure } from '../model/disclosure.ts'
import type { Place } from '../model/place.ts'

/** How far, in points, the hidden rest of a number begins from what is printed of it. */
const GAP = 8

/**
 * Tells whether the edge of a PDF page cuts a number off: right of what prints, on its line, more digits lie outside the
 * page. What prints is no number then; that it is cut is said by layout/outside-page. null: no page hides digits.
 */
export function cutByEdge({ source }: Disclosure): ((places: readonly Place[]) => boolean) | null {
  const hidden = source.unread.flatMap(({ reason, place, text }) => (reason === 'outsidePage' && place?.type === 'pdf' && /[\d,.]/.test(text) ? [place] : []))
  if (hidden.length === 0) return null
  const byPage = Map.groupBy(hidden, ({ page }) => page)
  return (places) => places.some((place) => place.type === 'pdf' && byPage.get(place.page)?.some(({ box: [x0, y0, , y1] }) =>
    place.box[1] < y1 && y0 < place.box[3] && x0 >= place.box[0] && x0 - place.box[2] < GAP))
}
