import type { Place } from '../model/place.ts'
import { personalNumbersIn, type PersonalNumberKind } from '../model/personal-number.ts'
import { placesOf, type PrintedText } from '../model/source-tree.ts'
import { perDisclosure } from './per-disclosure.ts'

/** A personal number of a document, its digits without the spaces and hyphens inside. */
export interface PrintedPersonalNumber {
  readonly kind: PersonalNumberKind
  readonly digits: string
  readonly places: readonly Place[]
}

/**
 * Every personal number in prose, cells, and what the reader found outside the printed page: data that does not print
 * is in the file all the same.
 */
export const printedPersonalNumbers = perDisclosure((disclosure): readonly PrintedPersonalNumber[] => {
  const found: PrintedPersonalNumber[] = []
  const search = (text: PrintedText): void => {
    for (const { kind, digits, start, end } of personalNumbersIn(text.text)) found.push({ kind, digits, places: placesOf(text, start, end) })
  }
  disclosure.paragraphs.forEach(search)
  for (const table of disclosure.tables) for (const row of table.rows) row.cells.forEach(search)
  for (const { text, place } of disclosure.source.unread) {
    for (const { kind, digits } of personalNumbersIn(text)) found.push({ kind, digits, places: place ? [place] : [] })
  }
  return found
}, ['paragraphs', 'tables', 'source'])
