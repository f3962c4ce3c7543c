import { textWidth } from './text-width.ts'

/** The date on a cover: 2026年2月. */
export const COVER_DATE = /^\d{4}年\d{1,2}月/

export interface TitleLines {
  /** Points. */
  readonly size: number
  readonly lines: readonly string[]
}

/**
 * A title on one line, in smaller type if need be; a longer one on lines of about equal length, so that no single
 * character is left over.
 */
export function titleLines(text: string, width: number, largest: number, least: number): TitleLines {
  const given = text.split('\n')
  // Bold digits are a little wider than text ones.
  const widest = 1.03 * Math.max(...given.map((line) => textWidth(line)))
  if (widest * largest <= width) return { size: largest, lines: given }
  if (widest * least <= width) return { size: Math.max(least, Math.floor((width / widest) * 2) / 2), lines: given }
  return { size: least, lines: given.flatMap((line) => balanced(line, width / least)) }
}

function balanced(text: string, width: number): string[] {
  const count = Math.ceil((textWidth(text) * 1.03) / width)
  const share = textWidth(text) / count
  const lines: string[] = []
  let line = ''
  for (const character of text) {
    const full = textWidth(line) + textWidth(character) / 2 > share
    if (full && lines.length < count - 1 && !/[，。、）》”%\d]/.test(character)) {
      lines.push(line)
      line = ''
    }
    line += character
  }
  return [...lines, line]
}
