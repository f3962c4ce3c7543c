import type { Line } from './split-lines.ts'

const FEWEST_ROWS = 3
/** Lines of names and blanks between two rows. */
const MOST_BETWEEN = 16
/** Sentences, and what stands above a table. */
const BETWEEN_TABLES = /[。；;]|单位[：:]|表$/

const NUMBER = /^[-−(（]?\d[\d,]*(?:\.\d+)?[%％)）]?$/

/** A stretch of lines, by their positions: the rows of a table and what may belong to it above and below. */
export interface SpacedRun {
  /** The first and the last line that are rows or stand between rows, or look like the header above or names below. */
  readonly first: number
  readonly last: number
  /** From where to where the lines may belong to the table, on the same page. */
  readonly from: number
  readonly to: number
}

/**
 * The lines of tables whose columns are kept apart by spaces only, as programs print that turn pages into text: three rows
 * and more with amounts apart, and the lines between them. Read as sentences such lines would claim what nobody says.
 */
export function spacedRuns(lines: readonly Line[]): readonly SpacedRun[] {
  const runs: SpacedRun[] = []
  let run: number[] = []
  const close = (): void => {
    let [first, last] = [run[0], run.at(-1)]
    if (run.length >= FEWEST_ROWS && first !== undefined && last !== undefined) {
      while (hasFields(lines[first - 1]) && !beginsPage(lines[first])) first -= 1
      while (hasFields(lines[last + 1]) && !beginsPage(lines[last + 1])) last += 1
      runs.push({ first, last, from: reach(lines, first, runs.at(-1)?.last ?? -1), to: below(lines, last) })
    }
    run = []
  }
  lines.forEach((line, at) => {
    if (beginsPage(line) || BETWEEN_TABLES.test(line.text.trimEnd())) close()
    if (!isRow(line)) return
    if (at - (run.at(-1) ?? at) > MOST_BETWEEN) close()
    run.push(at)
  })
  close()
  return runs
}

const beginsPage = (line: Line | undefined): boolean => line?.text.includes('\f') === true

/** So many lines above the rows may be their header, and so many below the end of the last row's name. */
const ABOVE = 10
const BELOW = 3

function reach(lines: readonly Line[], first: number, taken: number): number {
  let from = first
  while (from > taken + 1 && first - from < ABOVE && !beginsPage(lines[from])) from -= 1
  return from
}

function below(lines: readonly Line[], last: number): number {
  let to = last
  while (to < last + BELOW && to + 1 < lines.length && !beginsPage(lines[to + 1]) && lines[to + 1]?.text.trim() !== '') to += 1
  return to
}

const fieldsOf = ({ text }: Line): readonly string[] => (/[\t|｜。；]/.test(text) ? [] : text.trim().split(/\s{2,}/))

/** Fields apart by two spaces at least, two of them numbers, or one that is no page number and no year. */
function isRow(line: Line): boolean {
  const fields = fieldsOf(line)
  const numbers = fields.filter((field) => NUMBER.test(field))
  return fields.length >= 2 && (numbers.length >= 2 || numbers.some((number) => /[.,]\d/.test(number)))
}

/** The header above the rows, and rows of names below them. */
const hasFields = (line: Line | undefined): boolean => line !== undefined && fieldsOf(line).length >= 2 && !BETWEEN_TABLES.test(line.text.trimEnd())
