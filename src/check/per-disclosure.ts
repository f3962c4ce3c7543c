import type { Disclosure } from '../model/disclosure.ts'

interface Made<T> { readonly parts: readonly unknown[]; readonly value: T }

/**
 * What several rules ask of the same disclosure, made when first asked for and kept as long as the disclosure itself.
 * `of`: the only parts that it is made of; it then serves every disclosure that has these in common (one with a number
 * corrected has the same paragraphs).
 */
export function perDisclosure<T extends object>(make: (disclosure: Disclosure) => T, of: readonly (keyof Disclosure)[] = []): (disclosure: Disclosure) => T {
  const [first] = of
  const made = new WeakMap<object, Made<T>>()
  return (disclosure) => {
    const part = first === undefined ? null : disclosure[first]
    const holder = typeof part === 'object' && part !== null ? part : disclosure
    const known = made.get(holder)
    if (known?.parts.every((one, i) => one === disclosure[of[i] ?? 'source'])) return known.value
    const value = make(disclosure)
    made.set(holder, { parts: of.map((one) => disclosure[one]), value })
    return value
  }
}
