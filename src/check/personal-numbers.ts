import type { Place } from '../model/place.ts'
import type { Disclosure } from '../model/disclosure.ts'
import { placesOf, type PrintedText } from '../model/source-tree.ts'
import { toHalfWidth } from '../model/number-text.ts'

/** A run of digits that could be a personal number, without the spaces and hyphens inside. */
export interface DigitRun {
  readonly digits: string
  readonly places: readonly Place[]
}

/** Digits, at most single spaces or hyphens between them; not inside a longer number, an amount, a code with letters. */
const RUN = /(?<![\d.A-Za-z])\d(?:[ -]?\d){9,18}[\dXx]?(?![\dA-Za-z]|\.\d)/g

/**
 * Every run of 11 to 19 digits in prose, cells, and what the reader found outside the printed page: data that does not
 * print is in the file all the same.
 */
export function digitRuns(disclosure: Disclosure): readonly DigitRun[] {
  const known = cache.get(disclosure)
  if (known) return known
  const runs = collectRuns(disclosure)
  cache.set(disclosure, runs)
  return runs
}

/** Three rules look at the same runs. */
const cache = new WeakMap<Disclosure, readonly DigitRun[]>()

function collectRuns(disclosure: Disclosure): readonly DigitRun[] {
  const printed: PrintedText[] = [...disclosure.paragraphs]
  for (const table of disclosure.tables) for (const row of table.rows) printed.push(...row.cells)
  const runs = printed.flatMap((text) => runsIn(text.text, (start, end) => placesOf(text, start, end)))
  const unread = disclosure.source.unread.flatMap(({ text, place }) => runsIn(text, () => (place ? [place] : [])))
  return [...runs, ...unread]
}

function runsIn(text: string, places: (start: number, end: number) => readonly Place[]): DigitRun[] {
  if (!/[\d０-９]{3}/.test(text) && !/\d[ -]\d/.test(text)) return []
  const half = toHalfWidth(text)
  const same = half.length === text.length
  return [...half.matchAll(RUN)].map((match) => ({
    digits: match[0].replace(/[ -]/g, '').toUpperCase(),
    places: same ? places(match.index, match.index + match[0].length) : places(0, text.length),
  }))
}
