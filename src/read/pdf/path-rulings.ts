import type { Ruling } from './ruling.ts'

/** The points of one subpath, in points from the page's top left. */
export interface Subpath {
  readonly xs: number[]
  readonly ys: number[]
  closed: boolean
  curved: boolean
}

/** Of one path: a whole table drawn as one path has a few hundred; more are not looked at. */
export const MOST_SEGMENTS = 20_000
/** Nothing thicker than this is a line; it is a bar or a background. */
const THICKEST = 3.2
/** How far a line may lean and still run along an axis. */
const LEAN = 0.8

/**
 * The lines that a subpath draws: its straight sides where it is stroked; the whole, where it is filled and thin, as
 * many producers draw borders. `width` is the stroke's, in points.
 */
export function subpathRulings(subpath: Subpath, stroked: boolean, filled: boolean, width: number, into: Ruling[]): void {
  const { xs, ys, closed, curved } = subpath
  if (xs.length < 2) return
  const left = Math.min(...xs)
  const right = Math.max(...xs)
  const top = Math.min(...ys)
  const bottom = Math.max(...ys)
  const w = right - left
  const h = bottom - top
  if ((filled || closed) && (w <= THICKEST || h <= THICKEST)) {
    pushThin(left, top, right, bottom, into)
    return
  }
  if (!stroked || curved) return
  // A stroke as wide as it is long is a dot or a bar drawn by its middle line.
  const count = closed ? xs.length : xs.length - 1
  for (let i = 0; i < count; i++) {
    const j = (i + 1) % xs.length
    const x0 = xs[i] ?? 0
    const y0 = ys[i] ?? 0
    const x1 = xs[j] ?? 0
    const y1 = ys[j] ?? 0
    const dx = Math.abs(x1 - x0)
    const dy = Math.abs(y1 - y0)
    if (width > THICKEST) {
      if (dy <= LEAN) pushThin(Math.min(x0, x1), y0 - width / 2, Math.max(x0, x1), y0 + width / 2, into)
      else if (dx <= LEAN) pushThin(x0 - width / 2, Math.min(y0, y1), x0 + width / 2, Math.max(y0, y1), into)
    } else if (dy <= LEAN && dx > dy) into.push({ horizontal: true, at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) })
    else if (dx <= LEAN && dy > dx) into.push({ horizontal: false, at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) })
  }
}

/** A dot of a dotted line may run on in either direction: it is a piece of both, and only with others becomes a line. */
function pushThin(left: number, top: number, right: number, bottom: number, into: Ruling[]): void {
  const w = right - left
  const h = bottom - top
  if (Math.max(w, h) <= THICKEST && Math.min(w, h) > 0.4 * Math.max(w, h)) {
    into.push({ horizontal: true, at: (top + bottom) / 2, from: left, to: right }, { horizontal: false, at: (left + right) / 2, from: top, to: bottom })
    return
  }
  if (h <= THICKEST && w >= h) into.push({ horizontal: true, at: (top + bottom) / 2, from: left, to: right })
  else if (w <= THICKEST && h > w) into.push({ horizontal: false, at: (left + right) / 2, from: top, to: bottom })
}
