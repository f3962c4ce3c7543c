import type { Unread } from '../../model/source-tree.ts'
import { isBlankLine, type Line } from './split-lines.ts'

const FEWEST_ROWS = 3
/** Lines of names and blanks between two rows. */
const MOST_BETWEEN = 4

const NUMBER = /^[-−(（]?\d[\d,]*(?:\.\d+)?[%％)）]?$/

/**
 * The lines of tables whose columns are kept apart by spaces only, as programs print that turn pages into text: three rows
 * and more with amounts apart, and the lines between them. Which column a number belongs to cannot be told where
 * wide characters do not take two columns; read as sentences such lines would claim what nobody says.
 */
export function spacedRows(lines: readonly Line[]): ReadonlySet<Line> {
  const taken = new Set<Line>()
  let run: number[] = []
  const close = (): void => {
    let [first, last] = [run[0], run.at(-1)]
    if (run.length >= FEWEST_ROWS && first !== undefined && last !== undefined) {
      while (hasFields(lines[first - 1])) first -= 1
      while (hasFields(lines[last + 1])) last += 1
      for (const line of lines.slice(first, last + 1)) if (!isBlankLine(line)) taken.add(line)
    }
    run = []
  }
  lines.forEach((line, at) => {
    if (!isRow(line)) return
    if (at - (run.at(-1) ?? at) > MOST_BETWEEN) close()
    run.push(at)
  })
  close()
  return taken
}

const fieldsOf = ({ text }: Line): readonly string[] => (/[\t|｜。；]/.test(text) ? [] : text.trim().split(/\s{2,}/))

/** Fields apart by two spaces at least, two of them numbers, or one that is no page number and no year. */
function isRow(line: Line): boolean {
  const fields = fieldsOf(line)
  const numbers = fields.filter((field) => NUMBER.test(field))
  return fields.length >= 2 && (numbers.length >= 2 || numbers.some((number) => /[.,]\d/.test(number)))
}

/** The header above the rows, and rows of names below them. */
const hasFields = (line: Line | undefined): boolean => line !== undefined && fieldsOf(line).length >= 2

export const asUnread = (lines: ReadonlySet<Line>): Unread[] =>
  [...lines].map(({ text, number }) => ({ place: { type: 'text', line: number, column: text.length - text.trimStart().length + 1, text: text.trim() }, reason: 'unruled', text: text.trim() }))
