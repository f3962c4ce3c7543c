import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Disclosure } from '../../src/model/disclosure.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { recognise } from '../../src/recognise/recognise.ts'

/** The folder of real disclosures, which is no part of the project: `MINGSUAN_CORPUS`, else beside the checkout. */
export const CORPUS = resolve(process.env['MINGSUAN_CORPUS'] ?? join(import.meta.dirname, '../../../shared/corpus'))

/** Tests of the corpus are skipped, saying so, where this is false. */
export const hasCorpus = existsSync(CORPUS)

/** A document of the corpus: it is named by the first 12 digits of its SHA-256, never by its file. */
export interface CorpusDocument {
  readonly name: string
  readonly bytes: Uint8Array
}

let known: readonly CorpusDocument[] | null = null

/** All documents of the corpus; none where the folder is missing. */
export function corpusDocuments(): readonly CorpusDocument[] {
  known ??= hasCorpus
    ? readdirSync(CORPUS, { withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map((entry) => {
      const bytes = readFileSync(join(CORPUS, entry.name))
      return { name: createHash('sha256').update(bytes).digest('hex').slice(0, 12), bytes }
    })
    : []
  return known
}

/** The document of this name, or null where the corpus does not hold it. */
export const corpusDocument = (name: string): CorpusDocument | null => corpusDocuments().find((document) => document.name === name) ?? null

/** Read and recognised, as `mingsuan read` does it. */
export const recogniseDocument = async (document: CorpusDocument): Promise<Disclosure> => recognise(await readDocument(document.bytes))
