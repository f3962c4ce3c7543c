/** A line of a text file. */
export interface Line {
  /** From 1, as an editor counts. */
  readonly number: number
  /** Without its line end. */
  readonly text: string
}

/** Splits at CR LF, LF and CR. Form feeds stay in the line: editors do not count them. */
export function splitLines(text: string): readonly Line[] {
  return text.split(/\r\n|\n|\r/).map((line, index) => ({ number: index + 1, text: line }))
}

/** Nothing printed: empty, or white space other than the tab, which separates cells. */
export const isBlankLine = (line: Line): boolean => line.text.trim() === '' && !line.text.includes('\t')
