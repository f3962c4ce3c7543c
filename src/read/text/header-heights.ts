import type { Extent } from '../pdf/extent.ts'
import type { SplitLine } from '../pdf/line-pieces.ts'
import type { TextLine } from '../pdf/text-line.ts'
import { COLUMN, EM, LEVEL_PITCH, LINE_PITCH } from './set-lines.ts'

/** The rest of a broken heading stands so many lines below at most: headings of one line stand in the middle between them. */
const REACH = 2
/** Farther below than this, in points, a text is no rest of a heading to what reads the header. */
const FARTHEST = 1.4 * EM

/**
 * The heights of a header's texts. A text file sets all lines equally far apart; whether a text goes on with the heading
 * above it or is a heading below a common one is told by its length and by what stands beside it.
 */
export function headerHeights(lines: readonly SplitLine[]): ReadonlyMap<TextLine, number> {
  const goesOn = continuations(lines)
  const ends = new Set(goesOn.values())
  const heights = new Map<TextLine, number>()
  let height = 0
  lines.forEach(({ parts }, k) => {
    if (k > 0) height += isLevel(lines, k, goesOn, ends) ? LEVEL_PITCH : LINE_PITCH
    for (const part of parts) {
      const upper = goesOn.get(part)
      heights.set(part, upper ? (heights.get(upper) ?? height) + Math.min(FARTHEST, LINE_PITCH * (lineOf(lines, part) - lineOf(lines, upper))) : height)
    }
  })
  return heights
}

const overlap = (a: Extent, b: Extent): boolean => a.x0 < b.x1 && b.x0 < a.x1
const middleOf = ({ x0, x1 }: Extent): number => (x0 + x1) / 2
const lineOf = (lines: readonly SplitLine[], part: TextLine): number => lines.findIndex(({ parts }) => parts.includes(part))

/** For each text that goes on with a heading, the line of that heading above it. */
function continuations(lines: readonly SplitLine[]): ReadonlyMap<TextLine, TextLine> {
  const found = new Map<TextLine, TextLine>()
  lines.forEach(({ parts }, k) => {
    const above = parts.map((part) => aboveOf(lines, k, part))
    const rest = parts.map((part, i) => isRest(above[i], part, parts))
    parts.forEach((part, i) => {
      const upper = above[i]
      if (!upper || !rest[i]) return
      // Headings of one line stand in the middle between the two lines of a broken one, unless it has headings of its own below.
      const beside = parts.filter((other, j) => other !== part && above[j] === undefined && belongsTo(upper, other, lines))
      const hasBelow = lines[k + 1]?.parts.some((other) => overlap(other, part)) === true
      if (beside.length === 0 || (hasBelow && !isCommon(upper, part, beside))) found.set(part, upper)
    })
  })
  return found
}

function aboveOf(lines: readonly SplitLine[], k: number, part: TextLine): TextLine | undefined {
  for (let j = k - 1; j >= Math.max(0, k - REACH); j--) {
    const upper = lines[j]?.parts.find((other) => overlap(other, part))
    if (upper) return upper
  }
  return undefined
}

/** Whether a text may be the rest of the one above: set below its middle or its beginning, not longer, and nothing beside it there. */
function isRest(upper: TextLine | undefined, part: TextLine, beside: readonly TextLine[]): boolean {
  if (!upper || beside.filter((other) => overlap(upper, other)).length !== 1) return false
  const isBelow = Math.abs(middleOf(upper) - middleOf(part)) <= 1.5 * COLUMN || Math.abs(upper.x0 - part.x0) <= COLUMN
  return isBelow && part.x1 - part.x0 <= upper.x1 - upper.x0 + COLUMN
}

/** Whether a heading stands over the middle of a text and some to both sides of it, as a common one does. */
function isCommon(upper: TextLine, part: TextLine, beside: readonly TextLine[]): boolean {
  const left = beside.filter(({ x1 }) => x1 <= part.x0)
  const right = beside.filter(({ x0 }) => x0 >= part.x1)
  return left.some(({ x0 }) => right.some(({ x1 }) => Math.abs(middleOf(upper) - (x0 + x1) / 2) <= Math.max(3 * COLUMN, CENTRED * (x1 - x0))))
}

/** How far a common heading may be from the middle of its columns, of their width: spaces are not set exactly. */
const CENTRED = 0.15

/** Whether of the texts of its line a heading is the nearest to a text below. */
function belongsTo(upper: TextLine | undefined, part: TextLine, lines: readonly SplitLine[]): boolean {
  if (!upper) return false
  const peers = lines[lineOf(lines, upper)]?.parts ?? []
  const off = (other: TextLine): number => Math.abs(middleOf(other) - middleOf(part))
  return peers.every((other) => off(upper) <= off(other))
}

/** Whether a line begins a level of its own below the one above it. */
function isLevel(lines: readonly SplitLine[], k: number, goesOn: ReadonlyMap<TextLine, TextLine>, ends: ReadonlySet<TextLine>): boolean {
  const here = lines[k]?.parts ?? []
  const above = lines[k - 1]?.parts ?? []
  if (here.some((part) => !goesOn.has(part) && above.some((upper) => overlap(upper, part)))) return true
  return above.some((upper) => {
    if (ends.has(upper) || here.some((part) => overlap(upper, part))) return false
    const left = here.findLast((part) => part.x1 <= upper.x0)
    const right = here.find((part) => part.x0 >= upper.x1)
    return [left, right].every((part) => part !== undefined && aboveOf(lines, k, part) === undefined && belongsTo(upper, part, lines))
  })
}
