import type { Box } from '../../model/place.ts'

export const EVERYWHERE: Box = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]

/** The box around points given by their coordinates. */
export const boxOf = (xs: readonly number[], ys: readonly number[]): Box => [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]

/** What two boxes share; upside down where they share nothing. `b` itself where `a` covers it. */
export function intersection(a: Box, b: Box): Box {
  if (a[0] <= b[0] && a[1] <= b[1] && a[2] >= b[2] && a[3] >= b[3]) return b
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])]
}
