import type { Extent } from './extent.ts'
import { columnsWithHeadings } from './header-columns.ts'
import { headingsOf, type Heading } from './header-headings.ts'
import type { SplitLine } from './line-pieces.ts'
import type { TextLine } from './text-line.ts'

/** A header cell: from `level` on so many levels down, over one or several columns, with its lines from the top down. */
export interface HeaderCell {
  readonly level: number
  readonly levels: number
  readonly column: number
  readonly columnSpan: number
  readonly parts: readonly TextLine[]
}

export interface TextHeader {
  readonly levels: number
  readonly cells: readonly HeaderCell[]
  /** Where the columns' texts begin and end, those included that have a heading only. */
  readonly columns: readonly Extent[]
}

/**
 * The header above a table without lines, made out from where its texts stand: a heading below which the headings of the
 * columns to both sides follow is common to these; every other one is a column's own. `body`: the extents of the body's
 * columns, from the left.
 */
export function textHeader(lines: readonly SplitLine[], body: readonly Extent[], em: number): TextHeader {
  const headings = headingsOf(lines, em)
  const step = stepOf(headings, em)
  const common = headings.filter((heading) => isCommon(heading, headings, step))
  const withCommon = columnsWithHeadings(headings.filter((heading) => !common.includes(heading)), body)
  const spans = spansOf(common, withCommon.columns, withCommon.own, step)
  // One that no columns are found for is a column's own: nothing printed is lost.
  const spanned = new Set(spans.map(({ heading }) => heading))
  const { columns, own } = spanned.size === common.length ? withCommon : columnsWithHeadings(headings.filter((heading) => !spanned.has(heading)), withCommon.columns)
  const over = (column: number): Span[] => spans.filter(({ from, to }) => from <= column && column <= to)
  const levels = Math.max(0, ...columns.map((_, column) => over(column).length + 1))
  const levelOf = (span: Span): number => Math.max(0, ...range(span.from, span.to).map((column) => over(column).indexOf(span)))
  const cells: HeaderCell[] = spans.map((span) => ({ level: levelOf(span), levels: 1, column: span.from, columnSpan: span.to - span.from + 1, parts: span.heading.parts }))
  columns.forEach((_, column) => {
    const level = Math.max(0, ...over(column).map((span) => levelOf(span) + 1))
    cells.push({ level, levels: levels - level, column, columnSpan: 1, parts: (own[column] ?? []).flatMap(({ parts }) => parts) })
  })
  return { levels: lines.length === 0 ? 0 : levels, cells: cells.toSorted((a, b) => a.level - b.level || a.column - b.column), columns }
}

interface Span {
  readonly heading: Heading
  readonly from: number
  readonly to: number
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i)
const middleOf = ({ x0, x1 }: Extent): number => (x0 + x1) / 2

const heightOf = ({ parts }: Heading): number => ((parts[0]?.base ?? 0) + (parts.at(-1)?.base ?? 0)) / 2

/** From one row of headings to the next, where no two stand below each other: in ems. */
const USUAL_STEP = 1.6

/** How far below a heading the next row stands. */
function stepOf(headings: readonly Heading[], em: number): number {
  const steps = headings.flatMap((upper) =>
    headings.filter((lower) => lower.x0 < upper.x1 && lower.x1 > upper.x0).map((lower) => heightOf(lower) - heightOf(upper)).filter((step) => step >= em))
  return Math.min(USUAL_STEP * em, ...steps)
}

