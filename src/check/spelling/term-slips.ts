import { NAMING } from './doubled-character.ts'
import { hashOf } from './hash.ts'
import { isBrokenAt, isInWord } from './segment.ts'
import { soundAndShape } from './sound-and-shape.ts'
import { isOtherSpelling, suspectAt, wrongPlaces, type Suspect } from './suspect.ts'
import { setTerms, TERM_LENGTH, wordList } from './word-list.ts'

/** How much likelier the text must become. */
const LEAST = { sound: 3, realWord: 1, otherWord: 5, shape: 1, swapped: 3, doubled: 1 }
/** As common is a word that may well be meant: 监察 for 检查. */
const COMMON = 4

/** The set terms by what they sound like and what they look like. */
interface TermIndex {
  readonly bySound: ReadonlyMap<number, readonly string[]>
  readonly byShape: ReadonlyMap<number, readonly string[]>
  /** Whether a key may be one of these, or of a term itself: at most places of a text none is. */
  mayHold(key: number): boolean
}

const FILTER_BITS = 21

let built: TermIndex | null = null

const index = (): TermIndex => (built ??= build())

function build(): TermIndex {
  const { sound, shape } = soundAndShape()
  const filter = new Uint32Array(1 << (FILTER_BITS - 5))
  const mark = (key: number): void => {
    const bit = key >>> (32 - FILTER_BITS)
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31))
  }
  const bySound = new Map<number, string[]>()
  const byShape = new Map<number, string[]>()
  const add = (to: Map<number, string[]>, key: number, term: string): void => {
    mark(key)
    const known = to.get(key)
    if (known) known.push(term)
    else to.set(key, [term])
  }
  const { terms, phrases } = setTerms()
  for (const some of [terms, phrases]) {
    for (const term of some) {
      mark(hashOf(term.charCodeAt(0), term.charCodeAt(1), term.charCodeAt(2), term.charCodeAt(3)))
      add(bySound, keyOf(term, 0, sound), term)
      add(byShape, keyOf(term, 0, shape), term)
    }
  }
  return {
    bySound,
    byShape,
    mayHold: (key) => {
      const bit = key >>> (32 - FILTER_BITS)
      return ((filter[bit >>> 5] ?? 0) >>> (bit & 31) & 1) === 1
    },
  }
}

const isTerm = (words: string): boolean => setTerms().terms.has(words) || setTerms().phrases.has(words)

/** What four characters sound like, or look like. */
export function keyOf(text: string, at: number, classes: Uint16Array): number {
  return hashOf(classes[text.charCodeAt(at)] ?? 0, classes[text.charCodeAt(at + 1)] ?? 0, classes[text.charCodeAt(at + 2)] ?? 0, classes[text.charCodeAt(at + 3)] ?? 0)
}

/** The set terms that a run of Chinese characters prints with a wrong, exchanged or doubled character. */
export function termSlips(text: string, from: number, to: number): Suspect[] {
  const { sound, shape } = soundAndShape()
  const { bySound, byShape, mayHold } = index()
  const found: Suspect[] = []
  if (to - from < TERM_LENGTH) return found
  // Asked of every place of a text: each character is looked up once, and nothing is made unless there is a term.
  let [a, b, c, d] = [0, text.charCodeAt(from), text.charCodeAt(from + 1), text.charCodeAt(from + 2)]
  let [soundA, soundB, soundC, soundD] = [0, sound[b] ?? 0, sound[c] ?? 0, sound[d] ?? 0]
  let [shapeA, shapeB, shapeC, shapeD] = [0, shape[b] ?? 0, shape[c] ?? 0, shape[d] ?? 0]
  for (let at = from; at + TERM_LENGTH <= to; at += 1) {
    a = b
    b = c
    c = d
    d = text.charCodeAt(at + 3)
    soundA = soundB
    soundB = soundC
    soundC = soundD
    soundD = sound[d] ?? 0
    shapeA = shapeB
    shapeB = shapeC
    shapeC = shapeD
    shapeD = shape[d] ?? 0
    const heard = hashOf(soundA, soundB, soundC, soundD)
    if (mayHold(heard)) for (const term of bySound.get(heard) ?? NO_TERMS) found.push(...soundSlip(text, at, term))
    const seen = hashOf(shapeA, shapeB, shapeC, shapeD)
    if (mayHold(seen)) for (const term of byShape.get(seen) ?? NO_TERMS) found.push(...shapeSlip(text, at, term))
    if (a !== b && mayHold(hashOf(b, a, c, d))) addTerm(found, text, at, 'swapped', b, a, c, d)
    if (b !== c && mayHold(hashOf(a, c, b, d))) addTerm(found, text, at, 'swapped', a, c, b, d)
    if (c !== d && mayHold(hashOf(a, b, d, c))) addTerm(found, text, at, 'swapped', a, b, d, c)
    if (at + TERM_LENGTH < to && (a === b || b === c || c === d || d === text.charCodeAt(at + 4))) doubled(found, text, at)
  }
  return found
}

const NO_TERMS: readonly string[] = []

function soundSlip(text: string, at: number, term: string): Suspect[] {
  const wrong = wrongPlaces(text, at, term)
  if (wrong.length === 0 || isTerm(text.slice(at, at + TERM_LENGTH)) || isOtherSpelling(text, at, term, wrong)) return []
  const [first = 0] = wrong
  if (wrong.length === 2 && wordList().bandAt(text, at + first, 2) >= COMMON) return []
  const least = wrong.length === 2 ? LEAST.otherWord : wrong.every((offset) => isInWord(text, at + offset)) ? LEAST.realWord : LEAST.sound
  return suspectAt('sound', text, at, at + TERM_LENGTH, term, least)
}

function shapeSlip(text: string, at: number, term: string): Suspect[] {
  const { isLike } = soundAndShape()
  const wrong = wrongPlaces(text, at, term)
  const [hole] = wrong
  if (hole === undefined || wrong.length > 1 || !isLike(text.charAt(at + hole), term.charAt(hole))) return []
  return isOtherSpelling(text, at, term, wrong) || !isBrokenAt(text, at) ? [] : suspectAt('shape', text, at, at + TERM_LENGTH, term, LEAST.shape)
}

function doubled(found: Suspect[], text: string, at: number): void {
  const a = text.charCodeAt(at)
  const b = text.charCodeAt(at + 1)
  const c = text.charCodeAt(at + 2)
  const d = text.charCodeAt(at + 3)
  const e = text.charCodeAt(at + 4)
  const second = a === b ? 1 : b === c ? 2 : c === d ? 3 : 4
  if (NAMING.test(text.charAt(at + second))) return
  const once = second < 3 ? c : b
  const next = second < 3 ? d : c
  if (index().mayHold(hashOf(a, once, next, e))) addTerm(found, text, at, 'doubled', a, once, next, e)
}

/** Adds the term that these codes make, if they make one, in the place of what stands here. */
function addTerm(found: Suspect[], text: string, at: number, kind: 'swapped' | 'doubled', a: number, b: number, c: number, d: number): void {
  const term = String.fromCharCode(a, b, c, d)
  if (!isTerm(term) || isTerm(text.slice(at, at + TERM_LENGTH)) || !isBrokenAt(text, at)) return
  found.push(...suspectAt(kind, text, at, at + TERM_LENGTH + (kind === 'doubled' ? 1 : 0), term, LEAST[kind]))
}
