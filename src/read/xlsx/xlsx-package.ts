import type { Relation } from '../package-relations.ts'
import { readRelations } from '../package-relations.ts'
import type { ZipArchive } from '../open-zip.ts'
import { parseXml, type XmlHandlers } from '../parse-xml.ts'
import type { ReadBudget } from '../read-budget.ts'
import type { FormatName } from '../read-failures.ts'

export const WORKBOOK: FormatName = { zh: ' Excel 工作簿', en: 'Excel workbook' }

/** An open .xlsx: its parts, read as XML. */
export interface XlsxPackage {
  readonly zip: ZipArchive
  readonly budget: ReadBudget
}

/** Reads a part as XML events; false where the part is missing. */
export function parsePart({ zip, budget }: XlsxPackage, part: string, handlers: XmlHandlers): boolean {
  const bytes = zip.read(part)
  if (!bytes) return false
  parseXml(bytes, part, WORKBOOK, budget, handlers)
  return true
}

/** The relations of a part, by id. */
export const relationsOf = ({ zip, budget }: XlsxPackage, part: string): ReadonlyMap<string, Relation> => readRelations(zip, part, WORKBOOK, budget)

/** The targets inside the package of a kind of relation. */
export function targetsOf(relations: ReadonlyMap<string, Relation>, kind: string): readonly string[] {
  return [...relations.values()].filter((relation) => relation.kind === kind && !relation.external).map((relation) => relation.target)
}
