import type { Glyph } from './glyph.ts'
import { textLine, type TextLine } from './text-line.ts'

/** Gaps in ems: from `far` on two pieces of a line are two texts; from `label` on where the right one begins a label. */
const GAP = { label: 1.6, far: 3.2, always: 8 } as const
/** A label's colon stands within so many characters. */
const LABEL = 8

/**
 * The texts that share a baseline: `编制部门：…` at the left and `单位：万元` at the right. Letter-spaced titles
 * (`目    录`) stay whole.
 */
export function splitLine(line: TextLine): TextLine[] {
  const { glyphs } = line
  const cuts: number[] = []
  let start = 0
  for (let i = 1; i < glyphs.length; i++) {
    const gap = gapBefore(glyphs, i)
    if (gap < GAP.label) continue
    if (gap >= GAP.always || partsHere(glyphs, start, i, gap)) {
      cuts.push(i)
      start = i
    }
  }
  if (cuts.length === 0) return [line]
  return [0, ...cuts].map((from, k) => textLine(glyphs.slice(from, cuts[k] ?? glyphs.length)))
}

function partsHere(glyphs: readonly Glyph[], start: number, at: number, gap: number): boolean {
  const rightEnd = nextWideGap(glyphs, at, gap)
  if (at - start < 2 || rightEnd - at < 2) return false
  if (widestGap(glyphs, start, at) > 0.6 * gap || widestGap(glyphs, at, rightEnd) > 0.6 * gap) return false
  return gap >= GAP.far || glyphs.slice(at, at + LABEL).some((glyph) => glyph.text === '：' || glyph.text === ':')
}

const gapBefore = (glyphs: readonly Glyph[], i: number): number => {
  const left = glyphs[i - 1] as Glyph
  const right = glyphs[i] as Glyph
  return (right.x0 - left.x1) / Math.min(left.size, right.size)
}

function widestGap(glyphs: readonly Glyph[], from: number, to: number): number {
  let widest = 0
  for (let i = from + 1; i < to; i++) widest = Math.max(widest, gapBefore(glyphs, i))
  return widest
}

function nextWideGap(glyphs: readonly Glyph[], from: number, gap: number): number {
  for (let i = from + 1; i < glyphs.length; i++) if (gapBefore(glyphs, i) >= 0.6 * gap) return i
  return glyphs.length
}
