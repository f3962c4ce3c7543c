import { textOf, type SplitLine } from './line-pieces.ts'
import { textLine, type TextLine } from './text-line.ts'

/** The text of one header cell: lines that follow each other closely, one below the other. */
export interface Heading {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
  readonly parts: readonly TextLine[]
}

/** From one line of a cell to the next, in ems; header rows are farther apart. */
const LINE_PITCH = 1.45
/** Between the characters of a letter-spaced word (合 计), in ems. */
const LETTER_SPACE = 2.5

/** The headings of a table's header lines, from the top down. */
export function headingsOf(lines: readonly SplitLine[], em: number): Heading[] {
  const headings: { -readonly [key in keyof Heading]: Heading[key] }[] = []
  for (const { parts } of lines) {
    for (const part of withoutLetterSpaces(parts, em)) {
      const above = headings.findLast((heading) => continues(heading, part, em))
      if (above) {
        Object.assign(above, { x0: Math.min(above.x0, part.x0), x1: Math.max(above.x1, part.x1), y1: part.y1, parts: [...above.parts, part] })
      } else headings.push({ x0: part.x0, y0: part.y0, x1: part.x1, y1: part.y1, parts: [part] })
    }
  }
  return headings
}

/** Whether a text is the next line of a heading: right below, on the same middle or the same left edge. */
function continues({ x0, x1, parts }: Heading, part: TextLine, em: number): boolean {
  const last = parts.at(-1)
  if (!last || part.base <= last.base || part.base - last.base > LINE_PITCH * em) return false
  return Math.abs((x0 + x1) / 2 - (part.x0 + part.x1) / 2) <= 0.6 * em || Math.abs(x0 - part.x0) <= 0.3 * em
}

/** 类, 款 and 项 are columns of their own. */
const COLUMN_OF_ONE = /^[类款项目节]$/

/** Single characters with even spaces between them are one word. */
function withoutLetterSpaces(parts: readonly TextLine[], em: number): TextLine[] {
  const words: TextLine[] = []
  let word: TextLine[] = []
  const close = (): void => {
    if (word.length > 0) words.push(word.length === 1 ? word[0] as TextLine : textLine(word.flatMap(({ glyphs }) => [...glyphs])))
    word = []
  }
  for (const part of parts) {
    const last = word.at(-1)
    const isLetter = part.glyphs.length === 1 && !COLUMN_OF_ONE.test(textOf(part))
    if (!last || !isLetter || last.glyphs.length !== 1 || COLUMN_OF_ONE.test(textOf(last)) || part.x0 - last.x1 > LETTER_SPACE * em) close()
    word.push(part)
  }
  close()
  return words
}
