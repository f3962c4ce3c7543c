/** Which encoding the bytes of a text are in, and how many bytes its mark (BOM) takes. */
export interface TextEncoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'
  readonly mark: number
}

/**
 * Tells UTF-8, UTF-16 and GB18030 (with GBK and GB2312 in it) apart: by the byte order mark, by the zero bytes that
 * digits and line ends have in UTF-16, else by which decoding is without error, or
 * nearly so in a damaged file. Null where none is.
 */
export function detectEncoding(bytes: Uint8Array): TextEncoding | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { name: 'utf-8', mark: 3 }
  if (a === 0xff && b === 0xfe) return { name: 'utf-16le', mark: 2 }
  if (a === 0xfe && b === 0xff) return { name: 'utf-16be', mark: 2 }
  const wide = detectUnmarkedUtf16(bytes)
  if (wide !== null) return { name: wide, mark: 0 }
  if (decodes(bytes, 'utf-8')) return { name: 'utf-8', mark: 0 }
  if (isMostly(bytes, 'utf-8')) return { name: 'utf-8', mark: 0 }
  if (decodes(bytes, 'gb18030') || isMostly(bytes, 'gb18030')) return { name: 'gb18030', mark: 0 }
  return null
}

/** The text without its mark; bytes that are no character become U+FFFD. */
export function decodeText(bytes: Uint8Array, encoding: TextEncoding): string {
  return new TextDecoder(encoding.name).decode(bytes.subarray(encoding.mark))
}

/** Whether all but a few bytes are characters of the encoding, wide ones among them: a file damaged or cut short. */
function isMostly(bytes: Uint8Array, name: string): boolean {
  const text = new TextDecoder(name).decode(bytes.subarray(0, 1 << 20))
  const wrong = text.split('\ufffd').length - 1
  const wide = text.match(/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g)?.length ?? 0
  return wrong * 20 < text.length && wide > 4 * wrong
}

function decodes(bytes: Uint8Array, name: string): boolean {
  try {
    new TextDecoder(name, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function detectUnmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 65_536) & ~1
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even += 1
    if (bytes[i + 1] === 0) odd += 1
  }
  if (even + odd < length / 100 || even + odd === 0) return null
  const name = odd > even * 8 ? 'utf-16le' : even > odd * 8 ? 'utf-16be' : null
  return name !== null && decodes(bytes.subarray(0, bytes.length & ~1), name) ? name : null
}
