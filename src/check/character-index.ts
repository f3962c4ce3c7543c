import { needsOf } from './pattern-needs.ts'

/** Which of some texts may match a pattern, by the characters that they hold: nearly all patterns are in few texts or none. */
export interface CharacterIndex {
  /** One bit for each text, see `hasBit`; null where none may match. */
  mayMatch(pattern: RegExp): Uint32Array | null
}

const BITS = 32

export const hasBit = (set: Uint32Array, text: number): boolean => ((set[text >>> 5] ?? 0) >>> (text & 31) & 1) === 1

/** The texts whose bit is set; null where they are more than `most`. */
export function bitsOf(set: Uint32Array, most: number): number[] | null {
  const texts: number[] = []
  for (let word = 0; word < set.length; word += 1) {
    for (let left = set[word] ?? 0; left !== 0; left &= left - 1) {
      if (texts.length === most) return null
      texts.push(word * BITS + BITS - 1 - Math.clz32(left & -left))
    }
  }
  return texts
}

/** One row of bits for each character, one bit for each text that holds it. */
export function indexCharacters(texts: readonly string[]): CharacterIndex {
  const width = Math.ceil(texts.length / BITS)
  const { numbers, rows } = rowsOf(texts, width)
  const any = new Uint32Array(width)
  const isPrinted = (code: number): boolean => numbers[code] !== 0
  return {
    mayMatch(pattern) {
      const needs = needsOf(pattern)
      // Most patterns have a character that the document does not print at all.
      for (const codes of needs) if (!codes.some(isPrinted)) return null
      const may = new Uint32Array(width).fill(0xffff_ffff)
      for (const codes of needs) {
        any.fill(0)
        for (const code of codes) {
          const row = (numbers[code] ?? 0) * width
          for (let i = 0; i < width; i += 1) any[i] = (any[i] ?? 0) | (rows[row + i] ?? 0)
        }
        let left = 0
        for (let i = 0; i < width; i += 1) left |= may[i] = (may[i] ?? 0) & (any[i] ?? 0)
        if (left === 0) return null
      }
      return may
    },
  }
}

/** A number from 1 for each character that is printed, and the row of bits under each number; 0 has none set. */
function rowsOf(texts: readonly string[], width: number): { readonly numbers: Uint16Array; readonly rows: Uint32Array } {
  const numbers = new Uint16Array(0x1_0000)
  let last = 0
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (numbers[code] === 0) numbers[code] = last += 1
    }
  }
  const rows = new Uint32Array((last + 1) * width)
  texts.forEach((text, i) => {
    const [word, bit] = [i >>> 5, 1 << (i & 31)]
    for (let at = 0; at < text.length; at += 1) {
      const place = (numbers[text.charCodeAt(at)] ?? 0) * width + word
      rows[place] = (rows[place] ?? 0) | bit
    }
  })
  return { numbers, rows }
}
