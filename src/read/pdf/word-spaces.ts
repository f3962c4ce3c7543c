import { isWide, type Glyph } from './glyph.ts'

/** Gaps, in ems, from which a space stands between two characters of a line. */
const GAP = {
  /** Between two Latin letters, digits or marks. */
  narrow: 0.2,
  /** Between a Latin and a Chinese character: less is the usual air between the scripts. */
  mixed: 0.75,
  /** Between two Chinese words of at least two characters each. */
  words: 0.45,
  /** Between two Chinese characters of which one stands alone, but not both. */
  wide: 1.9,
} as const
/** From here on a gap sets a single character apart, as letter-spacing does. */
const LETTER_SPACING = 0.35

/**
 * Before which glyphs of a line a space belongs (1). Letter-spaced Chinese (`本 年 收 入 合 计`) has none; fields set
 * apart on one line (`填报人：甲    日期：`) have one.
 */
export function spacesIn(glyphs: readonly Glyph[]): Uint8Array {
  const spaces = new Uint8Array(glyphs.length)
  const count = glyphs.length
  for (let i = 1; i < count; i++) {
    const left = glyphs[i - 1] as Glyph
    const right = glyphs[i] as Glyph
    const gap = (right.x0 - left.x1) / Math.min(left.size, right.size)
    if (gap < GAP.narrow) continue
    const wideLeft = isWide(left.text)
    const wideRight = isWide(right.text)
    if (wideLeft && wideRight) {
      const aloneLeft = standsAlone(glyphs, i - 1)
      const aloneRight = standsAlone(glyphs, i)
      const needed = aloneLeft || aloneRight ? GAP.wide : GAP.words
      if (gap >= needed && !(aloneLeft && aloneRight) && !isAirOfMark(left.text, right.text, gap)) spaces[i] = 1
    } else if (gap >= (wideLeft || wideRight ? GAP.mixed : GAP.narrow)) spaces[i] = 1
  }
  return spaces
}

/** A wide character with air on both sides, or at the line's end. */
function standsAlone(glyphs: readonly Glyph[], i: number): boolean {
  const glyph = glyphs[i]
  if (!glyph || !isWide(glyph.text)) return false
  const before = glyphs[i - 1]
  const after = glyphs[i + 1]
  const air = LETTER_SPACING * glyph.size
  return (!before || glyph.x0 - before.x1 >= air) && (!after || after.x0 - glyph.x1 >= air)
}

/** Justified lines stretch and squeeze the blank half of a punctuation mark. */
const isAirOfMark = (left: string, right: string, gap: number): boolean =>
  gap < 1.4 && (/[，。；：、！？）》”’】〕]/.test(left) || /[（《“‘【〔]/.test(right))
