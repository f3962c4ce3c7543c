/** One character as it stands on the page, in points from the page's top left as a viewer shows it. */
export interface Glyph {
  /** One Unicode character; '' where the file does not say which. */
  readonly text: string
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
  /** The baseline's y. */
  readonly base: number
  /** Points. */
  readonly size: number
  readonly bold: boolean
  /** Quarter turns clockwise of its text (0 to 3), or -1 for a slanted text. */
  readonly turn: number
  /** PDFium's handle of its text object. */
  readonly object: number
}

/** CJK ideographs, kana, full-width forms and CJK punctuation: characters that are set without spaces between them. */
export function isWide(text: string): boolean {
  const code = text.codePointAt(0) ?? 0
  return (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xff00 && code <= 0xffef)
    || (code >= 0x20000 && code <= 0x3ffff) || (code >= 0x2014 && code <= 0x201d) || code === 0x2026 || code === 0xb7
}
