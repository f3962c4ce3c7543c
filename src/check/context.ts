import type { Disclosure } from '../model/disclosure.ts'
import { indexFacts, type FactIndex } from './fact-index.ts'

/** What several rules need and nobody should compute twice. Every part is made when first asked for. */
export interface CheckContext {
  readonly facts: FactIndex
}

export function createContext(disclosure: Disclosure): CheckContext {
  let facts: FactIndex | undefined
  return {
    get facts() {
      return (facts ??= indexFacts(disclosure))
    },
  }
}
