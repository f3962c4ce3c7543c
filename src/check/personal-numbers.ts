import type { Place } from '../model/place.ts'
import type { Disclosure } from '../model/disclosure.ts'
import { personalNumbersIn, type PersonalNumberKind } from '../model/personal-number.ts'
import { placesOf, type PrintedText } from '../model/source-tree.ts'

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
export function printedPersonalNumbers(disclosure: Disclosure): readonly PrintedPersonalNumber[] {
  const known = cache.get(disclosure)
  if (known) return known
  const found = collect(disclosure)
  cache.set(disclosure, found)
  return found
}

/** Three rules look at the same numbers. */
const cache = new WeakMap<Disclosure, readonly PrintedPersonalNumber[]>()

function collect(disclosure: Disclosure): readonly PrintedPersonalNumber[] {
  const printed: PrintedText[] = [...disclosure.paragraphs]
  for (const table of disclosure.tables) for (const row of table.rows) printed.push(...row.cells)
  const inText = printed.flatMap((text) => personalNumbersIn(text.text).map(({ kind, digits, start, end }) => ({ kind, digits, places: placesOf(text, start, end) })))
  const unread = disclosure.source.unread.flatMap(({ text, place }) => personalNumbersIn(text).map(({ kind, digits }) => ({ kind, digits, places: place ? [place] : [] })))
  return [...inText, ...unread]
}
