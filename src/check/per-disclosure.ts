import type { Disclosure } from '../model/disclosure.ts'

/** What several rules ask of the same disclosure, made when first asked for and kept as long as the disclosure itself. */
export function perDisclosure<T extends object>(make: (disclosure: Disclosure) => T): (disclosure: Disclosure) => T {
  const made = new WeakMap<Disclosure, T>()
  return (disclosure) => {
    const known = made.get(disclosure)
    if (known) return known
    const value = make(disclosure)
    made.set(disclosure, value)
    return value
  }
}
