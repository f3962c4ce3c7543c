import { placesOf, type PrintedText } from '../model/source-tree.ts'
import type { Place } from '../model/place.ts'
import { bitsOf, hasBit, indexCharacters, type CharacterIndex } from './character-index.ts'
import { perDisclosure } from './per-disclosure.ts'

/** A printed text of the document with what it belongs to. */
export interface DocumentText {
  readonly printed: PrintedText
  readonly in: 'paragraph' | 'cell' | 'note'
  /** Position in `paragraphs`, or -1. */
  readonly paragraph: number
  /** Position in `tables`, or -1. */
  readonly table: number
  /** The text without the soft wraps of a cell, and for each of its characters the offset into `printed.text`; null where they are the same. */
  readonly flat: string
  readonly offsets: readonly number[] | null
  /** One number for all texts of the document with this `flat`: what one does not hold, none of them does. */
  readonly wording: number
  readonly wordings: Wordings
}

/** All texts of a document by what they say. */
interface Wordings extends CharacterIndex {
  readonly all: readonly DocumentText[]
  /** The positions in `all` of the texts with one wording. */
  positions(wording: number): readonly number[]
}

/**
 * Everything a reader of the document sees as words, each once: prose, headings, titles, notes and the cells of tables
 * that hold more than a number. Page numbers and running heads are left out: they repeat.
 */
export const documentTexts = perDisclosure((disclosure): readonly DocumentText[] => {
  const texts: DocumentText[] = []
  const numbers = new Map<string, number>()
  const positions: number[][] = []
  let index: CharacterIndex | undefined
  const wordings: Wordings = {
    all: texts,
    mayMatch: (pattern) => (index ??= indexCharacters([...numbers.keys()])).mayMatch(pattern),
    positions: (wording) => positions[wording] ?? [],
  }
  const add = (printed: PrintedText, where: Pick<DocumentText, 'in' | 'paragraph' | 'table'>): void => {
    const { flat, offsets } = withoutSoftWraps(printed.text)
    const wording = numbers.get(flat) ?? numbers.size
    const own = positions[wording]
    if (own) own.push(texts.length)
    else {
      numbers.set(flat, wording)
      positions.push([texts.length])
    }
    texts.push({ printed, in: where.in, paragraph: where.paragraph, table: where.table, flat, offsets, wording, wordings })
  }
  disclosure.paragraphs.forEach((printed, paragraph) => {
    if (printed.text.trim() !== '' && ['body', 'contents'].includes(printed.role)) add(printed, { in: 'paragraph', paragraph, table: -1 })
  })
  for (const table of disclosure.tables) {
    for (const row of table.rows) {
      if (row.role === 'repeatedHeader') continue
      for (const cell of row.cells) if (cell.number.type === 'text') add(cell, { in: 'cell', paragraph: -1, table: table.id })
    }
  }
  return texts
}, ['paragraphs', 'tables'])

/** The texts in which a pattern matches; equal texts (names of accounts in every table) are searched once. */
export function textsWith(texts: readonly DocumentText[], pattern: RegExp): DocumentText[] {
  const known = new Map<number, boolean>()
  return candidates(texts, pattern).filter(({ flat, wording }) => {
    const matches = known.get(wording) ?? pattern.test(flat)
    known.set(wording, matches)
    return matches
  })
}

/** The texts that hold the characters of a pattern, in their order. */
function candidates(texts: readonly DocumentText[], pattern: RegExp): readonly DocumentText[] {
  const wordings = texts[0]?.wordings
  const may = wordings?.mayMatch(pattern)
  if (!wordings || !may) return []
  const few = texts === wordings.all ? bitsOf(may, FEW) : null
  if (!few) return texts.filter(({ wording }) => hasBit(may, wording))
  return few.flatMap((wording) => wordings.positions(wording)).sort((a, b) => a - b).flatMap((at) => texts[at] ?? [])
}

/** So many wordings are looked up one by one; for more the texts are gone through. */
const FEW = 24

/** One match of a pattern in a printed text, with its places. */
export interface TextMatch {
  readonly text: DocumentText
  readonly match: RegExpExecArray
  readonly places: readonly Place[]
}

/**
 * Every match of a global pattern in the document's words. The line ends inside a table cell are soft wraps: they are
 * taken out before matching, and the places are those of the characters themselves. Texts that lack a character of the
 * pattern are not searched.
 */
export function matchesIn(texts: readonly DocumentText[], pattern: RegExp): TextMatch[] {
  const found: TextMatch[] = []
  const searched = candidates(texts, pattern)
  if (searched.length === 0) return found
  const global = globalCopy(pattern)
  const without = new Set<number>()
  for (const text of searched) {
    if (without.has(text.wording)) continue
    const before = found.length
    global.lastIndex = 0
    for (let match = global.exec(text.flat); match; match = global.exec(text.flat)) {
      const last = match.index + match[0].length - 1
      const start = text.offsets?.[match.index] ?? match.index
      const end = (text.offsets?.[last] ?? last) + 1
      found.push({ text, match, places: placesOf(text.printed, start, end) })
      // A match of nothing would be found again and again.
      if (match[0] === '') global.lastIndex += 1
    }
    if (found.length === before) without.add(text.wording)
  }
  return found
}

const GLOBAL = new WeakMap<RegExp, RegExp>()

/** One for all texts and documents: `matchAll` would compile one for each of thousands of cells. */
function globalCopy(pattern: RegExp): RegExp {
  const known = GLOBAL.get(pattern)
  if (known) return known
  const copy = new RegExp(pattern, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`)
  GLOBAL.set(pattern, copy)
  return copy
}

function withoutSoftWraps(text: string): { readonly flat: string; readonly offsets: readonly number[] | null } {
  if (!text.includes('\n')) return { flat: text, offsets: null }
  const offsets: number[] = []
  let flat = ''
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === '\n') continue
    offsets.push(i)
    flat += text[i]
  }
  return { flat, offsets }
}

/** The words around a match, for a message: at most `width` characters either side, on one line. */
export function surroundings(found: TextMatch, width = 12): string {
  const { flat } = found.text
  const from = Math.max(0, found.match.index - width)
  const to = Math.min(flat.length, found.match.index + found.match[0].length + width)
  return `${from > 0 ? '…' : ''}${flat.slice(from, to)}${to < flat.length ? '…' : ''}`
}
