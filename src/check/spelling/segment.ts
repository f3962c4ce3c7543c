import { isHan } from './hash.ts'
import { LONGEST_WORD, wordList } from './word-list.ts'

/**
 * How much a word of each band costs: minus the logarithm of how often it occurs in general prose (of 60 million words); a set
 * term as two words that often meet, a phrase as one.
 */
const COSTS = [14.9, 13.4, 11.8, 10.2, 8.6, 6.9, 16, 14]
/** What a character costs that is no word of its own. */
const NO_WORD = 18

/** What the cheapest division of these characters into words costs. The lower, the likelier the wording; stated in natural logarithms. */
export function costOf(words: string): number {
  const list = wordList()
  const best = new Array<number>(words.length + 1).fill(Number.POSITIVE_INFINITY)
  best[0] = 0
  for (let at = 0; at < words.length; at += 1) {
    const here = best[at] ?? 0
    for (let length = 1; length <= LONGEST_WORD && at + length <= words.length; length += 1) {
      const cost = COSTS[list.bandAt(words, at, length)] ?? (length === 1 ? NO_WORD : null)
      if (cost !== null && here + cost < (best[at + length] ?? 0)) best[at + length] = here + cost
    }
  }
  return best[words.length] ?? 0
}

/** As much of the text counts on both sides of what is corrected. */
const AROUND = 6

/** How much likelier the text is with `right` in the place of its characters between `from` and `to`. */
export function gainOf(text: string, from: number, to: number, right: string): number {
  let begin = from
  while (begin > 0 && begin > from - AROUND && isHan(text.charCodeAt(begin - 1))) begin -= 1
  let end = to
  while (end < text.length && end < to + AROUND && isHan(text.charCodeAt(end))) end += 1
  const [before, behind] = [text.slice(begin, from), text.slice(to, end)]
  return costOf(before + text.slice(from, to) + behind) - costOf(before + right + behind)
}

/** Whether any word of two characters or more holds the character that stands here. */
export function isInWord(text: string, at: number): boolean {
  const list = wordList()
  for (let from = Math.max(0, at - LONGEST_WORD + 1); from <= at; from += 1) {
    for (let length = Math.max(2, at - from + 1); length <= LONGEST_WORD && from + length <= text.length; length += 1) {
      if (list.bandAt(text, from, length) >= 0) return true
    }
  }
  return false
}

/** Whether two of the four characters that stand here are neighbours in no word. */
export function isBrokenAt(text: string, at: number): boolean {
  const list = wordList()
  return !list.isPairAt(text, at) || !list.isPairAt(text, at + 1) || !list.isPairAt(text, at + 2)
}
