import type { Disclosure } from '../model/disclosure.ts'
import { placesOf, type PrintedText } from '../model/source-tree.ts'
import type { Place } from '../model/place.ts'

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
}

/** Every wording rule asks for the texts of the same disclosure. */
const cache = new WeakMap<Disclosure, readonly DocumentText[]>()

/**
 * Everything a reader of the document sees as words, each once: prose, headings, titles, notes and the cells of tables
 * that hold more than a number. Page numbers and running heads are left out: they repeat.
 */
export function documentTexts(disclosure: Disclosure): readonly DocumentText[] {
  const known = cache.get(disclosure)
  if (known) return known
  const texts = collectTexts(disclosure)
  cache.set(disclosure, texts)
  return texts
}

function collectTexts(disclosure: Disclosure): readonly DocumentText[] {
  const texts: DocumentText[] = []
  disclosure.paragraphs.forEach((printed, paragraph) => {
    if (printed.text.trim() === '' || !['body', 'contents'].includes(printed.role)) return
    texts.push({ printed, in: 'paragraph', paragraph, table: -1, ...withoutSoftWraps(printed.text) })
  })
  for (const table of disclosure.tables) {
    for (const row of table.rows) {
      if (row.role === 'repeatedHeader') continue
      for (const cell of row.cells) {
        if (cell.number.type === 'text') texts.push({ printed: cell, in: 'cell', paragraph: -1, table: table.id, ...withoutSoftWraps(cell.text) })
      }
    }
  }
  return texts
}

/** One match of a pattern in a printed text, with its places. */
export interface TextMatch {
  readonly text: DocumentText
  readonly match: RegExpExecArray
  readonly places: readonly Place[]
}

/**
 * Every match of a global pattern in the document's words. The line ends inside a table cell are soft wraps: they are
 * taken out before matching, and the places are those of the characters themselves. `within`: what every match holds,
 * where a search for it spares the pattern most texts.
 */
export function matchesIn(texts: readonly DocumentText[], pattern: RegExp, within = ''): TextMatch[] {
  // One copy for all texts: `matchAll` would compile one for each of thousands of cells.
  const global = new RegExp(pattern, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`)
  const found: TextMatch[] = []
  for (const text of texts) {
    if (!text.flat.includes(within)) continue
    global.lastIndex = 0
    for (let match = global.exec(text.flat); match; match = global.exec(text.flat)) {
      const last = match.index + match[0].length - 1
      const start = text.offsets?.[match.index] ?? match.index
      const end = (text.offsets?.[last] ?? last) + 1
      found.push({ text, match, places: placesOf(text.printed, start, end) })
      // A match of nothing would be found again and again.
      if (match[0] === '') global.lastIndex += 1
    }
  }
  return found
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
