/** Characters of the symbol fonts that disclosures use, by their code without the private-use offset. */
const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: '●', 0x6e: '■', 0x6f: '□', 0x71: '❑', 0x72: '❒', 0x73: '⬧', 0x74: '⧫', 0x75: '◆', 0x76: '❖', 0x77: '⬥',
  0xa1: '○', 0xa4: '◉', 0xa7: '▪', 0xa8: '□', 0xd8: '➢', 0xe0: '→', 0xe8: '➔', 0xf0: '⇨',
  0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑', 0x81: '①', 0x82: '②', 0x83: '③', 0x84: '④', 0x85: '⑤', 0x86: '⑥', 0x87: '⑦', 0x88: '⑧', 0x89: '⑨', 0x8a: '⑩',
}
const WINGDINGS_2: Readonly<Record<number, string>> = { 0x50: '✓', 0x52: '☑', 0x53: '☒', 0x54: '☒', 0x2a: '☐', 0xa3: '□' }
const SYMBOL: Readonly<Record<number, string>> = { 0xb7: '•', 0xb3: '≥', 0xa3: '≤', 0xb1: '±', 0xb4: '×', 0xb8: '÷', 0xa5: '∞', 0xb9: '≠', 0xae: '→', 0x25: '%' }

/**
 * The text of a character of a symbol font (U+F000 to U+F0FF); other characters are themselves. Null where the sign is
 * unknown. Without a font name the tables are tried in order.
 */
export function symbolText(code: number, font = ''): string | null {
  const index = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  if (code >= 0xe000 && code <= 0xf8ff && index === code) return null
  if (/wingdings 2/i.test(font)) return WINGDINGS_2[index] ?? null
  if (/wingdings/i.test(font)) return WINGDINGS[index] ?? null
  if (/^symbol$/i.test(font)) return SYMBOL[index] ?? (index === code ? String.fromCharCode(code) : null)
  if (index === code) return String.fromCharCode(code)
  return WINGDINGS[index] ?? SYMBOL[index] ?? WINGDINGS_2[index] ?? null
}
