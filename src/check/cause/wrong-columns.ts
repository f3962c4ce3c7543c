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

interface Group { readonly total: number; readonly parts: readonly number[] }

/** The money columns of one half of a table, and whether a row holds an amount or nothing in each: no words, no cell merged over several columns. */
interface Half {
  readonly index: number
  readonly columns: readonly number[]
  isWhole(row: number): boolean
}

/** In fewer columns the rest proves nothing of the two. */
const MIN_COLUMNS = 3

/** Longer tables are lists. */
const MAX_ROWS = 2000

/** Every total with its parts whose other columns add up, and how many of them were looked at. */
export function wrongColumns(disclosure: Disclosure): { readonly judged: number; readonly found: readonly WrongColumn[] } {
  const byCell = factsByCell(disclosure.facts)
  let judged = 0
  const found = disclosure.tables.filter(({ unit, rows }) => unit !== null && rows.length <= MAX_ROWS).flatMap((table) => {
    const cells = cellFacts(table, byCell, disclosure)
    return halvesOf(table).flatMap((half) => groupsOf(table, half.index).flatMap((group) => {
      const one = judge(half, group, cells)
      if (one) judged += 1
      return one?.wrong ?? []
    }))
  })
  return { judged, found }
}

function halvesOf({ rows, columns }: DisclosureTable): readonly Half[] {
  return [...new Set(columns.map(({ half }) => half))].map((index): Half => {
    const own = columns.filter(({ role, half }) => role === 'amount' && half === index).map((column) => column.index)
    const known: boolean[] = []
    const isWhole = (row: number): boolean =>
      (known[row] ??= (rows[row]?.cells ?? []).every((cell) => (cell.number.type !== 'text' && cell.columnSpan === 1) || !own.includes(cell.column)))
    return { index, columns: own, isWhole }
  }).filter(({ columns: { length } }) => length >= MIN_COLUMNS)
}

/** 合计 over the rows of the first level, an account over those below it. */
function groupsOf({ rows }: DisclosureTable, half: number): readonly Group[] {
  const [totals, top]: [number[], number[]] = [[], []]
  const below = new Map<number, number[]>()
  for (const { role, index, subjects } of rows) {
    const subject = role === 'body' ? subjects[half] : null
    if (!subject) continue
    if (subject.type === 'total') totals.push(index)
    else if (subject.type !== 'subtotal' && subject.parent === null) top.push(index)
    if (subject.type !== 'account' || subject.parent === null) continue
    const siblings = below.get(subject.parent)
    if (siblings) siblings.push(index)
    else below.set(subject.parent, [index])
  }
  const [total] = totals
  const whole = totals.length === 1 && total !== undefined ? [{ total, parts: top }] : []
  return [...whole, ...[...below].map(([account, parts]) => ({ total: account, parts }))]
}

/** Null where the other columns do not prove that the rows make up the total. */
function judge({ columns, isWhole }: Half, { total, parts }: Group, cells: CellFacts): { readonly wrong: readonly WrongColumn[] } | null {
  if (parts.length === 0 || !isWhole(total) || !parts.every(isWhole)) return null
  let agree = 0
  const above: Fact[] = []
  const below: (readonly Fact[])[] = []
  for (const index of columns) {
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

/** The blank total over the parts follows from the amount that stands in the other column. */
export function wrongColumnRoots(findings: readonly Finding[]): readonly (readonly [string, string])[] {
  const roots = findings.filter(({ rule }) => rule === WRONG_COLUMN)
  return findings.filter(({ rule, actual }) => rule.startsWith('relations/') && actual === null).flatMap(({ id, facts }) => {
    const root = roots.find((one) => facts.some((fact) => one.facts.includes(fact)))
    return root ? [[id, root.id] as const] : []
  })
}
