import { isNumber, type SplitLine } from './line-pieces.ts'

/** Of the distance from one row to the next: lines nearer than this are one row. */
const WITHIN_ROW = 0.85
/** Nearer than this no two rows stand, whatever is in them. */
const SAME_ROW = 0.55

/**
 * Sorts the lines of a table's body, from the top down, into its rows, where no lines are drawn between them. A line
 * with amounts is a row; a line without is the rest of a long name beside it if it stands nearer than rows do, else a
 * row of blanks. `separators`: the heights of what lines there are; where they part all rows, they decide.
 */
export function rowsOfLines(lines: readonly SplitLine[], separators: readonly number[] = []): SplitLine[][] {
  const ruled = betweenSeparators(lines, separators)
  if (ruled) return ruled
  const gaps = lines.map((split, i) => (i === 0 ? 0 : split.line.base - (lines[i - 1]?.line.base ?? 0)))
  const apart = gaps.filter((_, i) => i > 0 && hasAmount(lines[i]) && hasAmount(lines[i - 1])).toSorted((a, b) => a - b)
  // A quarter of the way up: amounts broken over two lines stand nearer than rows do.
  const pitch = apart[apart.length >> 2] ?? Math.max(...gaps)
  const rows: SplitLine[][] = []
  let group: number[] = []
  const close = (): void => {
    rows.push(...atAmounts(group, gaps, pitch, lines).map((row) => row.flatMap((i) => lines[i] ?? [])))
    group = []
  }
  lines.forEach((split, i) => {
    const gap = gaps[i] ?? 0
    const joins = i > 0 && (gap < SAME_ROW * pitch || (gap < WITHIN_ROW * pitch && !(hasAmount(split) && hasAmount(lines[i - 1]))))
    if (!joins && group.length > 0) close()
    group.push(i)
  })
  if (group.length > 0) close()
  return rows
}

const hasAmount = (split: SplitLine | undefined): boolean => split !== undefined && split.parts.slice(1).some(isNumber)

/** Names of several lines that follow each other closely: between two lines of amounts the widest gap parts the rows. */
function atAmounts(group: readonly number[], gaps: readonly number[], pitch: number, lines: readonly SplitLine[]): number[][] {
  const rows: number[][] = []
  let start = 0
  let amount = -1
  group.forEach((line, at) => {
    if (!hasAmount(lines[line])) return
    if (amount >= 0) {
      let widest = amount + 1
      for (let i = amount + 1; i <= at; i++) if ((gaps[group[i] ?? 0] ?? 0) > (gaps[group[widest] ?? 0] ?? 0)) widest = i
      if ((gaps[group[widest] ?? 0] ?? 0) >= SAME_ROW * pitch) {
        rows.push(group.slice(start, widest))
        start = widest
      }
    }
    amount = at
  })
  rows.push(group.slice(start))
  return rows
}

/** The lines by the stretches between separators; null where some stretch holds several lines of amounts. */
function betweenSeparators(lines: readonly SplitLine[], separators: readonly number[]): SplitLine[][] | null {
  const rows = new Map<number, SplitLine[]>()
  for (const split of lines) {
    const middle = (split.line.y0 + split.line.y1) / 2
    const stretch = separators.filter((y) => y < middle).length
    const row = rows.get(stretch) ?? []
    rows.set(stretch, [...row, split])
  }
  const all = [...rows.values()]
  return all.every((row) => row.filter(hasAmount).length <= 1) ? all : null
}
