import type { SourceTree } from '../../model/source-tree.ts'
import type { ReadLimits } from '../limits.ts'
import { openZip } from '../open-zip.ts'
import { prefixedAttribute } from '../parse-xml.ts'
import { ReadBudget } from '../read-budget.ts'
import { damaged } from '../read-failures.ts'
import { sha256 } from '../sha256.ts'
import type { RawSheet } from './raw-sheet.ts'
import { readNotes, readObjects } from './read-sheet-extras.ts'
import { readSharedStrings, isOn } from './read-shared-strings.ts'
import { readSheetXml } from './read-sheet-xml.ts'
import { readStyles } from './read-styles.ts'
import { workbookTree } from './workbook-tree.ts'
import { parsePart, relationsOf, targetsOf, WORKBOOK, type XlsxPackage } from './xlsx-package.ts'

/**
 * Reads an Office Open XML workbook. The XML is read directly, so that a number is the text in the file and not what a
 * binary floating-point number makes of it.
 * @throws {ReadError} damaged, or one of the limits.
 */
export async function readXlsx(bytes: Uint8Array, limits: ReadLimits): Promise<SourceTree> {
  const budget = new ReadBudget(limits)
  const pack: XlsxPackage = { zip: openZip(bytes, budget, WORKBOOK), budget }
  const part = targetsOf(relationsOf(pack, ''), 'officeDocument')[0] ?? 'xl/workbook.xml'
  const relations = relationsOf(pack, part)
  const { entries, date1904 } = readWorkbook(pack, part)
  const strings = readSharedStrings(pack, targetsOf(relations, 'sharedStrings')[0] ?? 'xl/sharedStrings.xml')
  const styles = readStyles(pack, targetsOf(relations, 'styles')[0] ?? 'xl/styles.xml')
  const sheets: RawSheet[] = []
  const missing: string[] = []
  for (const entry of entries) {
    const target = relations.get(entry.relation)
    const own = target ? relationsOf(pack, target.target) : new Map()
    const content = target?.kind === 'worksheet' ? readSheetXml(pack, target.target, entry.name, strings, styles) : null
    if (content) sheets.push({ name: entry.name, hidden: entry.hidden, ...content, notes: readNotes(pack, own), objects: readObjects(pack, own) })
    else missing.push(entry.name)
  }
  return workbookTree({ mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', sha256: sha256(bytes), sheets, missing, date1904, budget })
}

interface SheetEntry {
  readonly name: string
  readonly relation: string
  readonly hidden: boolean
}

function readWorkbook(pack: XlsxPackage, part: string): { entries: readonly SheetEntry[]; date1904: boolean } {
  const entries: SheetEntry[] = []
  let date1904 = false
  const found = parsePart(pack, part, {
    open(name, attributes) {
      if (name === 'workbookPr') date1904 = attributes.date1904 !== undefined && isOn(attributes.date1904)
      if (name !== 'sheet') return
      entries.push({ name: attributes.name ?? '', relation: prefixedAttribute(attributes, 'id') ?? '', hidden: attributes.state === 'hidden' || attributes.state === 'veryHidden' })
    },
  })
  if (!found || entries.length === 0) throw damaged(WORKBOOK, 'workbook.xml')
  return { entries, date1904 }
}
