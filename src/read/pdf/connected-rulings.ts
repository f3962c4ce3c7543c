import type { Ruling } from './ruling.ts'

/** Lines that end this near to a line across them touch it. */
const TOUCH = 3
/** Positions are sorted into strips this wide to find crossing lines fast. */
const STRIP = 32

/** Groups of lines that touch each other, directly or through others. Lines that cross no other are left out. */
export function connectedRulings(rulings: readonly Ruling[]): Ruling[][] {
  const horizontal = rulings.filter((r) => r.horizontal)
  const vertical = rulings.filter((r) => !r.horizontal)
  const strips = new Map<number, number[]>()
  vertical.forEach((line, index) => {
    const strip = Math.floor(line.at / STRIP)
    const list = strips.get(strip)
    if (list) list.push(index)
    else strips.set(strip, [index])
  })
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
    const last = Math.floor((line.to + TOUCH) / STRIP)
    for (let strip = Math.floor((line.from - TOUCH) / STRIP); strip <= last; strip++) {
      for (const v of strips.get(strip) ?? []) {
        const other = vertical[v]
        if (other && crosses(line, other)) parent[find(horizontal.length + v)] = find(h)
      }
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
