/** Seeded random numbers (mulberry32): the same seed, the same documents and the same mutations on every machine. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  readonly int: (low: number, high: number) => number
  readonly pick: <Item>(items: readonly Item[]) => Item
  readonly shuffle: <Item>(items: readonly Item[]) => Item[]
  /** True once in `n`. */
  readonly oneIn: (n: number) => boolean
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return {
    int,
    pick: (items) => {
      const item = items[int(0, items.length - 1)]
      if (item === undefined) throw new Error('nothing to pick from')
      return item
    },
    shuffle: (items) => {
      const all = [...items]
      for (let i = all.length - 1; i > 0; i -= 1) {
        const j = int(0, i)
        const [a, b] = [all[i], all[j]]
        if (a !== undefined && b !== undefined) { all[i] = b; all[j] = a }
      }
      return all
    },
    oneIn: (n) => int(1, n) === 1,
  }
}

/** A seed from words, so that one kind's mutations do not change when another kind is added (FNV-1a). */
export function seedOf(words: string): number {
  let hash = 0x811c9dc5
  for (const char of words) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}
