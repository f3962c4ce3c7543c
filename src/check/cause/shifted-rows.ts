import { addIntervals, intervalsMeet } from '../../model/interval.ts'
import { intervalOf } from '../relations/operands.ts'
import { compareDecimals, type Decimal } from '../../model/decimal.ts'
import type { Disclosure } from '../../model/disclosure.ts'
import type { Fact } from '../../model/fact.ts'
import { perDisclosure } from '../per-disclosure.ts'
import type { Finding } from '../../model/finding.ts'

/** A table whose amounts stand, from one row on, beside other accounts than theirs. */
export interface ShiftedRows {
  readonly table: number
  /** The amounts that are out of place, in order; the first row is where it begins. */
  readonly amounts: readonly Fact[]
  /** For the first of them the account that bears it elsewhere. */
  readonly owner: Fact
}

export const SHIFTED_ROWS = 'cause/shifted-rows'

/** So many rows at least must be out of place, and of those that are so many tenths must be another row's amount. */
const FEWEST = 5
const TENTHS = 7
/** Behind the shift so many tenths disagree: a 款 of one 项 bears its amount, so that some rows agree by chance. */
const TENTHS_BEHIND = 6
/** Amounts are pasted so many rows too low at most, rows doubled or put in above them. */
const LOWEST = 4

/**
 * Amounts pasted beside a list of accounts that has a few rows more or less: from there on each row bears the amount of
 * another. Told by a second table of the same accounts, whose amounts follow in the same order.
 */
export const findShiftedRows = perDisclosure((disclosure): readonly ShiftedRows[] => {
  const tables = [...Map.groupBy(disclosure.facts.filter(isRowTotal), ({ origin }) => (origin.type === 'cell' ? origin.table : -1))]
    .map(([table, facts]) => accountTable(table, firstColumn(facts)))
  return tables.flatMap((one) => {
    for (const other of tables) {
      const shifted = other === one || one.rows.length < 2 * FEWEST ? null : shiftAgainst(one, other)
      if (shifted) return [shifted]
    }
    return []
  })
}, ['facts'])

/** A table of accounts, an amount a row. */
interface AccountTable {
  readonly table: number
  readonly rows: readonly Fact[]
  /** The place of each account among the rows. */
  readonly at: ReadonlyMap<string | null, number>
}

const accountTable = (table: number, rows: readonly Fact[]): AccountTable => ({ table, rows, at: new Map(rows.map(({ key }, index) => [key.functional, index] as const)) })

/** One amount a row: that of the first column, the total. */
const firstColumn = (facts: readonly Fact[]): Fact[] => [...Map.groupBy(facts, ({ origin }) => (origin.type === 'cell' ? origin.row : -1)).values()].flatMap(([first]) => first ?? [])

const isRowTotal = ({ origin, key, value, kind }: Fact): boolean =>
  origin.type === 'cell' && kind === 'amount' && value !== null && key.functional !== null && key.nature === null && key.unit === null && key.project === null
    && (key.measure === 'expenditure' || key.measure === 'income')

function shiftAgainst({ table, rows }: AccountTable, { rows: reference, at }: AccountTable): ShiftedRows | null {
  const agrees = (row: Fact): boolean => same(row.value, reference[at.get(row.key.functional) ?? -1]?.value ?? null)
  const isWrong = (row: Fact): boolean => at.has(row.key.functional) && !agrees(row)
  // most rows in front agree, most of those behind do not: elsewhere it is the reference that is shifted, or another fund
  const first = rows.findIndex((row, index) => index >= FEWEST && isWrong(row)
    && rows.slice(0, index).filter(isWrong).length * 10 <= index * (10 - TENTHS) && rows.slice(index).filter(isWrong).length * 10 >= (rows.length - index) * TENTHS_BEHIND)
  const tail = first < 0 ? [] : rows.slice(first)
  const wrong = tail.filter(isWrong)
  // of the two tables it is the one whose accounts no longer add up
  if (wrong.length < FEWEST || brokenSums(rows) <= brokenSums(reference)) return null
  const start = at.get(tail[0]?.key.functional ?? null) ?? reference.length
  // amounts too high are those of rows further down, amounts too low those of rows above
  for (const from of [start, Math.max(-1, start - 1 - LOWEST)]) {
    const followed = follow(tail, reference, from)
    if (followed && followed.found >= FEWEST && followed.found * 10 >= wrong.length * TENTHS) return { table, amounts: wrong, owner: followed.owner }
  }
  return null
}

/** How many 类 and 款 are not the sum of what stands below them. */
function brokenSums(rows: readonly Fact[]): number {
  return rows.filter((row) => {
    const code = row.key.functional ?? ''
    const below = rows.filter(({ key }) => key.functional?.length === code.length + 2 && key.functional.startsWith(code))
    return below.length > 0 && !intervalsMeet(intervalOf(row), below.map(intervalOf).reduce(addIntervals))
  }).length
}

/** How many of the rows bear, one after the other, the amounts of rows of the reference behind `from`; null where the first does not. */
function follow(tail: readonly Fact[], reference: readonly Fact[], from: number): { readonly found: number; readonly owner: Fact } | null {
  let position = from
  let owner: Fact | null = null
  let found = 0
  for (const row of tail) {
    const next = reference.findIndex((one, index) => index > position && same(one.value, row.value))
    const match = reference[next]
    if (!match) continue
    if (found === 0 && row !== tail[0]) return null
    owner ??= match
    position = next
    found += 1
  }
  return owner === null ? null : { found, owner }
}

const same = (a: Decimal | null, b: Decimal | null): boolean => a !== null && b !== null && compareDecimals(a, b) === 0

/** What else is said of these rows follows from the shift: pairs of finding and root. */
export function shiftedRowRoots(findings: readonly Finding[], disclosure: Disclosure): readonly (readonly [string, string])[] {
  const roots = findings.filter(({ rule }) => rule === SHIFTED_ROWS)
  if (roots.length === 0) return []
  return findShiftedRows(disclosure).flatMap(({ table, amounts }) => {
    const [first] = amounts
    const root = roots.find(({ facts }) => first !== undefined && facts.includes(first.id))
    const from = first?.origin.type === 'cell' ? first.origin.row : 0
    const touches = ({ facts }: Finding): boolean => facts.some((id) => {
      const origin = disclosure.facts[id]?.origin
      return origin?.type === 'cell' && origin.table === table && origin.row >= from
    })
    // the sums over these rows as well, wherever their total stands
    const parents = new Set(amounts.map(({ key }) => key.functional?.slice(0, 3)))
    const sums = ({ rule, facts }: Finding): boolean => /hierarchy$|rows-of-table$/.test(rule) && facts.some((id) => {
      const fact = disclosure.facts[id]
      return fact?.origin.type === 'cell' && fact.origin.table === table && (fact.key.functional === null || parents.has(fact.key.functional.slice(0, 3)))
    })
    return root ? findings.filter((one) => one !== root && (touches(one) || sums(one))).map((one) => [one.id, root.id] as const) : []
  })
}
