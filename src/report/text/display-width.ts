/** Two columns wide in a terminal (Unicode East Asian Width W and F), the common blocks. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const ZERO = /[\p{Mn}\p{Me}\u200b-\u200f\u2060\ufeff]/u

const characterWidth = (character: string): number => (WIDE.test(character) ? 2 : ZERO.test(character) ? 0 : 1)

/** How many terminal columns a text takes: Chinese characters and full-width marks take two. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

/** Marks that may not begin a line (GB/T 15834: 标点符号的位置), and those that may not end one. */
const NO_START = /^[，。、；：？！）》」』”’〉〕】％%,.;:?!)\]}]/u
const NO_END = /[（《「『“‘〈〔【([{]$/u

/**
 * Breaks a text into lines of at most `width` columns: between Chinese characters, never inside a Latin word or
 * a number with its unit that fits on a line, never before a closing mark.
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = []
  for (const line of text.split('\n')) lines.push(...wrapLine(line, Math.max(8, width)))
  return lines
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = []
  let current = ''
  for (const piece of pieces(line)) {
    if (current !== '' && displayWidth(current) + displayWidth(piece.trimEnd()) > width) {
      lines.push(current.trimEnd())
      current = ''
    }
    current += current === '' ? piece.trimStart() : piece
    while (displayWidth(current) > width) {
      const [head, rest] = cut(current, width)
      lines.push(head)
      current = rest
    }
  }
  lines.push(current.trimEnd())
  return lines
}

/** What a line may be broken between: words with the space after them, single wide characters with the marks that cling. */
function pieces(line: string): string[] {
  const raw = line.match(/[A-Za-z0-9_.,:/%+\-*~!#$&=@<>[\]()'"]+\s*|\s+|[^]/gu) ?? []
  const joined: string[] = []
  for (const piece of raw) {
    const previous = joined.at(-1)
    if (previous !== undefined && (NO_START.test(piece) || NO_END.test(previous.trimEnd()) || isUnit(previous, piece))) joined[joined.length - 1] = previous + piece
    else joined.push(piece)
  }
  return joined
}

/** A number keeps its unit: 1,259.64万元, 31页. */
const isUnit = (previous: string, piece: string): boolean => /\d[百千万亿]*$/.test(previous) && /^[百千万亿元年月日页行列项处个张条]/.test(piece)

function cut(text: string, width: number): readonly [string, string] {
  let head = ''
  for (const character of text) {
    if (displayWidth(head) + characterWidth(character) > width) break
    head += character
  }
  const shorter = [...head].slice(0, -1).join('')
  return NO_START.test(text.slice(head.length)) && shorter !== '' ? [shorter, text.slice(shorter.length)] : [head, text.slice(head.length)]
}

/** Fills up with spaces to `width` columns. */
export const padEndTo = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - displayWidth(text)))
export const padStartTo = (text: string, width: number): string => ' '.repeat(Math.max(0, width - displayWidth(text))) + text
