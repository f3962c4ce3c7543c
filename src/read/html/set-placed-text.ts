import type { HtmlPlace } from '../../model/place.ts'
import { isWide, type Glyph } from '../pdf/glyph.ts'
import { groupLines, type TextLine } from '../pdf/text-line.ts'
import type { HtmlPlaces } from './html-place.ts'
import type { PlacedPage } from './placed-text.ts'

/** A character of a placed text; `place` is that of its stretch. */
export interface PlacedGlyph extends Glyph {
  readonly place: HtmlPlace
}

/** How wide digits, and points and commas, are in ems: a page does not say, its fonts are not in the file. */
interface Widths {
  readonly digit: number
  readonly point: number
}

/** The usual fonts: those with characters of half an em, Times, Helvetica and Arial, and one between. */
const CANDIDATES: readonly Widths[] = [{ digit: 0.5, point: 0.5 }, { digit: 0.5, point: 0.25 }, { digit: 0.556, point: 0.278 }, { digit: 0.53, point: 0.265 }]
const AMOUNT = /^-?\d[\d,]*\.?\d*%?$/
/** Ends nearer than this, in ems, are one edge. */
const SAME_EDGE = 0.12
/** Enough amounts to tell the widths by. */
const ENOUGH = 4000

/** The widths at which most amounts of different lengths end below each other. */
export function widthsOf(pages: readonly PlacedPage[]): Widths {
  const amounts = pages.map(({ lines }) => lines.flatMap(({ x, size, texts }) => {
    const text = texts.map(({ node }) => node.value).join('').trim()
    return text.length >= 3 && texts.every(({ gap }) => gap === 0) && AMOUNT.test(text) ? [{ x, size, text }] : []
  }))
  let left = ENOUGH
  const taken = amounts.flatMap((page) => (left <= 0 ? [] : ((left -= page.length), [page])))
  let best = { widths: CANDIDATES[0] as Widths, score: -1 }
  for (const widths of CANDIDATES) {
    const score = taken.reduce((sum, page) => sum + alignedEnds(page, widths), 0)
    if (score > best.score) best = { widths, score }
  }
  return best.widths
}

function alignedEnds(page: readonly { readonly x: number; readonly size: number; readonly text: string }[], widths: Widths): number {
  const ends = page.map(({ x, size, text }) => ({ end: x + size * [...text].reduce((sum, character) => sum + widthOf(character, widths), 0), size, length: text.length }))
    .toSorted((a, b) => a.end - b.end)
  let score = 0
  for (let i = 1; i < ends.length; i += 1) {
    const [before, here] = [ends[i - 1], ends[i]]
    if (before && here && here.length !== before.length && here.end - before.end <= SAME_EDGE * here.size) score += 1
  }
  return score
}

function widthOf(character: string, { digit, point }: Widths): number {
  if (isWide(character) || character === '\u3000') return 1
  if (character === '.' || character === ',') return point
  return character === ' ' || character === '\u00a0' ? 0.25 : digit
}

/** Points a CSS pixel. */
const POINTS = 0.75

/** The characters of a page where a browser sets them, in points. */
export function glyphsOf(page: PlacedPage, widths: Widths, rises: ReadonlyMap<string, number>, places: HtmlPlaces): PlacedGlyph[] {
  const glyphs: PlacedGlyph[] = []
  page.lines.forEach((line, object) => {
    const base = (line.base - (rises.get(line.font) ?? 0)) * POINTS
    const size = line.size * POINTS
    let x = line.x * POINTS
    for (const { node, parent, gap, bold } of line.texts) {
      x += gap * POINTS
      const lead = /^\s*/.exec(node.value)?.[0] ?? ''
      const place = places.ofText(node, parent, lead, node.value.trim())
      for (const text of node.value.replace(/[\t\n\r\f]+/g, ' ')) {
        const x1 = x + widthOf(text, widths) * size
        if (text.trim() !== '') glyphs.push({ text, x0: x, x1, y0: base - 0.86 * size, y1: base + 0.14 * size, base, size, bold, turn: 0, object, place })
        x = x1
      }
    }
  })
  return glyphs
}

