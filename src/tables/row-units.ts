import type { DisclosureTable, TableRow } from '../model/disclosure-table.ts'
import { plain } from './plain-text.ts'
import { accountCode } from './row-hierarchy.ts'

export const UNIT_HEADER = /^(?:预算|项目|主管|所属)?(?:单位|部门(?:\(单位\))?)(?:编码|代码|名称)?$/

/** Where units stand in a column beside the accounts or projects: the unit of each row, if there are several. */
export function unitsOfRows(table: DisclosureTable): ReadonlyMap<number, string> | null {
  const column = table.columns.find(({ role, header }) => role === 'text' && UNIT_HEADER.test(plain(header.at(-1) ?? '')))
  if (!column) return null
  const printed = new Map<number, string>()
  for (const row of table.rows) {
    const text = row.role === 'body' ? plain(row.cells.find((cell) => cell.column === column.index)?.text ?? '') : ''
    if (text !== '' && !/^(?:合计|总计)$/.test(text)) printed.set(row.index, /^\[?(\d{3,})/.exec(text)?.[1] ?? text)
  }
  // A department's code (301) above its only unit's (301001) makes no second unit.
  const names = [...new Set(printed.values())]
  if (names.filter((name) => !names.some((other) => other !== name && /^\d+$/.test(name) && other.startsWith(name))).length < 2) return null
  return unitsOfBlocks(table, printed) ?? printed
}

/**
 * A unit printed once, in the first row of its accounts, is the unit of all of them. Told from a column that names the
 * units of the items only (the 类 and 款 above are of all units): there a unit comes again further down, or first beside an item.
 */
function unitsOfBlocks({ rows }: DisclosureTable, printed: ReadonlyMap<number, string>): ReadonlyMap<number, string> | null {
  const codeOf = (row: TableRow): string | null => row.subjects.map((subject) => subject && accountCode(subject)).find((code) => code != null) ?? null
  const body = rows.filter(({ role }) => role === 'body')
  const blocks = body.flatMap(({ index }) => printed.get(index) ?? []).filter((name, i, all) => name !== all[i - 1])
  if (new Set(blocks).size < blocks.length) return null
  const units = new Map<number, string>()
  const accounts = new Map<string, Set<string>>()
  let unit: string | null = null
  for (const row of body) {
    const own = printed.get(row.index)
    const code = codeOf(row)
    if (own !== undefined && own !== unit && code !== null && code.length > SHORTEST_CODE) return null
    if (row.subjects.some((subject) => subject?.type === 'total') && own === undefined) unit = null
    else unit = own ?? unit
    if (unit === null) continue
    units.set(row.index, unit)
    if (code !== null) accounts.set(code, (accounts.get(code) ?? new Set()).add(unit))
  }
  return units.size > printed.size && [...accounts.values()].some((all) => all.size > 1) ? units : null
}

/** Digits of a 类. */
const SHORTEST_CODE = 3
