/** So many texts begin or end in a column of a table. */
const FEWEST = 3
/** Edges nearer to each other than this are one column's. */
const RAGGED = 1

/** Where the columns begin or end: of edges near each other, where most are. Edges in columns of the text. */
export function columnsOf(edges: readonly number[]): number[] {
  const sorted = edges.toSorted((a, b) => a - b)
  const columns: number[] = []
  let start = 0
  for (let i = 1; i <= sorted.length; i++) {
    if (i < sorted.length && (sorted[i] ?? 0) - (sorted[i - 1] ?? 0) <= RAGGED) continue
    if (i - start >= FEWEST) columns.push(mostOften(sorted.slice(start, i)))
    start = i
  }
  return columns
}

function mostOften(sorted: readonly number[]): number {
  let [best, most, count] = [sorted[0] ?? 0, 0, 0]
  sorted.forEach((value, i) => {
    count = value === sorted[i - 1] ? count + 1 : 1
    if (count > most) [best, most] = [value, count]
  })
  return best
}

export function nearest(columns: readonly number[], edge: number): number | undefined {
  let best: number | undefined
  for (const column of columns) if (best === undefined || Math.abs(column - edge) < Math.abs(best - edge)) best = column
  return best
}
