import type { Piece } from '../make-block.ts'
import type { HtmlPlaces } from './html-place.ts'
import { isElement, type HtmlElement, type HtmlNode } from './parse-html.ts'

/** A printed line: text nodes with their places, as far as no block or line break comes between. */
export interface HtmlLine {
  readonly pieces: readonly Piece[]
  /** Whether all of it is bold. */
  readonly bold: boolean
}

/** Puts text nodes together into lines, white space collapsed as browsers do. */
export interface LineBuilder {
  /** `bold`: as it is printed; `verbatim`: white space and line ends count (`pre`). */
  text(node: HtmlNode & { readonly value: string }, parent: HtmlElement, options: { readonly bold: boolean; readonly verbatim: boolean }): void
  /** Ends the line. */
  end(): HtmlLine | null
}

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f\u2018-\u201d]/

export function makeLineBuilder(places: HtmlPlaces): LineBuilder {
  let pieces: Piece[] = []
  let space = ''
  let plain = 0
  let bolded = 0
  return {
    text(node, parent, { bold, verbatim }) {
      const words = verbatim ? node.value : node.value.replace(/[ \t\n\r\f]+/g, (white) => (white.includes('\n') ? '\n' : ' '))
      const body = words.replace(/^[ \n]+|[ \n]+$/g, '')
      if (body === '') {
        if (pieces.length > 0) space ||= words
        return
      }
      const before = node.value.slice(0, /^[ \t\n\r\f]*/.exec(node.value)?.[0].length ?? 0)
      const clean = body.replace(/ ?\n ?/g, (_, at: number) => (WIDE.test(body[at - 1] ?? '') && WIDE.test(body[at + 1] ?? '') ? '' : ' '))
      const lead = space || (/^[ \n]/.test(words) ? words.slice(0, 1) : '')
      const last = pieces.at(-1)?.text ?? ''
      const joined = lead !== '' && last !== '' && !(lead === '\n' && WIDE.test(last.at(-1) ?? '') && WIDE.test(clean[0] ?? '')) ? ' ' : ''
      if (joined !== '') pieces.push({ text: ' ', place: pieces.at(-1)?.place ?? places.ofText(node, parent, before, clean) })
      pieces.push({ text: clean, place: places.ofText(node, parent, before, clean) })
      space = /[ \n]$/.test(words) ? words.slice(-1) : ''
      if (bold) bolded += clean.length
      else plain += clean.length
    },
    end() {
      const done = trimLine(pieces)
      const bold = bolded > 0 && plain === 0
      pieces = []
      space = ''
      plain = 0
      bolded = 0
      return done.length === 0 ? null : { pieces: done, bold }
    },
  }
}

/** Without the no-break and ideographic spaces that indent and pad. */
function trimLine(pieces: readonly Piece[]): readonly Piece[] {
  const trimmed = [...pieces]
  for (let first = trimmed[0]; first; first = trimmed[0]) {
    const text = first.text.trimStart()
    if (text !== '') {
      trimmed[0] = shifted(first, text, first.text.length - text.length)
      break
    }
    trimmed.shift()
  }
  for (let last = trimmed.at(-1); last; last = trimmed.at(-1)) {
    const text = last.text.trimEnd()
    if (text !== '') {
      trimmed[trimmed.length - 1] = shifted(last, text, 0)
      break
    }
    trimmed.pop()
  }
  return trimmed
}

const shifted = (piece: Piece, text: string, _by: number): Piece => (text === piece.text ? piece : { text, place: { ...piece.place, text } })

/** All text below a node, white space collapsed. */
export function plainText(node: HtmlNode): string {
  const parts: string[] = []
  const walk = (one: HtmlNode): void => {
    if (one.nodeName === '#text' && 'value' in one) parts.push(one.value)
    if (isElement(one) && !['script', 'style', 'template', 'noscript'].includes(one.tagName)) {
      for (const inner of one.childNodes) walk(inner)
      if (['td', 'th', 'tr', 'p', 'div', 'li', 'br'].includes(one.tagName)) parts.push(' ')
    }
  }
  walk(node)
  return parts.join('').replace(/\s+/g, ' ').trim()
}
