import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { CorpusAccuracy } from './ledger/measure-corpus.ts'
import type { MutationSummary } from './mutations/summary.ts'
import type { StructureSummary } from './real/structure-part.ts'
import type { RealSummary } from './real/summary.ts'

/** What was measured last, part by part; a part that was not measured is null. Committed, so that the page can be checked. */
export interface AccuracyResults {
  readonly mutations: MutationSummary | null
  readonly corpus: CorpusAccuracy | null
  readonly real: RealSummary | null
  readonly structure: StructureSummary | null
}

const FILE = new URL('results.json', import.meta.url)

export const readResults = (): AccuracyResults =>
  (existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) as AccuracyResults : { mutations: null, corpus: null, real: null, structure: null })

export const writeResults = (results: AccuracyResults): void => writeFileSync(FILE, `${JSON.stringify(results, null, 1)}\n`)
