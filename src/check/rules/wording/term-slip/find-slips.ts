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

interface Seed { readonly seed: string; readonly term: string; readonly behind: boolean }

/** The terms by a hash of the characters that they begin or end with, the longest first: nearly all places of a text hold none. */
const BY_HASH = seeds()
/** 1 for each hash that is one of a seed: looked at for every character of the document. */
const IS_SEED = Uint8Array.from(BY_HASH, (own) => (own ? 1 : 0))

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
    const hash = hashAt(text, at)
    if (IS_SEED[hash] === 0) continue
    const own = BY_HASH[hash] ?? []
    for (const { seed, term, behind } of own) {
      if (!text.startsWith(seed, at)) continue
      // Printed as it is: the shorter ones are parts of it.
      if (text.startsWith(term, behind ? at + SEED - term.length : at)) break
      const slip = slipAt(text, at, term, behind)
      if (slip && !slips.some((other) => other.at < slip.at + slip.words.length && slip.at < other.at + other.words.length)) slips.push(slip)
    }
  }
  return slips.filter(({ at, words }) => !isPartOfTerm(text, at, words))
}

/** A slip in the term whose first three characters, or last three if `behind`, stand at this place. */
function slipAt(text: string, seed: number, term: string, behind: boolean): TermSlip | null {
  const from = behind ? seed + SEED - term.length : seed
  const to = from + term.length
  if (from >= 0 && to <= text.length && differsByOne(text, from, term)) return slip(text, from, to, term)
  const shortFrom = behind ? from + 1 : from
  const shortTo = shortFrom + term.length - 1
  return shortFrom >= 0 && shortTo <= text.length && lacksOne(text, shortFrom, term) ? slip(text, shortFrom, shortTo, term) : null
}

function slip(text: string, from: number, to: number, right: string): TermSlip | null {
  const words = text.slice(from, to)
  return HAN.test(words) && !KNOWN.has(words) ? { at: from, words, right } : null
}

/** Whether the text prints the term here with one other character, or with two neighbours exchanged. */
function differsByOne(text: string, from: number, term: string): boolean {
  const at = firstDifference(text, from, term)
  if (!isWithin(at, term)) return false
  const printed = text.charAt(from + at)
  const meant = term.charAt(at)
  if (isSame(text, from + at + 1, term, at + 1)) return !OTHER_WORDS.some((group) => group.includes(printed) && group.includes(meant))
  return isWithin(at + 1, term) && text.charAt(from + at + 1) === meant && printed === term.charAt(at + 1) && isSame(text, from + at + 2, term, at + 2)
}

/** Whether the text prints the term here without one of its characters. */
function lacksOne(text: string, from: number, term: string): boolean {
  const at = firstDifference(text, from, term)
  return isWithin(at, term) && !OPTIONAL.test(term.charAt(at)) && isSame(text, from + at, term, at + 1)
}

const isWithin = (at: number, term: string): boolean => at >= EDGE && at < term.length - EDGE

function firstDifference(text: string, from: number, term: string): number {
  let at = 0
  while (at < term.length && text.charCodeAt(from + at) === term.charCodeAt(at)) at += 1
  return at
}

/** Whether the rest of the term, from `at` on, stands in the text. */
function isSame(text: string, from: number, term: string, at: number): boolean {
  for (let i = at; i < term.length; i += 1) if (text.charCodeAt(from + i - at) !== term.charCodeAt(i)) return false
  return true
}

/** Whether the words stand inside a longer term that is printed rightly: 因公出国 beside 国有资本. */
function isPartOfTerm(text: string, at: number, words: string): boolean {
  return TERMS.some((term) => {
    const within = term.indexOf(words)
    return within >= 0 && text.startsWith(term, at - within)
  })
}

function seeds(): readonly (readonly Seed[] | undefined)[] {
  const of = Array.from<Seed[] | undefined>({ length: 0x1_0000 })
  const add = (seed: string, term: string, behind: boolean): void => {
    (of[hashAt(seed, 0)] ??= []).push({ seed, term, behind })
  }
  for (const term of TERMS.toSorted((x, y) => y.length - x.length)) {
    add(term.slice(0, SEED), term, false)
    add(term.slice(-SEED), term, true)
  }
  return of
}

function hashAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) & 0xffff
}
