import type { Disclosure } from '../../model/disclosure.ts'
import type { DisclosureTable } from '../../model/disclosure-table.ts'
import type { Fact } from '../../model/fact.ts'
import { addIntervals, intervalsMeet } from '../../model/interval.ts'
import { cellFacts, factsByCell, type CellFacts } from '../relations/layout/cell-facts.ts'
import { intervalOf, isNonZero } from '../relations/operands.ts'
import type { Finding } from '../../model/finding.ts'

export const WRONG_COLUMN = 'cause/wrong-column'

/** An amount that stands in one column in the row of the total and in another in the rows that make it up. */
export interface WrongColumn {
  readonly total: Fact
  readonly parts: readonly Fact[]
}

interface Group { readonly total: number; readonly parts: readonly number[]; readonly half: number }

/** Longer tables are lists. */
const MAX_ROWS = 2000

/** Every total with its parts whose other columns add up, and how many of them were looked at. */
export function wrongColumns(disclosure: Disclosure): { readonly judged: number; readonly found: readonly WrongColumn[] } {
  const byCell = factsByCell(disclosure.facts)
  let judged = 0
  const found = disclosure.tables.filter(({ unit, rows }) => unit !== null && rows.length <= MAX_ROWS).flatMap((table) => {
    const cells = cellFacts(table, byCell, disclosure)
    return groupsOf(table).flatMap((group) => {
      const one = judge(table, group, cells)
      if (one) judged += 1
      return one?.wrong ?? []
    })
  })
  return { judged, found }
}

/** 合计 over the rows of the first level, an account over those below it. */
function groupsOf({ rows, columns }: DisclosureTable): readonly Group[] {
  const halves = [...new Set(columns.map(({ half }) => half))]
  return halves.flatMap((half) => {
    const subjects = rows.flatMap((row) => (row.role === 'body' && row.subjects[half] ? [{ index: row.index, subject: row.subjects[half] }] : []))
    const totals = subjects.filter(({ subject }) => subject.type === 'total')
    const top = subjects.filter(({ subject }) => subject.type !== 'total' && subject.type !== 'subtotal' && subject.parent === null).map(({ index }) => index)
    const whole = totals.length === 1 && totals[0] ? [{ total: totals[0].index, parts: top, half }] : []
    const below = Map.groupBy(subjects.filter(({ subject }) => subject.type === 'account' && subject.parent !== null), ({ subject }) => subject.parent ?? -1)
    return [...whole, ...[...below].map(([total, parts]) => ({ total, parts: parts.map(({ index }) => index), half }))]
  })
}

/** Null where the other columns do not prove that the rows make up the total. */
function judge(table: DisclosureTable, { total, parts, half }: Group, cells: CellFacts): { readonly wrong: readonly WrongColumn[] } | null {
  const columns = table.columns.filter((column) => column.role === 'amount' && column.half === half)
  if (parts.length === 0 || columns.length < 3 || !isWhole(table, [total, ...parts], columns.map(({ index }) => index))) return null
  let agree = 0
  const above: Fact[] = []
  const below: (readonly Fact[])[] = []
  for (const { index } of columns) {
    const whole = printed(cells(total, index))
    const own = parts.flatMap((row) => printed(cells(row, index)) ?? [])
    if (whole && own.length > 0) {
      if (!makesUp(whole, own)) return null
      agree += 1
    } else if (whole) above.push(whole)
    else if (own.length > 0) below.push(own)
  }
  if (agree === 0 || above.length > 1 || below.length > 1) return null
  const [[whole], [own]] = [above, below]
  return { wrong: whole && own && makesUp(whole, own) ? [{ total: whole, parts: own }] : [] }
}

const printed = (fact: Fact | null): Fact | null => (fact && fact.interval && isNonZero(fact) ? fact : null)

const makesUp = (total: Fact, parts: readonly Fact[]): boolean =>
  intervalsMeet(intervalOf(total), parts.map(intervalOf).reduce(addIntervals))

/** Whether every cell of these rows holds an amount or nothing: no words, no cell merged over several columns. */
function isWhole({ rows }: DisclosureTable, own: readonly number[], columns: readonly number[]): boolean {
  return own.every((row) => (rows[row]?.cells ?? []).every((cell) => !columns.includes(cell.column) || (cell.number.type !== 'text' && cell.columnSpan === 1)))
}

/** The blank total over the parts follows from the amount that stands in the other column. */
export function wrongColumnRoots(findings: readonly Finding[]): readonly (readonly [string, string])[] {
  const roots = findings.filter(({ rule }) => rule === WRONG_COLUMN)
  return findings.filter(({ rule, actual }) => rule.startsWith('relations/') && actual === null).flatMap(({ id, facts }) => {
    const root = roots.find((one) => facts.some((fact) => one.facts.includes(fact)))
    return root ? [[id, root.id] as const] : []
  })
}
