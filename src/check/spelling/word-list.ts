import { readFileSync } from 'node:fs'
import { isHan } from './hash.ts'

/**
 * Words of general and of administrative Chinese with how common they are, and set terms of four characters. The lists
 * are read when first asked for and searched as they are: few places of a document come so far.
 */
export interface WordList {
  /** How common the word is that the text prints here, from 0; -1 where it is no word. */
  bandAt(text: string, from: number, length: number): number
  /** Whether the two characters that stand here stand side by side in some word. */
  isPairAt(text: string, from: number): boolean
}

/** Bands behind those of single words: a set term is two words that often meet, a phrase is one. */
const TERM_BAND = 6
const PHRASE_BAND = 7
export const TERM_LENGTH = 4
export const LONGEST_WORD = 4

let loaded: WordList | null = null

export const wordList = (): WordList => (loaded ??= load())

function load(): WordList {
  const [one, two, three] = [listOf('one'), listOf('two'), listOf('three')]
  const { terms, phrases } = setTerms()
  const known = new Map<string, number>()
  const pairs = new Map<string, boolean>()
  const lookUp = (word: string): number => {
    if (word.length === 1) return bandBefore(one, one.indexOf(word))
    if (word.length === 4) return terms.has(word) ? TERM_BAND : phrases.has(word) ? PHRASE_BAND : -1
    return bandIn(word.length === 2 ? two : three, word)
  }
  const bandAt = (text: string, from: number, length: number): number => {
    const word = text.slice(from, from + length)
    if (word.length < length) return -1
    const band = known.get(word) ?? lookUp(word)
    known.set(word, band)
    // A document is free to print anything: what was looked up is forgotten in time.
    if (known.size > REMEMBERED) known.clear()
    return band
  }
  return {
    bandAt,
    isPairAt: (text, from) => {
      if (!isHan(text.charCodeAt(from)) || !isHan(text.charCodeAt(from + 1)) || bandAt(text, from, 2) >= 0) return true
      const pair = text.slice(from, from + 2)
      const isPair = pairs.get(pair) ?? (three.includes(pair) || listOf('terms').includes(pair))
      pairs.set(pair, isPair)
      if (pairs.size > REMEMBERED) pairs.clear()
      return isPair
    },
  }
}

const REMEMBERED = 50_000

/** The set terms and the phrases, each of four characters. */
export function setTerms(): { readonly terms: ReadonlySet<string>; readonly phrases: ReadonlySet<string> } {
  return (sets ??= { terms: wholeWords(listOf('terms')), phrases: wholeWords(listOf('idioms')) })
}

let sets: ReturnType<typeof setTerms> | null = null

function wholeWords(list: string): Set<string> {
  const words = new Set<string>()
  for (const line of list.split('\n')) {
    for (let at = 1; at < line.length; at += TERM_LENGTH - 1) words.add(line.charAt(0) + line.slice(at, at + TERM_LENGTH - 1))
  }
  return words
}

/** The band of a word of two or three characters, from the line of its first. */
function bandIn(list: string, word: string): number {
  const line = lineOf(list, word.charCodeAt(0))
  if (line < 0) return -1
  const end = list.indexOf('\n', line)
  const rest = word.slice(1)
  for (let at = list.indexOf(rest, line + 1); at > 0 && at < end; at = list.indexOf(rest, at + 1)) {
    let digit = at - 1
    while (list.charCodeAt(digit) > NINE) digit -= 1
    // the rest of one word, not the end of one and the beginning of the next
    if ((at - digit - 1) % rest.length === 0) return list.charCodeAt(digit) - ZERO
  }
  return -1
}

/** Where the line begins that starts with this character, by halving; -1 where there is none. */
function lineOf(list: string, first: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const line = list.lastIndexOf('\n', Math.floor((low + high) / 2) - 1) + 1
    const found = list.charCodeAt(line)
    if (found === first) return line
    const next = list.indexOf('\n', line) + 1
    if (found < first) low = next === 0 ? high : next
    else high = line
  }
  return -1
}

/** The digit before a place: the band of what stands there; -1 where the place is. */
function bandBefore(list: string, at: number): number {
  let digit = at
  while (digit >= 0 && list.charCodeAt(digit) > NINE) digit -= 1
  return digit < 0 ? -1 : list.charCodeAt(digit) - ZERO
}

const ZERO = 48
const NINE = 57

const lists = new Map<string, string>()

/** A list as it stands in its file, every line ended: see data/words/README.md. */
export function listOf(name: 'one' | 'two' | 'three' | 'terms' | 'idioms' | 'pinyin' | 'shapes'): string {
  const known = lists.get(name)
  if (known !== undefined) return known
  const list = readFileSync(new URL(`../../../data/words/${name}.txt`, import.meta.url), 'utf8')
  lists.set(name, list)
  return list
}
