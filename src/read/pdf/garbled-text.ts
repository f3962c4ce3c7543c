import type { Glyph } from './glyph.ts'

/** A page with fewer characters than this does not show what its font makes of text. */
const ENOUGH = 20

/**
 * Whether a page's characters are not what a reader sees: a font whose Unicode table is wrong or missing gives
 * characters of scripts that no disclosure is written in, or of the private use area.
 */
export function isGarbled(glyphs: readonly Glyph[]): boolean {
  if (glyphs.length < ENOUGH) return false
  const foreign = glyphs.filter(({ text }) => !PLAUSIBLE.test(text)).length
  return foreign * 2 > glyphs.length
}

/** Scripts of documents printed in China (Tibetan, Uyghur, Mongolian, Yi, Zhuang, Korean beside Chinese), digits, marks, signs. */
const PLAUSIBLE = /^[\p{Script=Han}\p{Script=Tibetan}\p{Script=Arabic}\p{Script=Mongolian}\p{Script=Yi}\p{Script=Hangul}\u0000-\u007f\u00a0-\u00bf\u00d7\u00f7\u0370-\u03ff\u2000-\u2e7f\u2f00-\u303f\u3100-\u33ff\ufe30-\ufe6f\uff00-\uffef]/u
