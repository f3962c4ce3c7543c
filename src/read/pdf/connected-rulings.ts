import type { Ruling } from './ruling.ts'

/** Lines that end this near to a line across them touch it. */
const TOUCH = 3
/** Groups of lines that touch each other, directly or through others. Lines that cross no other are left out. */
export function connectedRulings(rulings: readonly Ruling[]): Ruling[][] {
  const horizontal = rulings.filter((r) => r.horizontal)
  const vertical = rulings.filter((r) => !r.horizontal).toSorted((a, b) => a.at - b.at)
  const parent = Int32Array.from({ length: horizontal.length + vertical.length }, (_, i) => i)
  const find = (i: number): number => {
    let root = i
    while (parent[root] !== root) root = parent[root] ?? root
    while (parent[i] !== root) {
      const up = parent[i] ?? root
      parent[i] = root
      i = up
    }
    return root
  }
  horizontal.forEach((line, h) => {
    for (let v = firstFrom(vertical, line.from - TOUCH); v < vertical.length; v++) {
      const other = vertical[v]
      if (!other || other.at > line.to + TOUCH) break
      if (crosses(line, other)) parent[find(horizontal.length + v)] = find(h)
    }
  })
  const groups = new Map<number, Ruling[]>()
  const all = [...horizontal, ...vertical]
  all.forEach((line, i) => {
    const root = find(i)
    const group = groups.get(root)
    if (group) group.push(line)
    else groups.set(root, [line])
  })
  return [...groups.values()].filter((group) => group.length > 1)
}

const crosses = (h: Ruling, v: Ruling): boolean =>
  v.at >= h.from - TOUCH && v.at <= h.to + TOUCH && h.at >= v.from - TOUCH && h.at <= v.to + TOUCH

/** The index of the first line at `at` or beyond, among lines sorted by position. */
function firstFrom(lines: readonly Ruling[], at: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.at ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}