/** Of a step: a row farther below; and a cell of two rows, whose text stands half way. */
const FULL = 0.75
const HALF = 0.4
/** Whether headings stand below it: right below, or on both sides, on one at least a whole row below. */
function isCommon(heading: Heading, all: readonly Heading[], step: number): boolean {
  const below = (other: Heading): number => Math.min(heightOf(other) - heightOf(heading), (other.parts[0]?.base ?? 0) - (heading.parts.at(-1)?.base ?? 0)) / step
  if (all.some((other) => below(other) >= FULL && other.x0 < heading.x1 && other.x1 > heading.x0)) return true
  const beside = all.filter((other) => other !== heading && heightOf(other) > heightOf(heading) - 0.2 * step)
  const left = beside.filter((other) => middleOf(other) < middleOf(heading)).toSorted((a, b) => middleOf(b) - middleOf(a))[0]
  const right = beside.filter((other) => middleOf(other) > middleOf(heading)).toSorted((a, b) => middleOf(a) - middleOf(b))[0]
  if (!left || !right) return false
  return Math.min(below(left), below(right)) >= HALF && Math.max(below(left), below(right)) >= FULL
}

/**
 * The columns below each common heading, the upper ones first. Headings on one height share the columns whose own heading
 * stands below them, so that each is near the middle of its own and few are left out.
 */
function spansOf(common: readonly Heading[], columns: readonly Extent[], own: readonly (readonly Heading[])[], step: number): Span[] {
  const spans: Span[] = []
  const left = common.toSorted((a, b) => heightOf(a) - heightOf(b))
  for (let first = left[0]; first; first = left[0]) {
    const until = heightOf(first) + HALF * step
    const count = left.findIndex((heading) => heightOf(heading) >= until)
    const peers = left.splice(0, count < 0 ? left.length : count)
    spans.push(...sharedOut(peers.toSorted((a, b) => a.x0 - b.x0), columns, own, step))
  }
  return spans
}

function sharedOut(peers: readonly Heading[], columns: readonly Extent[], own: readonly (readonly Heading[])[], step: number): Span[] {
  const bottom = Math.max(...own.flat().map(heightOf))
  // Names stand at the left of their cells, amounts at the right: a group reaches from behind its neighbour to its last amounts.
  const leftEdge = (column: number): number => ((columns[column - 1]?.x1 ?? columns[column]?.x0 ?? 0) + (columns[column]?.x0 ?? 0)) / 2
  // A column's own heading stands in the middle of its rows: those that begin beside a common one reach half way down.
  const lies = (heading: Heading): boolean[] => {
    const halfWay = (bottom - heightOf(heading)) / 2
    return columns.map((_, column) => (own[column] ?? []).some((other) => heightOf(other) - heightOf(heading) >= halfWay + step / 4))
  }
  const lying = peers.map(lies)
  const known = new Map<number, Shared>()
  /** The best way to share the columns from `free` on among the peers from `peer` on. */
  const share = (peer: number, free: number): Shared => {
    const heading = peers[peer]
    const below = lying[peer] ?? lying.at(-1) ?? []
    if (!heading) return { spans: [], cost: LEFT_OUT * below.slice(free).filter(Boolean).length }
    const found = known.get(peer * (columns.length + 1) + free)
    if (found) return found
    const without = share(peer + 1, free)
    let best: Shared = { spans: without.spans, cost: without.cost + WITHOUT }
    let skipped = 0
    for (let from = free; from < columns.length && leftEdge(from) < heading.x1; from++) {
      for (let to = from; to < columns.length && below[to]; to++) {
        if ((columns[to]?.x1 ?? 0) <= heading.x0) continue
        const off = Math.abs(middleOf(heading) - (leftEdge(from) + (columns[to]?.x1 ?? 0)) / 2)
        const rest = share(peer + 1, to + 1)
        const cost = off / step + LEFT_OUT * skipped + rest.cost
        if (cost < best.cost) best = { spans: [{ heading, from, to }, ...rest.spans], cost }
      }
      if (below[from]) skipped++
    }
    known.set(peer * (columns.length + 1) + free, best)
    return best
  }
  return [...share(0, 0).spans]
}

interface Shared {
  readonly spans: readonly Span[]
  /** How far the headings are from the middles of their columns, in steps, and what is left out. */
  readonly cost: number
}

/** What it counts that a heading of the lower row is below no common one, and that a common one has none. */
const LEFT_OUT = 1
const WITHOUT = 100
