import { eachRun, hashOf } from './hash.ts'
import { isBrokenAt, isInWord } from './segment.ts'
import { soundAndShape } from './sound-and-shape.ts'
import { isOtherSpelling, suspectAt, wrongPlaces, type Suspect } from './suspect.ts'
import { keyOf } from './term-slips.ts'
import { wordList } from './word-list.ts'

/** So many characters are compared. */
const WIDTH = 4
/** So often the document must print the right wording, each time in other surroundings. */
const OFTEN = 2
/** How much likelier the text must become. */
const LEAST = { sound: 3, edge: 6, swapped: 3, dropped: 1.5, doubled: 3 }
/** Characters that a sentence can do without. */
const OPTIONAL = /[的地得了和与及等年月日为是在有于市区县镇乡省级总各其用费者人项]/
/** What follows in a name: 石南村 beside 石楠村 are two villages. */
const NAME = /[村镇乡路街巷寨屯组庄河湖山桥港浜弄园苑]|社区|小区|公司|学校|小学|中学|医院|支部|居委/

const BITS = 18
const slot = (key: number): number => key >>> (32 - BITS)

/** How often the document prints what a key stands for, as far as this can be told from the key. */
class Tally {
  readonly #counts = new Uint8Array(1 << BITS)
  add(key: number): void {
    const at = slot(key)
    const count = this.#counts[at] ?? 0
    if (count < 255) this.#counts[at] = count + 1
  }
  of(key: number): number {
    return this.#counts[slot(key)] ?? 0
  }
  clear(): void {
    this.#counts.fill(0)
  }
}

/** One for all documents: a worker checks one at a time. */
const tallies = { exact: new Tally(), sound: new Tally(), without: new Tally() }

/** Four characters with a fifth left out between the second and the third. */
const withoutKey = (text: string, at: number): number => hashOf(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 3), text.charCodeAt(at + 4))
const swappedKey = (text: string, at: number): number => hashOf(text.charCodeAt(at), text.charCodeAt(at + 2), text.charCodeAt(at + 1), text.charCodeAt(at + 3))
const plainKey = (text: string, at: number): number => hashOf(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2), text.charCodeAt(at + 3))

/** Four characters that the document prints once, and that may be a slip for what it prints several times. */
interface Odd { readonly text: number; readonly at: number; readonly kind: 'sound' | 'dropped'; readonly key: number }

/**
 * What each text prints otherwise, in one place, than the document does in several. Every text is given once.
 */
export function ownSlips(texts: readonly string[]): Suspect[][] {
  const found = texts.map((): Suspect[] => [])
  const { sound } = soundAndShape()
  const { exact, sound: heard, without } = tallies
  exact.clear()
  heard.clear()
  without.clear()
  for (const text of texts) {
    eachRun(text, WIDTH, (from, to) => {
      for (let at = from; at + WIDTH <= to; at += 1) {
        exact.add(plainKey(text, at))
        heard.add(keyOf(text, at, sound))
        if (at + WIDTH < to) without.add(withoutKey(text, at))
      }
    })
  }
  const list = wordList()
  const odd: Odd[] = []
  texts.forEach((text, number) => {
    eachRun(text, WIDTH, (from, to) => {
      for (let at = from; at + WIDTH <= to; at += 1) {
        const key = plainKey(text, at)
        if (exact.of(key) !== 1) continue
        const other = keyOf(text, at, sound)
        if (heard.of(other) > OFTEN) odd.push({ text: number, at, kind: 'sound', key: other })
        if (without.of(key) >= OFTEN && !list.isPairAt(text, at + 1)) odd.push({ text: number, at, kind: 'dropped', key })
        if (exact.of(swappedKey(text, at)) >= OFTEN && isBrokenAt(text, at)) found[number]?.push(...swappedAt(texts, text, at))
        if (at + WIDTH < to && text.charCodeAt(at + 1) === text.charCodeAt(at + 2) && !OPTIONAL.test(text.charAt(at + 1))) {
          const once = text.slice(at, at + 2) + text.slice(at + 3, at + 5)
          if (exact.of(plainKey(once, 0)) >= OFTEN && timesPrinted(texts, once) >= OFTEN) found[number]?.push(...suspectAt('doubled', text, at, at + 5, once, LEAST.doubled))
        }
      }
    })
  })
  const meant = wordingsOf(texts, odd)
  for (const one of odd) {
    const text = texts[one.text] ?? ''
    for (const right of meant.get(`${one.kind}${one.key}`) ?? []) found[one.text]?.push(...judged(text, one, right, texts))
  }
  return found
}

function swappedAt(texts: readonly string[], text: string, at: number): Suspect[] {
  const right = text.charAt(at) + text.charAt(at + 2) + text.charAt(at + 1) + text.charAt(at + 3)
  return timesPrinted(texts, right) >= OFTEN ? suspectAt('swapped', text, at, at + WIDTH, right, LEAST.swapped) : []
}

function judged(text: string, { at, kind }: Odd, right: string, texts: readonly string[]): Suspect[] {
  if (kind === 'dropped') {
    if (OPTIONAL.test(right.charAt(2)) || (isInWord(text, at + 1) && isInWord(text, at + 2)) || timesPrinted(texts, right) < OFTEN) return []
    return suspectAt('dropped', text, at, at + WIDTH, right, LEAST.dropped)
  }
  const wrong = wrongPlaces(text, at, right)
  if (wrong.length === 0 || isOtherSpelling(text, at, right, wrong) || timesPrinted(texts, right) < OFTEN) return []
  if (NAME.test(text.slice(at + (wrong.at(-1) ?? 0) + 1, at + WIDTH + 2))) return []
  // with the words around known on one side only
  const isEdge = wrong.includes(0) || wrong.includes(WIDTH - 1)
  return suspectAt('sound', text, at, at + WIDTH, right, isEdge ? LEAST.edge : LEAST.sound)
}

/** What the document prints for the keys in doubt. */
function wordingsOf(texts: readonly string[], odd: readonly Odd[]): ReadonlyMap<string, ReadonlySet<string>> {
  const wanted = new Map<string, Set<string>>(odd.map(({ kind, key }) => [`${kind}${key}`, new Set()]))
  if (odd.length === 0) return wanted
  const { sound } = soundAndShape()
  const keys = { sound: new Set(odd.filter(({ kind }) => kind === 'sound').map(({ key }) => key)), dropped: new Set(odd.filter(({ kind }) => kind === 'dropped').map(({ key }) => key)) }
  for (const text of texts) {
    eachRun(text, WIDTH, (from, to) => {
      for (let at = from; at + WIDTH <= to; at += 1) {
        const heard = keyOf(text, at, sound)
        if (keys.sound.has(heard) && tallies.exact.of(plainKey(text, at)) >= OFTEN) wanted.get(`sound${heard}`)?.add(text.slice(at, at + WIDTH))
        if (at + WIDTH >= to) continue
        const rest = withoutKey(text, at)
        if (keys.dropped.has(rest)) wanted.get(`dropped${rest}`)?.add(text.slice(at, at + WIDTH + 1))
      }
    })
  }
  return wanted
}

/** How many texts print these words, as far as `OFTEN` asks. */
function timesPrinted(texts: readonly string[], words: string): number {
  let times = 0
  for (const text of texts) if (text.includes(words) && (times += 1) >= OFTEN) break
  return times
}
