import type { Glyph } from './glyph.ts'
import type { Ruling } from './ruling.ts'
import { groupLines, type TextLine } from './text-line.ts'

/** A sheet this much wider than high may hold two upright pages beside each other. */
const LANDSCAPE = 1.2
/** Of the sheet's width: what stays free of text at both sides of its middle. */
const GUTTER = 0.01
/** How far from the middle of its half a page number stands, of the sheet's width. */
const CENTRED = 0.03
/** Of the sheet's height: where page numbers stand. */
const FOOT = 0.88
/** Of a half's width: a line of prose. */
const LONG = 0.6
const FEWEST_LONG = 3
const FEWEST_RULINGS = 4
const PAGE_NUMBER = /^[-—–－~·第]*\d{1,4}(?:页|[/／]\d{1,4}|页[,，/]?共\d{1,4}页)?[-—–－~·]*$/

/**
 * Where a sheet with two pages beside each other, as booklets are printed, is to be parted; null for one page. Nothing
 * crosses its middle, and one half at least looks like a page by itself: a page number in its middle, lines of prose, or
 * a table with lines of its own.
 */
export function middleOfSheet(glyphs: readonly Glyph[], rulings: readonly Ruling[], width: number, height: number): number | null {
  if (width < LANDSCAPE * height || glyphs.length === 0) return null
  const middle = width / 2
  const [from, to] = [middle - GUTTER * width, middle + GUTTER * width]
  if (glyphs.some(({ x0, x1 }) => x1 > from && x0 < to)) return null
  if (rulings.some((ruling) => ruling.horizontal && ruling.from < from && ruling.to > to)) return null
  const sides = [[0, middle], [middle, width]] as const
  return sides.some(([left, right]) => isPage(glyphs.filter(({ x0 }) => x0 >= left && x0 < right), rulings.filter((ruling) => isWithin(ruling, left, right)), left, right, height)) ? middle : null
}

const isWithin = ({ horizontal, at, from, to }: Ruling, left: number, right: number): boolean => (horizontal ? from >= left && to <= right : at >= left && at <= right)

function isPage(glyphs: readonly Glyph[], rulings: readonly Ruling[], left: number, right: number, height: number): boolean {
  if (rulings.filter(({ horizontal }) => horizontal).length >= FEWEST_RULINGS && rulings.filter(({ horizontal }) => !horizontal).length >= FEWEST_RULINGS) return true
  const lines = groupLines(glyphs.filter(({ turn }) => turn === 0))
  const isNumber = (line: TextLine): boolean =>
    line.base > FOOT * height && Math.abs(line.x0 + line.x1 - left - right) / 2 <= CENTRED * 2 * (right - left) && PAGE_NUMBER.test(line.glyphs.map(({ text }) => text).join(''))
  return lines.some(isNumber) || lines.filter((line) => isProse(line, right - left)).length >= FEWEST_LONG
}

/** A long line without gaps that part columns. */
function isProse({ glyphs, x0, x1 }: TextLine, width: number): boolean {
  return x1 - x0 >= LONG * width && glyphs.every((glyph, i) => i === 0 || glyph.x0 - (glyphs[i - 1]?.x1 ?? glyph.x0) < glyph.size)
}
