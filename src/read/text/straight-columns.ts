import { isNumber, type SplitLine } from '../pdf/line-pieces.ts'
import type { TextLine } from '../pdf/text-line.ts'
import { columnsOf, nearest } from './column-edges.ts'
import { COLUMN } from './set-lines.ts'

/** How far amounts of one column may end apart, and its texts begin apart, in columns of the text. */
const RAGGED = 1
/** How far a text may be out of its column: a wide character counted wrong moves it by one. */
const ASTRAY = 3
/** A long name pushes all that follows it to the right. */
const PUSHED = 16

/**
 * By how many points each text of a header and a body must move to stand where its column does. Programs that turn pages
 * into text push a row to the right where a name has more characters than its place, and leave one space between a column
 * of amounts and the next column, wherever that begins in other rows.
 */
export function straightColumns(header: readonly SplitLine[], rows: readonly SplitLine[]): ReadonlyMap<TextLine, number> {
  const ends = columnsOf(rows.flatMap(({ parts }) => parts.slice(1).filter(isNumber).map(endOf)))
  const begins = columnsOf(rows.flatMap(({ parts }) => parts.slice(1).filter((part) => !isNumber(part)).map(beginOf)))
  const moves = new Map<TextLine, number>()
  /** Where a column of texts begins that must stand behind a column of amounts, and by how much it is to move. */
  const breaks = new Map<number, number>()
  for (const { parts } of rows) {
    const numbers = parts.filter((part, i) => i > 0 && isNumber(part))
    const pushed = push(numbers, parts, ends)
    const taken = new Set<number>()
    let before: number | null = null
    parts.forEach((part, i) => {
      const previous = parts[i - 1]
      if (!previous) return
      const amount = isNumber(part)
      const here = amount ? endOf(part) - pushed : beginOf(part)
      const column = nearest(amount ? ends : begins, here)
      const fits = column !== undefined && Math.abs(column - here) <= ASTRAY
      if (amount && fits && !taken.has(column)) {
        taken.add(column)
        moves.set(part, column - endOf(part))
        before = column
        return
      }
      if (!amount && fits && (Math.abs(column - here) <= RAGGED || part.x0 - previous.x1 <= COLUMN)) {
        moves.set(part, column - here)
        if (before !== null && isNumber(previous) && before + 1 > column) breaks.set(column, Math.max(breaks.get(column) ?? 0, before + 1 - column))
      }
      before = null
    })
  }
  return inPoints(header, rows, moves, breaks)
}

const endOf = (part: TextLine): number => Math.round(part.x1 / COLUMN)
const beginOf = (part: TextLine): number => Math.round(part.x0 / COLUMN)

/** The moves with what the columns further left make room for. */
function inPoints(header: readonly SplitLine[], rows: readonly SplitLine[], moves: ReadonlyMap<TextLine, number>, breaks: ReadonlyMap<number, number>): ReadonlyMap<TextLine, number> {
  const room = (at: number): number => [...breaks].reduce((sum, [begin, by]) => (begin <= at ? sum + by : sum), 0)
  const all = new Map<TextLine, number>()
  for (const { parts } of rows) {
    for (const part of parts) {
      const move = moves.get(part) ?? 0
      // An amount that ends where the next column begins is before it.
      all.set(part, (move + room(beginOf(part) + move)) * COLUMN)
    }
  }
  for (const { parts } of header) for (const part of parts) all.set(part, room((beginOf(part) + endOf(part)) / 2) * COLUMN)
  return all
}

/** By how many columns a row is pushed to the right as a whole: only where its name runs up to its first amount. */
function push(numbers: readonly TextLine[], parts: readonly TextLine[], columns: readonly number[]): number {
  const fitting = (by: number): number => numbers.filter((part) => columns.some((column) => Math.abs(column - (endOf(part) - by)) <= RAGGED)).length
  const [first] = numbers
  const name = first && parts[parts.indexOf(first) - 1]
  if (!name || isNumber(name) || first.x0 - name.x1 > 2 * COLUMN) return 0
  let best = 0
  for (let by = 1; by <= PUSHED; by++) if (fitting(by) > fitting(best)) best = by
  return fitting(best) >= 2 && fitting(best) === numbers.length ? best : 0
}