/** Of the neighbours of a font, those that must stand at one difference of height. */
const MOST_NEIGHBOURS = 0.6
const FEWEST_NEIGHBOURS = 3

/**
 * By how much the texts of each font stand lower than their neighbours in the font of most text, in CSS pixels: converters
 * take a line's upper edge from what the font says of itself, and the figures of a sentence hang above it or below.
 */
export function risesOf(pages: readonly PlacedPage[], widths: Widths): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>()
  const differences = new Map<string, Map<number, number>>()
  const endOf = ({ x, size, texts }: PlacedPage['lines'][number]): number =>
    texts.reduce((sum, { node, gap }) => sum + gap + size * [...node.value].reduce((width, character) => width + widthOf(character, widths), 0), x)
  for (const { lines } of pages) {
    for (const line of lines) lengths.set(line.font, (lengths.get(line.font) ?? 0) + line.texts.reduce((sum, { node }) => sum + node.value.length, 0))
    const sorted = lines.toSorted((a, b) => a.x - b.x)
    for (const line of lines) {
      const end = endOf(line)
      for (let at = firstFrom(sorted, end - 0.3 * line.size); at < sorted.length; at += 1) {
        const next = sorted[at]
        if (!next || next.x > end + 0.6 * line.size) break
        if (next.font === line.font || Math.abs(next.base - line.base) > 1.2 * line.size) continue
        for (const [pair, by] of [[`${line.font}\n${next.font}`, next.base - line.base], [`${next.font}\n${line.font}`, line.base - next.base]] as const) {
          const counts = differences.get(pair) ?? new Map<number, number>()
          differences.set(pair, counts.set(Math.round(by), (counts.get(Math.round(by)) ?? 0) + 1))
        }
      }
    }
  }
  const [main] = [...lengths].toSorted((a, b) => b[1] - a[1])[0] ?? []
  const rises = new Map<string, number>()
  for (const [font] of [...lengths].toSorted((a, b) => b[1] - a[1])) {
    // Beside the main font, else beside one that is known already.
    const known = [main ?? '', ...rises.keys()].find((one) => one !== font && differences.has(`${one}\n${font}`))
    const counts = known === undefined ? undefined : differences.get(`${known}\n${font}`)
    if (known === undefined || !counts || font === main) continue
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
    const [by, count] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])
    if (count >= FEWEST_NEIGHBOURS && count >= MOST_NEIGHBOURS * all) rises.set(font, by + (rises.get(known) ?? 0))
  }
  return rises
}

/** The first line that begins at or behind `x`. */
function firstFrom(sorted: PlacedPage['lines'], x: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.x ?? 0) < x) low = middle + 1
    else high = middle
  }
  return low
}

/** A line ends at the margin that ends this near to it, in ems: how wide its characters are is only about known. */
const NEAR_MARGIN = 2.2
/** Of the width of the longest line, what a line takes that may reach the margin. */
const LONG = 0.6

/** The characters with the ends of full lines moved to the margin: what goes on in the next line is told by that. */
export function withFullLines(glyphs: readonly PlacedGlyph[]): PlacedGlyph[] {
  const lines = groupLines(glyphs)
  const isProse = ({ glyphs: own }: TextLine): boolean => own.every((glyph, i) => i === 0 || glyph.x0 - (own[i - 1]?.x1 ?? glyph.x0) < 1.5 * glyph.size)
  const prose = lines.filter(isProse)
  const widest = prose.reduce((most, { x0, x1 }) => Math.max(most, x1 - x0), 0)
  const long = prose.filter(({ x0, x1 }) => x1 - x0 >= LONG * widest)
  const margin = long.reduce((most, { x1 }) => Math.max(most, x1), 0)
  const moved = new Map<Glyph, number>()
  for (const { glyphs: own, x1, size } of long) {
    const last = own.at(-1)
    if (last && x1 < margin && margin - x1 <= NEAR_MARGIN * size) moved.set(last, margin)
  }
  return glyphs.map((glyph) => (moved.has(glyph) ? { ...glyph, x1: moved.get(glyph) ?? glyph.x1 } : glyph))
}
