import type { Extent } from './extent.ts'
import type { Heading } from './header-headings.ts'

/**
 * Which headings stand over which column. A heading over no text of the body is that of a column of blanks, or, where
 * between its neighbours' columns there is one without heading, of that one: amounts stand at the right of their cell.
 */
export function columnsWithHeadings(headings: readonly Heading[], body: readonly Extent[]): { readonly columns: readonly Extent[]; readonly own: readonly (readonly Heading[])[] } {
  const own: Heading[][] = body.map(() => [])
  const beside: Heading[] = []
  for (const heading of headings) {
    const at = mostShared(heading, body)
    if (at < 0) beside.push(heading)
    else own[at]?.push(heading)
  }
  own.forEach((column, at) => {
    const others = crowdedOut(column, body[at] as Extent)
    beside.push(...others)
    own[at] = column.filter((heading) => !others.includes(heading))
  })
  const blanks: Heading[] = []
  for (const heading of beside) {
    const next = body.findIndex(({ x0 }) => x0 >= heading.x1)
    const before = (next < 0 ? body.length : next) - 1
    const bare = [next, before].find((column) => column >= 0 && own[column]?.length === 0 && !beside.some((other) => other !== heading && isBetween(other, heading, body[column])))
    if (bare === undefined) blanks.push(heading)
    else own[bare]?.push(heading)
  }
  const all = [
    ...body.map((column, i) => ({ column, own: own[i] ?? [] })),
    ...stacks(blanks).map((stack) => ({ column: { x0: Math.min(...stack.map(({ x0 }) => x0)), x1: Math.max(...stack.map(({ x1 }) => x1)) }, own: stack })),
  ].toSorted((a, b) => a.column.x0 - b.column.x0)
  return { columns: all.map(({ column }) => column), own: all.map((one) => one.own.toSorted((a, b) => a.y0 - b.y0)) }
}

/**
 * Headings of several lines, side by side over one column: amounts stand at the right of their cell, so that the column is
 * of the one that ends nearest to where its amounts do; the others are of columns of blanks.
 */
function crowdedOut(headings: readonly Heading[], { x1 }: Extent): readonly Heading[] {
  const broken = headings.filter(({ parts }) => parts.length > 1)
  const apart = broken.filter((one) => broken.some((other) => other !== one && (other.x1 <= one.x0 || other.x0 >= one.x1)))
  if (apart.length < 2) return []
  const nearest = apart.reduce((best, one) => (Math.abs(one.x1 - x1) < Math.abs(best.x1 - x1) ? one : best))
  return apart.filter((one) => one !== nearest && (one.x1 <= nearest.x0 || one.x0 >= nearest.x1))
}

/** The column with which a heading shares the widest stretch, or -1. */
function mostShared(heading: Heading, body: readonly Extent[]): number {
  let best = -1
  let most = 0
  body.forEach((column, i) => {
    const shared = Math.min(heading.x1, column.x1) - Math.max(heading.x0, column.x0)
    if (shared > most) [best, most] = [i, shared]
  })
  return best
}

function isBetween(other: Heading, heading: Heading, column: Extent | undefined): boolean {
  if (!column) return true
  const [from, to] = column.x0 >= heading.x1 ? [heading.x1, column.x0] : [column.x1, heading.x0]
  return other.x0 >= from - 1 && other.x1 <= to + 1
}

/** Headings one above the other. */
function stacks(headings: readonly Heading[]): Heading[][] {
  const result: Heading[][] = []
  for (const heading of headings) {
    const stack = result.find((others) => others.some(({ x0, x1 }) => x0 < heading.x1 && x1 > heading.x0))
    if (stack) stack.push(heading)
    else result.push([heading])
  }
  return result
}
