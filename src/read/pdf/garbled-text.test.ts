import { describe, expect, it } from 'vitest'
import { isGarbled } from './garbled-text.ts'
import type { Glyph } from './glyph.ts'

const glyphs = (text: string): Glyph[] =>
  [...text].map((character, i) => ({ text: character, x0: i, y0: 0, x1: i + 1, y1: 10, base: 9, size: 10, bold: false, turn: 0, object: 0 }))

describe('a page whose font has a wrong Unicode table', () => {
  it.each([
    ['a table of another script', 'ޛ࠰ߩ㇍࠼࠰ߩᤞޢ࠰ߩ㇍ޛ࠰ߩޢ࠰ߩ㇍ޛ࠰ߩ'],
    ['double-byte text read as single bytes', 'ÊÕÖ§Ô¤Ëã×Ü±íÊÕÈëÏîÄ¿Ô¤ËãÊý1234.56'],
    ['the private use area', '\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008\ue009\ue00a\ue00b\ue00c\ue00d\ue00e\ue00f\ue010\ue011\ue012\ue013\ue014'],
  ])('is told by %s', (_, text) => {
    expect(isGarbled(glyphs(text))).toBe(true)
  })

  it.each([
    ['prose and figures', '2026年收入预算1,652.70万元，比上年增加12.30万元，增长0.75%。'],
    ['figures only', '1,652.70 1,652.70 0.00 0.00 1,652.70'],
    ['signs and units', '①②③④⑤■□●○★→≥≤±×÷ⅠⅡⅢⅣ㎡㎞％（）【】《》“”'],
    ['a page in Tibetan', 'བོད་ཡིག་གི་ཤོག་ངོས་འདི་ནི་རྩིས་ཡིན'],
    ['a few signs of a symbol font', '\uf06c一、主要职能\uf06c二、机构设置\uf06c三、预算编制说明及其他'],
    ['a page number alone', 'ޛ࠰ߩ'],
  ])('is not told by %s', (_, text) => {
    expect(isGarbled(glyphs(text))).toBe(false)
  })
})
