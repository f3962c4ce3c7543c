import type { Relation } from '../package-relations.ts'
import type { ZipArchive } from '../open-zip.ts'
import type { ReadBudget } from '../read-budget.ts'
import type { FormatName } from '../read-failures.ts'
import { eachChild, type XmlNode } from '../xml-tree.ts'

export const WORD: FormatName = { zh: ' Word 文档', en: 'Word document' }

/** An open .docx. */
export interface DocxPackage {
  readonly zip: ZipArchive
  readonly budget: ReadBudget
  /** Relations of the main part. */
  readonly relations: ReadonlyMap<string, Relation>
}

/** Hands out the children of a part's container element; false where the part is missing. */
export function eachBlock({ zip, budget }: DocxPackage, part: string, container: string, take: (node: XmlNode) => void): boolean {
  const bytes = zip.read(part)
  if (!bytes) return false
  eachChild(bytes, { part, format: WORD, budget, container, counted: 'p' }, take)
  return true
}

/** The part that the main part relates to by a kind, or null. */
export function partOfKind({ relations }: DocxPackage, kind: string): string | null {
  for (const relation of relations.values()) if (relation.kind === kind && !relation.external) return relation.target
  return null
}
