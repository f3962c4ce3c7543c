import { TERMS } from './terms.ts'

/** A set term that a text prints with one character wrong, missing, or out of its order. */
export interface TermSlip {
  /** Offset in the text. */
  readonly at: number
  /** As printed. */
  readonly words: string
  /** The term that was meant. */
  readonly right: string
}

/** As many characters at a term's beginning and end; one of both is whole if a single character between is wrong. */
const SEED = 3

/** As many at both ends must be right: a word of two characters may be another word, as 开支 for 收支. */
const EDGE = 2

const KNOWN = new Set(TERMS)
/** The terms that begin or end with these characters, the longest first. */
const BY_SEED = seeds()
/** One bit for a hash of each seed: nearly all places of a text hold none. */
const MAY_BE_SEED = new Uint8Array(0x1_0000)
for (const seed of BY_SEED.keys()) MAY_BE_SEED[hashAt(seed, 0)] = 1

/** Characters that stand for each other in these terms without being a slip: other words, not other spellings. */
const OTHER_WORDS = ['预决', '初末期', '上本去当', '收支', '和及与或、', '内外', '转余', '用有', '年']
/** What the terms are also printed without. */
const OPTIONAL = /[和及与的、用缴]/
const HAN = /^[\u4e00-\u9fff]+$/

/**
 * The slips in a text without line ends. A form that another term prints is none.
 */
export function findTermSlips(text: string): TermSlip[] {
  const slips: TermSlip[] = []
  for (let at = 0; at + SEED <= text.length; at += 1) {
    if (!MAY_BE_SEED[hashAt(text, at)]) continue
    for (const { term, behind } of BY_SEED.get(text.slice(at, at + SEED)) ?? []) {
      const slip = behind ? endingAt(text, at + SEED, term) : startingAt(text, at, term)
      if (slip && !slips.some((other) => other.at < slip.at + slip.words.length && slip.at < other.at + other.words.length)) slips.push(slip)
    }
  }
  return slips.filter(({ at, words }) => !isPartOfTerm(text, at, words))
}

const startingAt = (text: string, at: number, term: string): TermSlip | null => slipAt(text, at, term.length, term) ?? slipAt(text, at, term.length - 1, term)

const endingAt = (text: string, end: number, term: string): TermSlip | null => slipAt(text, end - term.length, term.length, term) ?? slipAt(text, end - term.length + 1, term.length - 1, term)

function slipAt(text: string, at: number, length: number, right: string): TermSlip | null {
  const words = text.slice(Math.max(at, 0), at + length)
  if (words.length !== length || words === right || !HAN.test(words) || KNOWN.has(words)) return null
  const isSlip = length === right.length ? isOneWrong(words, right) || isOneSwapped(words, right) : isOneMissing(words, right)
  return isSlip ? { at, words, right } : null
}

function isOneWrong(words: string, right: string): boolean {
  const at = firstDifference(words, right)
  const [wrong, meant] = [words.charAt(at), right.charAt(at)]
  return isWithin(at, right) && words.slice(at + 1) === right.slice(at + 1) && !OTHER_WORDS.some((group) => group.includes(wrong) && group.includes(meant))
}

function isOneSwapped(words: string, right: string): boolean {
  const at = firstDifference(words, right)
  return isWithin(at, right) && isWithin(at + 1, right) && words.slice(at + 2) === right.slice(at + 2) && words.charAt(at) === right.charAt(at + 1) && words.charAt(at + 1) === right.charAt(at)
}

function isOneMissing(words: string, right: string): boolean {
  const at = firstDifference(words, right)
  return isWithin(at, right) && words.slice(at) === right.slice(at + 1) && !OPTIONAL.test(right.charAt(at))
}

const isWithin = (at: number, term: string): boolean => at >= EDGE && at < term.length - EDGE

function firstDifference(one: string, other: string): number {
  let at = 0
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at += 1
  return at
}

/** Whether the words stand inside a longer term that is printed rightly: 因公出国 beside 国有资本. */
function isPartOfTerm(text: string, at: number, words: string): boolean {
  return TERMS.some((term) => {
    const within = term.indexOf(words)
    return within >= 0 && text.startsWith(term, at - within)
  })
}

function seeds(): Map<string, { readonly term: string; readonly behind: boolean }[]> {
  const of = new Map<string, { term: string; behind: boolean }[]>()
  const add = (seed: string, term: string, behind: boolean): void => {
    of.set(seed, [...(of.get(seed) ?? []), { term, behind }])
  }
  for (const term of TERMS.toSorted((a, b) => b.length - a.length)) {
    add(term.slice(0, SEED), term, false)
    add(term.slice(-SEED), term, true)
  }
  return of
}

function hashAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) & 0xffff
}
