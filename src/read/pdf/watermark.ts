import type { Glyph } from './glyph.ts'

/** Slanted text beyond this share of a page is its text. */
const MOST_SLANTED = 0.5
/** How many times larger than a page's text a mark printed across it is. */
const LARGE = 3
const FEWEST = 30

/**
 * Tells the marks printed across a page from its text: slanted words, and large ones that lie over smaller characters.
 * They belong to no cell and no sentence.
 */
export function withoutWatermarks(glyphs: readonly Glyph[]): { readonly text: readonly Glyph[]; readonly marks: readonly Glyph[] } {
  const slanted = glyphs.filter(({ turn }) => turn === -1)
  const isSlanted = slanted.length > 0 && slanted.length <= MOST_SLANTED * glyphs.length
  const crossing = crossingObjects(glyphs)
  if (!isSlanted && crossing.size === 0) return { text: glyphs, marks: [] }
  const isMark = (glyph: Glyph): boolean => (isSlanted && glyph.turn === -1) || crossing.has(glyph.object)
  return { text: glyphs.filter((glyph) => !isMark(glyph)), marks: glyphs.filter(isMark) }
}

/** Whether any character can be large beside the usual ones: on most pages the largest is not even beside the smallest. */
function holdsLarge(glyphs: readonly Glyph[]): boolean {
  let [least, most] = [Infinity, 0]
  for (const { size } of glyphs) {
    if (size < least) least = size
    if (size > most) most = size
  }
  return most >= LARGE * least
}

/** The text objects of large characters of which one at least lies over characters of the usual size. */
function crossingObjects(glyphs: readonly Glyph[]): ReadonlySet<number> {
  if (glyphs.length < FEWEST || !holdsLarge(glyphs)) return new Set()
  const usual = glyphs.map(({ size }) => size).toSorted((a, b) => a - b)[glyphs.length >> 1] ?? 0
  const large = glyphs.filter(({ size }) => size >= LARGE * usual)
  if (large.length === 0) return new Set()
  const small = glyphs.filter(({ size }) => size < LARGE * usual)
  const isOver = ({ x0, y0, x1, y1 }: Glyph): boolean => small.some((other) => {
    const [x, y] = [(other.x0 + other.x1) / 2, (other.y0 + other.y1) / 2]
    return x > x0 && x < x1 && y > y0 && y < y1
  })
  return new Set(large.filter(isOver).map(({ object }) => object))
}
