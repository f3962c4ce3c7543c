import type { Disclosure } from '../../model/disclosure.ts'
import { perDisclosure } from '../per-disclosure.ts'
import { documentTexts } from '../printed-texts.ts'
import { doubledCharacters } from './doubled-character.ts'
import { eachRun } from './hash.ts'
import { ownSlips } from './own-slips.ts'
import type { Suspect } from './suspect.ts'
import { termSlips } from './term-slips.ts'

/** No slip can be told from fewer characters. */
const SHORTEST = 3

/**
 * The probable slips of a document by wording (`DocumentText.wording`), the most certain of those that overlap: against
 * the set terms of the field and against what the document itself prints elsewhere.
 */
export const misspellings = perDisclosure((disclosure: Disclosure): ReadonlyMap<number, readonly Suspect[]> => {
  const wordings = new Map<number, string>()
  for (const { wording, flat } of documentTexts(disclosure)) if (flat.length >= SHORTEST) wordings.set(wording, flat)
  const texts = [...wordings.values()]
  const own = ownSlips(texts)
  const found = new Map<number, readonly Suspect[]>()
  let at = 0
  for (const [wording, flat] of wordings) {
    const suspects: Suspect[] = []
    eachRun(flat, SHORTEST, (from, to) => suspects.push(...termSlips(flat, from, to), ...doubledCharacters(flat, from, to)))
    suspects.push(...(own[at] ?? []))
    at += 1
    if (suspects.length > 0) found.set(wording, withoutOverlap(suspects))
  }
  return found
}, ['paragraphs', 'tables'])

function withoutOverlap(suspects: readonly Suspect[]): Suspect[] {
  const kept: Suspect[] = []
  for (const one of suspects.toSorted((a, b) => b.gain - a.gain || edges(a) - edges(b))) {
    if (!kept.some((other) => one.from < other.from + other.words.length + 1 && other.from < one.from + one.words.length + 1)) kept.push(one)
  }
  return kept.toSorted((a, b) => a.from - b.from)
}

/** At how many of its ends the wording differs: it reads better with what stands around the slip. */
const edges = ({ words, right }: Suspect): number => (words.at(0) === right.at(0) ? 0 : 1) + (words.at(-1) === right.at(-1) ? 0 : 1)
