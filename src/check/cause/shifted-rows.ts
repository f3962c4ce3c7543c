import { compareDecimals, type Decimal } from '../../model/decimal.ts'
import type { Disclosure } from '../../model/disclosure.ts'
import type { Fact } from '../../model/fact.ts'
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

/**
 * Amounts pasted beside a list of accounts that has a few rows more or less: from there on each row bears the amount of
 * another. Told by a second table of the same accounts, whose amounts follow in the same order.
 */
export function findShiftedRows(disclosure: Disclosure): readonly ShiftedRows[] {
  const tables = [...Map.groupBy(disclosure.facts.filter(isRowTotal), ({ origin }) => (origin.type === 'cell' ? origin.table : -1))]
  return tables.flatMap(([table, rows]) => {
    for (const [other, reference] of tables) {
      const shifted = other === table ? null : shiftAgainst(table, rows, reference)
      if (shifted) return [shifted]
    }
    return []
  })
}

const isRowTotal = ({ origin, key, value, kind }: Fact): boolean =>
  origin.type === 'cell' && kind === 'amount' && value !== null && key.functional !== null && key.nature === null && key.unit === null && key.project === null
    && (key.measure === 'expenditure' || key.measure === 'income')

function shiftAgainst(table: number, rows: readonly Fact[], reference: readonly Fact[]): ShiftedRows | null {
  const at = new Map(reference.map(({ key }, index) => [key.functional, index] as const))
  const agrees = (row: Fact): boolean => same(row.value, reference[at.get(row.key.functional) ?? -1]?.value ?? null)
  const isWrong = (row: Fact): boolean => at.has(row.key.functional) && !agrees(row)
  // most rows in front agree, most of those behind do not: elsewhere it is the reference that is shifted, or another fund
  const first = rows.findIndex((row, index) => index >= FEWEST && isWrong(row)
    && rows.slice(0, index).filter(isWrong).length * 10 <= index * (10 - TENTHS) && rows.slice(index).filter(isWrong).length * 10 >= (rows.length - index) * TENTHS)
  const tail = first < 0 ? [] : rows.slice(first)
  const wrong = tail.filter(isWrong)
  if (wrong.length < FEWEST) return null
  let position = at.get(tail[0]?.key.functional ?? null) ?? reference.length
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
  return owner !== null && found >= FEWEST && found * 10 >= wrong.length * TENTHS ? { table, amounts: wrong, owner } : null
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
