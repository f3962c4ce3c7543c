import type { Disclosure } from '../model/disclosure.ts'
import type { Place } from '../model/place.ts'
import { placesOf } from '../model/source-tree.ts'

/**
 * Where to point when something is missing: the line of the contents that announces it, else the heading of the part
 * it belongs into, else the document's title.
 */
export function placeOfAbsence(disclosure: Disclosure, words: RegExp): readonly Place[] {
  const plain = (text: string): string => text.replace(/\s+/g, '')
  for (const entry of disclosure.contents) {
    const paragraph = disclosure.paragraphs[entry.paragraph]
    if (paragraph && words.test(plain(entry.title))) return placesOf(paragraph)
  }
  for (const section of disclosure.sections) {
    const heading = section.heading === null ? undefined : disclosure.paragraphs[section.heading]
    if (heading && words.test(section.title)) return placesOf(heading)
  }
  return titlePlaces(disclosure)
}

/** The document's title: where its entity is named, else its first printed words. */
export function titlePlaces(disclosure: Disclosure): readonly Place[] {
  if (disclosure.entityPlaces.length > 0) return disclosure.entityPlaces.slice(0, 1)
  const first = disclosure.paragraphs.find((one) => one.role === 'body' && one.text.trim() !== '')
  if (first) return placesOf(first)
  const cell = disclosure.tables[0]?.rows[0]?.cells.find((one) => one.text.trim() !== '')
  return cell ? placesOf(cell) : []
}
