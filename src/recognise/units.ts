import type { DisclosedUnit, Section } from '../model/disclosure.ts'
import type { DisclosureTable, TableRow } from '../model/disclosure-table.ts'
import { placesOf, type Paragraph } from '../model/source-tree.ts'

const UNIT_SECTION = /机构设置|单位构成|单位情况|预算单位|部门概况|机构情况/
const LIST_LEAD = /(?:包括|单位构成|所属单位|单位有|单位为|名单|分别为|具体为)[^：:]{0,30}[：:]/
const ITEM = /(?:^|[：:；;。]|\s)[（(]?\d{1,2}[.、．）)]\s*([\u4e00-\u9fff（）()·]{4,40}?)(?=[。；;，,]|\s|$)/g
const ORGANISATION = /(?:局|委员会|委|办公室|办|厅|院|中心|所|处|队|站|馆|校|学|医院|街道|办事处|镇|乡|政府|机关|本级|本部|部|会|社|团|公司|署|室|园|库|台|厂|组|法院|检察院)(?:[（(][^（）()]{1,8}[）)])?$/

/**
 * The units that a department's document covers (预算单位构成): from the list in prose, from a table of units, and the
 * unit codes that the tables of 机关运行经费 and 政府采购 print. One entry a unit, its code where one is printed.
 */
export function recogniseUnits(
  paragraphs: readonly Paragraph[],
  sections: readonly Section[],
  tables: readonly DisclosureTable[],
): readonly DisclosedUnit[] {
  const units = new Map<string, DisclosedUnit>()
  const add = (unit: DisclosedUnit): void => {
    const key = unit.name.replace(/[\s（）()]/g, '')
    const known = units.get(key)
    if (!known) units.set(key, unit)
    else if (known.code === null && unit.code !== null) units.set(key, { ...known, code: unit.code, places: [...known.places, ...unit.places] })
  }
  for (const unit of [...unitsInProse(paragraphs, sections), ...unitsInTables(tables)]) add(unit)
  return [...units.values()]
}

function unitsInProse(paragraphs: readonly Paragraph[], sections: readonly Section[]): readonly DisclosedUnit[] {
  const found: DisclosedUnit[] = []
  for (const section of sections.filter(({ title }) => UNIT_SECTION.test(title))) {
    let listed = false
    for (let i = section.paragraphs[0]; i < section.paragraphs[1]; i += 1) {
      const paragraph = paragraphs[i]
      if (!paragraph || paragraph.role !== 'body') continue
      listed ||= LIST_LEAD.test(paragraph.text)
      if (!listed) continue
      for (const match of paragraph.text.matchAll(ITEM)) {
        const name = match[1] ?? ''
        if (!ORGANISATION.test(name)) continue
        const start = match.index + match[0].indexOf(name)
        found.push({ code: null, name, places: placesOf(paragraph, start, start + name.length) })
      }
    }
  }
  return found
}

function unitsInTables(tables: readonly DisclosureTable[]): readonly DisclosedUnit[] {
  return tables.flatMap((table) => {
    const nameColumn = table.columns.find(({ header }) => header.some((text) => /(?:所属)?(?:预算)?单位名称/.test(text)))
    const codeColumn = table.columns.find(({ header }) => header.some((text) => /单位(?:编码|代码)/.test(text)))
    if (!nameColumn && !codeColumn) return []
    return table.rows.filter(({ role }) => role === 'body').flatMap((row) => unitOfRow(row, nameColumn?.index ?? null, codeColumn?.index ?? null))
  })
}

function unitOfRow(row: TableRow, nameColumn: number | null, codeColumn: number | null): readonly DisclosedUnit[] {
  const text = (column: number | null): string => row.cells.find((cell) => cell.column === column)?.text.replace(/\s/g, '') ?? ''
  const bracketed = /^[[【]?(\d{6,9})[\]】]?(.*)$/.exec(text(nameColumn))
  const name = (bracketed?.[2] ?? text(nameColumn)).replace(/^[-—]/, '')
  const code = /^\d{6,9}$/.exec(text(codeColumn))?.[0] ?? bracketed?.[1] ?? null
  const cell = row.cells.find(({ column }) => column === nameColumn)
  // A department's own code has three digits: its row is the sum of its units.
  if (/^\d{3}$/.test(text(codeColumn))) return []
  return cell && ORGANISATION.test(name) && name.length <= 40 ? [{ code, name, places: placesOf(cell) }] : []
}
