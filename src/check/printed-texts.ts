import { placesOf, type PrintedText } from '../model/source-tree.ts'
import type { Place } from '../model/place.ts'
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
}

/**
 * Everything a reader of the document sees as words, each once: prose, headings, titles, notes and the cells of tables
 * that hold more than a number. Page numbers and running heads are left out: they repeat.
 */
export const documentTexts = perDisclosure((disclosure): readonly DocumentText[] => {
  const texts: DocumentText[] = []
  const wordings = new Map<string, number>()
  const add = (printed: PrintedText, where: Pick<DocumentText, 'in' | 'paragraph' | 'table'>): void => {
    const { flat, offsets } = withoutSoftWraps(printed.text)
    const wording = wordings.get(flat) ?? wordings.size
    wordings.set(flat, wording)
    texts.push({ printed, ...where, flat, offsets, wording })
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
})

/** The texts in which something is; equal texts (names of accounts in every table) are searched once. */
export function textsWith(texts: readonly DocumentText[], isIn: (flat: string) => boolean): DocumentText[] {
  const known: boolean[] = []
  return texts.filter(({ flat, wording }) => (known[wording] ??= isIn(flat)))
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
  const without: boolean[] = []
  for (const text of texts) {
    if (without[text.wording] || !text.flat.includes(within)) continue
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
    if (found.length === before) without[text.wording] = true
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
