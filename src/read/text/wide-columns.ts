import type { TextLine } from '../pdf/text-line.ts'
import { isNumber, splitLines } from '../pdf/line-pieces.ts'
import { COLUMN, setLine, type WideColumns } from './set-lines.ts'
import type { Line } from './split-lines.ts'

/** So many amounts end in one column. */
const FEWEST = 3

/**
 * How many columns the wide characters of a text's tables take: as many as let most amounts end where others do. People
 * and terminals count two; programs that turn pages into text often count characters.
 */
export function wideColumns(runs: readonly (readonly Line[])[]): WideColumns {
  const score = (wide: WideColumns): number => runs.reduce((sum, run) => sum + aligned(run.flatMap((line) => setLine(line, wide, 0) ?? [])), 0)
  return score(1) > score(2) ? 1 : 2
}

/** How many amounts behind a text end in the same column as others do. */
function aligned(lines: readonly TextLine[]): number {
  const ends = new Map<number, number>()
  for (const { parts } of splitLines(lines)) {
    // Without wide characters before it a number says nothing.
    for (const part of parts.slice(1)) if (isNumber(part)) ends.set(Math.round(part.x1 / COLUMN), (ends.get(Math.round(part.x1 / COLUMN)) ?? 0) + 1)
  }
  let sum = 0
  for (const count of ends.values()) if (count >= FEWEST) sum += count
  return sum
}
