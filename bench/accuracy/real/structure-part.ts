import { measureStructure, type MeasuredStructure } from './measure-structure.ts'
import { realDocuments } from './real-documents.ts'
import { STRUCTURE_KINDS } from './structure-kinds.ts'

/** Changes of one kind, or in one document. */
export interface StructureTally {
  readonly name: string
  readonly planted: number
  /** A new error or warning at the place or naming what is missing; only information there; findings elsewhere; nothing. */
  readonly here: number
  readonly information: number
  readonly elsewhere: number
  readonly missed: number
  /** Not found, and nothing in the document shows it. */
  readonly unknowable: number
}

export interface StructureSummary {
  readonly seed: string
  readonly kinds: readonly StructureTally[]
  readonly documents: readonly StructureTally[]
}

/** How often each kind is tried in each document. */
const ROUNDS = 3

/** Every kind of structural change in every real document; null where there are no documents. */
export async function structurePart(seed: string): Promise<StructureSummary | null> {
  const documents = await realDocuments()
  if (documents.length === 0) return null
  const measured = documents.flatMap((document) => STRUCTURE_KINDS.flatMap((kind) =>
    Array.from({ length: ROUNDS }, (_, round) => measureStructure(document, kind, seed, round + 1)).filter((one) => one !== null)))
  return { seed, kinds: tallies(measured, ({ kind }) => kind), documents: tallies(measured, ({ document }) => document) }
}

const tallies = (all: readonly MeasuredStructure[], key: (one: MeasuredStructure) => string): StructureTally[] => [...Map.groupBy(all, key)].map(([name, own]) => {
  const count = (found: MeasuredStructure['found']): number => own.filter((one) => one.found === found).length
  return { name, planted: own.length, here: count('here'), information: count('information'), elsewhere: count('elsewhere'), missed: count('missed'), unknowable: count('unknowable') }
})
