import type { DisclosureTable, TableCell, TableRow } from '../model/disclosure-table.ts'
import { placesOf } from '../model/source-tree.ts'
import { SPECIAL_FUND_PARTS, type SpecialFund, type SpecialFundPart, type SpecialFundText } from '../model/special-fund.ts'
import { partLabelReader } from './labelled-parts.ts'
import { SPECIAL_FUND_WORDS } from './special-fund-words.ts'

const NAME = /^(?:专项资金|专项|项目|资金)(?:项目)?名称[:：]?$/

const readPart = partLabelReader(SPECIAL_FUND_WORDS)
const partOf = (text: string): SpecialFundPart | null => readPart(tight(text))?.part ?? null
const tight = (text: string): string => text.replace(/\s+/g, '')

type Parts = Record<SpecialFundPart, SpecialFundText | null>
type Fund = Omit<SpecialFund, 'id'>

/** Tables of 专项资金: one fund a row under a header of parts, or label and text side by side, one fund after the other. */
export function specialFundsInTables(tables: readonly DisclosureTable[]): Fund[] {
  return tables.filter((table) => table.family === 'special-funds').flatMap((table) => {
    const header = table.rows.find((row) => row.cells.filter((cell) => partOf(cell.text) !== null).length >= 2)
    return header ? fundsByRow(table, header) : fundsByLabel(table)
  })
}

function fundsByRow(table: DisclosureTable, header: TableRow): Fund[] {
  const nameColumn = header.cells.find((cell) => NAME.test(tight(cell.text)))
  if (!nameColumn) return []
  return table.rows.filter((row) => row.index > header.index).flatMap((row): Fund[] => {
    const name = row.cells.find((cell) => cell.column === nameColumn.column)
    if (!name || tight(name.text) === '' || /^(?:合计|总计)$/.test(tight(name.text)) || tight(name.text) === tight(nameColumn.text)) return []
    const parts = noParts()
    for (const cell of row.cells) {
      const above = header.cells.find((each) => each.column <= cell.column && cell.column < each.column + each.columnSpan)
      const part = above && partOf(above.text)
      if (part && parts[part] === null) parts[part] = textOf(cell)
    }
    return [{ name: tight(name.text), namePlaces: placesOf(name), parts }]
  })
}

function fundsByLabel(table: DisclosureTable): Fund[] {
  const funds: { name: string; namePlaces: Fund['namePlaces']; parts: Parts }[] = []
  for (const row of table.rows) {
    for (const [index, cell] of row.cells.entries()) {
      const value = row.cells[index + 1]
      if (!value) continue
      if (NAME.test(tight(cell.text))) funds.push({ name: tight(value.text), namePlaces: placesOf(value), parts: noParts() })
      const part = partOf(cell.text)
      const fund = funds.at(-1)
      if (part && fund && fund.parts[part] === null) fund.parts[part] = textOf(value)
    }
  }
  return funds
}

const noParts = (): Parts => Object.fromEntries(SPECIAL_FUND_PARTS.map((part) => [part, null])) as Parts

const textOf = (cell: TableCell): SpecialFundText => ({ text: cell.text.trim(), spans: [], places: placesOf(cell) })
