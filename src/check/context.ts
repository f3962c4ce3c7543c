import type { Disclosure } from '../model/disclosure.ts'
import { analyseCauses, type Causes } from './cause/causes.ts'
import { indexFacts, type FactIndex } from './fact-index.ts'
import { evaluateRelations, type RelationResults } from './relations/evaluate-relations.ts'

/** What several rules need and nobody should compute twice. Every part is made when first asked for. */
export interface CheckContext {
  readonly facts: FactIndex
  readonly relations: RelationResults
  readonly causes: Causes
}

/** `known`: the facts by key, where they need not be indexed anew. */
export function createContext(disclosure: Disclosure, known?: FactIndex): CheckContext {
  let facts = known
  let relations: RelationResults | undefined
  let causes: Causes | undefined
  const context: CheckContext = {
    get facts() {
      return (facts ??= indexFacts(disclosure))
    },
    get relations() {
      return (relations ??= evaluateRelations(disclosure, context.facts))
    },
    get causes() {
      return (causes ??= analyseCauses(context.relations, disclosure))
    },
  }
  return context
}
