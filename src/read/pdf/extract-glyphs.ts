import type { Glyph } from './glyph.ts'
import { applyX, applyY, type Matrix } from './matrix.ts'
import type { PageFrame } from './page-frame.ts'
import type { Pdfium } from './pdfium.ts'

/** What all glyphs of one text object have in common. */
interface TextStyle {
  readonly object: number
  readonly size: number
  readonly bold: boolean
  readonly turn: number
}

/** Share of the font size above and below the baseline that a glyph's box covers, whatever its font says. */
const ASCENT = 0.86
const DESCENT = 0.14

/** PDFium's mark for a hyphen at the end of a line. */
const LINE_END_HYPHEN = 2

/** All glyphs of a page in the order of the file, without white space and without what PDFium itself puts in. */
export function extractGlyphs(pdfium: Pdfium, page: number, frame: PageFrame, fonts: Map<number, boolean>): Glyph[] {
  const { call } = pdfium
  const text = call.FPDFText_LoadPage(page)
  if (text === 0) return []
  try {
    return glyphsOf(pdfium, text, frame.toView, fonts)
  } finally {
    call.FPDFText_ClosePage(text)
  }
}

function glyphsOf(pdfium: Pdfium, text: number, view: Matrix, fonts: Map<number, boolean>): Glyph[] {
  const { call, memory, scratch } = pdfium
  const glyphs: Glyph[] = []
  const count = call.FPDFText_CountChars(text)
  const f32 = scratch >> 2
  const f64 = (scratch + 32) >> 3
  let style: TextStyle | null = null
  for (let i = 0; i < count; i++) {
    let code = call.FPDFText_GetUnicode(text, i)
    if (isSpace(code) || call.FPDFText_IsGenerated(text, i) === 1) continue
    if (code === LINE_END_HYPHEN || code === 0xfffe) code = 0x2d
    const object = call.FPDFText_GetTextObject(text, i)
    if (style === null || style.object !== object) style = styleOf(pdfium, text, i, object, view, fonts)
    call.FPDFText_GetLooseCharBox(text, i, scratch)
    call.FPDFText_GetCharOrigin(text, i, scratch + 32, scratch + 40)
    const { HEAPF32, HEAPF64 } = memory
    const left = HEAPF32[f32] ?? 0
    const top = HEAPF32[f32 + 1] ?? 0
    const right = HEAPF32[f32 + 2] ?? 0
    const bottom = HEAPF32[f32 + 3] ?? 0
    const ox = HEAPF64[f64] ?? 0
    const oy = HEAPF64[f64 + 1] ?? 0
    const known = hasMeaning(code) && call.FPDFText_HasUnicodeMapError(text, i) !== 1
    glyphs.push(glyph(
      known ? String.fromCodePoint(code) : '', style,
      [applyX(view, left, bottom), applyY(view, left, bottom), applyX(view, right, top), applyY(view, right, top)],
      applyX(view, ox, oy), applyY(view, ox, oy),
    ))
  }
  return glyphs
}

function glyph(text: string, style: TextStyle, loose: readonly [number, number, number, number], ox: number, oy: number): Glyph {
  const { size, bold, turn, object } = style
  let x0 = Math.min(loose[0], loose[2])
  let x1 = Math.max(loose[0], loose[2])
  let y0 = Math.min(loose[1], loose[3])
  let y1 = Math.max(loose[1], loose[3])
  let base = oy
  if (turn === 0) {
    y0 = oy - ASCENT * size
    y1 = oy + DESCENT * size
    if (x1 - x0 < 0.01) x1 = x0 + 0.1 * size
  } else if (turn === 1) {
    x0 = ox - DESCENT * size
    x1 = ox + ASCENT * size
  } else if (turn === 3) {
    x0 = ox - ASCENT * size
    x1 = ox + DESCENT * size
  } else if (turn === 2) {
    y0 = oy - DESCENT * size
    y1 = oy + ASCENT * size
  } else {
    base = y1
  }
  return { text, x0, y0, x1, y1, base, size, bold, turn, object }
}

function styleOf(
  pdfium: Pdfium, text: number, index: number, object: number, view: Matrix, fonts: Map<number, boolean>,
): TextStyle {
  const { call, memory, scratch } = pdfium
  call.FPDFText_GetMatrix(text, index, scratch)
  const { HEAPF32 } = memory
  const at = scratch >> 2
  const [a, b, c, d] = [HEAPF32[at] ?? 1, HEAPF32[at + 1] ?? 0, HEAPF32[at + 2] ?? 0, HEAPF32[at + 3] ?? 1]
  const alongX = a * view[0] + b * view[2]
  const alongY = a * view[1] + b * view[3]
  const upX = c * view[0] + d * view[2]
  const upY = c * view[1] + d * view[3]
  const fontSize = call.FPDFText_GetFontSize(text, index)
  const size = Math.max(0.1, Math.abs(fontSize) * Math.hypot(upX, upY))
  return {
    object, size, bold: isBold(pdfium, text, index, object, fonts), turn: turnOf(alongX, alongY),
  }
}

function isBold(pdfium: Pdfium, text: number, index: number, object: number, fonts: Map<number, boolean>): boolean {
  const { call, memory, scratch } = pdfium
  if (object === 0) return false
  const mode = call.FPDFTextObj_GetTextRenderMode(object)
  if (mode === 2 || mode === 6) return true
  const font = call.FPDFTextObj_GetFont(object)
  let bold = fonts.get(font)
  if (bold === undefined) {
    const length = Math.min(200, call.FPDFFont_GetBaseFontName(font, scratch, 200))
    const name = Buffer.from(memory.HEAPU8.subarray(scratch, scratch + Math.max(0, length - 1))).toString('latin1')
    bold = /bold|black|heavy/i.test(name) || call.FPDFText_GetFontWeight(text, index) >= 700
    fonts.set(font, bold)
  }
  return bold
}

/** Clockwise quarter turns of a direction in view coordinates; -1 where it is slanted by more than about 3 degrees. */
function turnOf(x: number, y: number): number {
  if (Math.abs(y) <= 0.05 * Math.abs(x)) return x >= 0 ? 0 : 2
  if (Math.abs(x) <= 0.05 * Math.abs(y)) return y >= 0 ? 1 : 3
  return -1
}

const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0x3000 || code === 0xa0 || (code >= 0x09 && code <= 0x0d) || (code >= 0x2000 && code <= 0x200d) || code === 0x202f || code === 0xfeff

/** False for what says nothing: no value, the replacement character, the private use area (a font's own symbols). */
const hasMeaning = (code: number): boolean =>
  code >= 0x20 && code !== 0xfffd && !(code >= 0xe000 && code <= 0xf8ff) && !(code >= 0xd800 && code <= 0xdfff) && code <= 0x10ffff
