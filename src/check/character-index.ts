import { needsOf } from './pattern-needs.ts'

/** Which of some texts may match a pattern, by the characters that they hold: nearly all patterns are in few texts or none. */
export interface CharacterIndex {
  /** One bit for each text, see `hasBit`; null where none may match. */
  mayMatch(pattern: RegExp): Uint32Array | null
}

const BITS = 32

export const hasBit = (set: Uint32Array, text: number): boolean => ((set[text >>> 5] ?? 0) >>> (text & 31) & 1) === 1

/** One row of bits for each character, one bit for each text that holds it. */
export function indexCharacters(texts: readonly string[]): CharacterIndex {
  const width = Math.ceil(texts.length / BITS)
  const { rowOf, rows } = rowsOf(texts, width)
  return {
    mayMatch(pattern) {
      const needs = needsOf(pattern)
      // Most patterns have a character that the document does not print at all.
      for (const codes of needs) if (!codes.some((code) => rowOf.has(code))) return null
      const may = new Uint32Array(width).fill(0xffff_ffff)
      const any = new Uint32Array(width)
      for (const codes of needs) {
        any.fill(0)
        for (const code of codes) {
          const row = rowOf.get(code)
          if (row !== undefined) for (let i = 0; i < width; i += 1) any[i] = (any[i] ?? 0) | (rows[row + i] ?? 0)
        }
        let left = 0
        for (let i = 0; i < width; i += 1) left |= may[i] = (may[i] ?? 0) & (any[i] ?? 0)
        if (left === 0) return null
      }
      return may
    },
  }
}

/** The bits, and where those of each character begin. */
function rowsOf(texts: readonly string[], width: number): { readonly rowOf: ReadonlyMap<number, number>; readonly rows: Uint32Array } {
  const rowOf = new Map<number, number>()
  const known = new Int32Array(0x1_0000).fill(-1)
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (known[code] !== -1) continue
      known[code] = rowOf.size * width
      rowOf.set(code, rowOf.size * width)
    }
  }
  const rows = new Uint32Array(rowOf.size * width)
  texts.forEach((text, i) => {
    const [word, bit] = [i >>> 5, 1 << (i & 31)]
    for (let at = 0; at < text.length; at += 1) {
      const place = (known[text.charCodeAt(at)] ?? 0) + word
      rows[place] = (rows[place] ?? 0) | bit
    }
  })
  return { rowOf, rows }
}
