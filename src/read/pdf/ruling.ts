/**
 * A straight line drawn on the page, along an axis, in points from the page's top left: at `at` (y of a horizontal, x of
 * a vertical line) from `from` to `to`.
 */
export interface Ruling {
  readonly horizontal: boolean
  readonly at: number
  readonly from: number
  readonly to: number
}

/** Lines nearer to each other than this are one line: the two strokes of a double line, a border drawn by both its cells. */
export const SAME_LINE = 2.6
/** Pieces of one line with a gap up to this between them belong together: dashes, borders drawn cell by cell. */
const DASH_GAP = 4
/** Shorter pieces, once merged, are no line: decoration, parts of drawn characters. */
const SHORTEST = 4

/** Joins what is one line to the eye: double lines, dashes, pieces drawn cell by cell, lines drawn twice. */
export function mergeRulings(rulings: readonly Ruling[]): Ruling[] {
  return [...mergeDirection(rulings.filter((r) => r.horizontal)), ...mergeDirection(rulings.filter((r) => !r.horizontal))]
}

function mergeDirection(rulings: readonly Ruling[]): Ruling[] {
  const merged: Ruling[] = []
  const sorted = rulings.toSorted((a, b) => a.at - b.at)
  let start = 0
  for (let i = 1; i <= sorted.length; i++) {
    const current = sorted[i]
    const first = sorted[start]
    if (!first) break
    if (current && current.at - first.at <= SAME_LINE) continue
    joinPieces(sorted.slice(start, i), merged)
    start = i
  }
  return merged
}

/** Pieces of one line, in any order: joins those that touch, and keeps the position of the longest piece. */
function joinPieces(pieces: Ruling[], into: Ruling[]): void {
  pieces.sort((a, b) => a.from - b.from)
  let from = 0
  let to = Number.NEGATIVE_INFINITY
  let at = 0
  let longest = 0
  const flush = (): void => {
    const first = pieces[0]
    if (first && to - from >= SHORTEST) into.push({ horizontal: first.horizontal, at, from, to })
  }
  for (const piece of pieces) {
    const length = piece.to - piece.from
    if (piece.from > to + DASH_GAP) {
      flush()
      from = piece.from
      to = piece.to
      at = piece.at
      longest = length
      continue
    }
    to = Math.max(to, piece.to)
    if (length > longest) {
      longest = length
      at = piece.at
    }
  }
  flush()
}
