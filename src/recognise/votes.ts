/** Counts weighted votes. Of equals the one that was first named wins. */
export class Votes<T> {
  readonly #weights = new Map<T, number>()

  add(candidate: T, weight = 1): void {
    this.#weights.set(candidate, (this.#weights.get(candidate) ?? 0) + weight)
  }

  winner(): T | null {
    let best: T | null = null
    let most = 0
    for (const [candidate, weight] of this.#weights) {
      if (weight > most) [best, most] = [candidate, weight]
    }
    return best
  }
}
