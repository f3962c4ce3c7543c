import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { checkDisclosure } from '../../../src/check/check-disclosure.ts'
import type { Disclosure } from '../../../src/model/disclosure.ts'
import type { Finding } from '../../../src/model/finding.ts'
import type { SourceTree } from '../../../src/model/source-tree.ts'
import { readDocument } from '../../../src/read/read-document.ts'
import { recognise } from '../../../src/recognise/recognise.ts'

const FOLDER = resolve(process.env['MINGSUAN_CORPUS'] ?? join(import.meta.dirname, '../../../../shared/corpus'))

/** A real disclosure as it was published, named by the first 12 digits of its SHA-256. */
export interface RealDocument {
  readonly name: string
  readonly source: SourceTree
  readonly disclosure: Disclosure
  readonly findings: readonly Finding[]
}

/** The disclosures of the corpus that say something: a blank template makes no claim. None where the folder is missing. */
export async function realDocuments(): Promise<readonly RealDocument[]> {
  if (!existsSync(FOLDER)) return []
  const documents: RealDocument[] = []
  for (const file of readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.startsWith('.'))) {
    const bytes = readFileSync(join(FOLDER, file.name))
    const source = await readDocument(bytes)
    const disclosure = recognise(source)
    if (disclosure.claims.length === 0) continue
    documents.push({ name: createHash('sha256').update(bytes).digest('hex').slice(0, 12), source, disclosure, findings: checkDisclosure(disclosure).findings })
  }
  return documents.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
