const MOST_KNOWN = 10_000
const LONGEST_KNOWN = 500

/**
 * A function of a text that knows what it gave before: tables print the same few words again and again, and every step
 * of the recognition asks for them. Bounded; long texts are not kept.
 */
export function remembered<Result>(compute: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const result = compute(text)
    if (text.length <= LONGEST_KNOWN) {
      if (known.size >= MOST_KNOWN) known.clear()
      known.set(text, result)
    }
    return result
  }
}
