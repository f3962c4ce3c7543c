import type { Box, Place } from '../../model/place.ts'
import { placesOf, type PrintedText, type SourceTree } from '../../model/source-tree.ts'
import { maskPrinted } from '../mask-printed.ts'
import { printedTexts } from '../printed-texts.ts'

/** Where on each page (from 1) digits of personal data stand that no output may show, printed or hidden in the file. */
export function personalBoxes(source: SourceTree): ReadonlyMap<number, readonly Box[]> {
  const boxes = new Map<number, Box[]>()
  for (const place of [...printedTexts(source).flatMap(maskedPlaces), ...unreadPlaces(source)]) {
    if (place.type !== 'pdf') continue
    const page = boxes.get(place.page)
    if (page) page.push(place.box)
    else boxes.set(place.page, [place.box])
  }
  return boxes
}

/** Text beside the printed page is known as a whole only. */
const unreadPlaces = ({ unread }: SourceTree): readonly Place[] =>
  unread.flatMap(({ place, text }) => (place && maskPrinted(text) !== text ? [place] : []))

function maskedPlaces(printed: PrintedText): readonly Place[] {
  const { text } = printed
  const masked = maskPrinted(text)
  if (masked === text) return []
  const places: Place[] = []
  for (let start = 0; start < text.length; start += 1) {
    if (masked[start] === text[start]) continue
    let end = start + 1
    while (end < text.length && masked[end] !== text[end]) end += 1
    places.push(...placesOf(printed, start, end))
    start = end
  }
  return places
}
