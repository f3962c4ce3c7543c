import type { Disclosure } from '../model/disclosure.ts'
import type { Finding } from '../model/finding.ts'
import type { Place } from '../model/place.ts'
import { locatePlaces, type Location } from './locate-place.ts'
import { maskPrinted } from './mask-printed.ts'

/** How many of a finding's places, from the first, are what is wrong; those after them are what it contradicts. */
export type CountWrong = (finding: Finding) => number

/** Places that are one: words that a line end breaks, text off the page line by line. In the order given. */
export type GroupPlaces = (places: readonly Place[]) => readonly (readonly Place[])[]

/**
 * A place is one printed line: words that a line end breaks have two places, text that is not on the page one for each
 * of its lines. Such a place goes on with the one before.
 */
export function groupPlaces(disclosure: Disclosure): GroupPlaces {
  const locate = locatePlaces(disclosure)
  return (places) => {
    const groups: Place[][] = []
    for (const here of places) {
      const group = groups.at(-1)
      const before = group?.at(-1)
      if (group && before && goesOn(disclosure, before, here, locate(before), locate(here))) group.push(here)
      else groups.push([here])
    }
    return groups
  }
}

/** What goes on with the first place is wrong with it, and contradicts nothing. */
export function wrongPlaces(disclosure: Disclosure): CountWrong {
  const group = groupPlaces(disclosure)
  return ({ places }) => group(places)[0]?.length ?? 0
}

function goesOn(disclosure: Disclosure, before: Place, here: Place, from: Location | null, to: Location | null): boolean {
  if (from === null && to === null) return isUnread(disclosure, before) && isUnread(disclosure, here)
  if (from === null || to === null || JSON.stringify(from) !== JSON.stringify(to) || isSameLine(before, here)) return false
  const text = maskPrinted(printedAt(disclosure, to) ?? '')
  return ['', '\n', ' '].some((joint) => text.includes(`${before.text}${joint}${here.text}`))
}

const isUnread = ({ source }: Disclosure, place: Place): boolean =>
  place.type === 'pdf' && source.unread.some((entry) => entry.place?.type === 'pdf' && entry.place.page === place.page && String(entry.place.box) === String(place.box))

const isSameLine = (a: Place, b: Place): boolean =>
  (a.type === 'pdf' && b.type === 'pdf' ? a.page === b.page && a.box[1] < b.box[3] && b.box[1] < a.box[3] : a.type === 'text' && b.type === 'text' && a.line === b.line)

function printedAt(disclosure: Disclosure, location: Location): string | undefined {
  if (location.type === 'paragraph') return disclosure.paragraphs[location.paragraph]?.text
  const table = disclosure.tables[location.table]
  if (location.type === 'title') return table?.title?.text
  return table?.rows[location.row]?.cells.find(({ column }) => column === location.column)?.text
}
