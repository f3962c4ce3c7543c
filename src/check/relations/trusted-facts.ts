import type { Disclosure } from '../../model/disclosure.ts'
import type { Fact } from '../../model/fact.ts'
import { intervalsMeet, printedInterval, type Interval } from '../../model/interval.ts'
import { placesOf } from '../../model/source-tree.ts'
import { toFen } from '../../model/unit.ts'
import type { FactIndex } from '../fact-index.ts'
import { incompleteTables } from '../incomplete-tables.ts'
import { cutByEdge } from '../cut-by-edge.ts'
import type { KeyGrid } from './key-grid.ts'
import { cellNumber } from './layout/cell-facts.ts'

/**
 * The facts that relations may rest on. Left out are those of tables whose header or row labels were not fully
 * understood: two columns, or many rows, of one table that claim to be the same quantity and differ throughout
 * cannot both be it; the key lacks a dimension, the document is not wrong. Left out too are numbers that the edge of
 * the page cuts off.
 */
export interface TrustedFacts {
  readonly facts: readonly Fact[]
  /** Facts left out. */
  readonly doubtful: readonly Fact[]
  /** Amounts of tables that no fact stands for: a sum that misses just such an amount proves nothing. */
  readonly strays: readonly Stray[]
  /** For each claim the amounts of its paragraph that were not read: they may be parts as well. */
  readonly unread: ReadonlyMap<number, readonly Interval[]>
  /** Tables that a table without title and family follows: perhaps their own continuation, so totals prove nothing. */
  readonly openEnded: ReadonlySet<number>
  /** Tables of which the edge of a page cuts a part off: their sums prove nothing. */
  readonly cutOff: ReadonlySet<number>
  /** Tables of which a page may not have been read: sums over their rows, and what they do not list, prove nothing. */
  readonly incomplete: ReadonlySet<number>
}

export interface Stray {
  readonly table: number
  readonly row: number
  readonly column: number
  readonly interval: Interval
}

export function trustedFacts(disclosure: Disclosure, { byTable }: FactIndex, { keyOf }: KeyGrid): TrustedFacts {
  const doubtfulColumns = new Map<number, ReadonlySet<number>>()
  const doubtfulTables = new Set<number>()
  for (const [table, facts] of byTable) {
    const repeats = repeatedKeys(facts.filter((fact) => fact.interval !== null), keyOf)
    const half = (fact: Fact): number => disclosure.tables[table]?.columns[columnOf(fact)]?.half ?? 0
    const ambiguous = ambiguousColumns(repeats, half).flat()
    if (ambiguous.length > 0) doubtfulColumns.set(table, new Set(ambiguous))
    const conflicts = repeats.filter((group) => differ(group) && sameColumn(group) && group[0] && isDetail(group[0]))
    if (conflicts.length >= 2) doubtfulTables.add(table)
  }
  const isCut = cutByEdge(disclosure)
  const cut = new Set(isCut ? disclosure.facts.filter(({ origin, places }) => origin.type === 'cell' && isCut(places)) : [])
  const isDoubtful = ({ origin, key }: Fact): boolean => origin.type === 'cell'
    && (doubtfulColumns.get(origin.table)?.has(origin.column) === true || (doubtfulTables.has(origin.table) && isDetailKey(key)))
  const whole = cut.size === 0 ? disclosure.facts : disclosure.facts.filter((fact) => !cut.has(fact))
  const doubtful = doubtfulColumns.size + doubtfulTables.size === 0 ? [] : whole.filter(isDoubtful)
  const leftOut = new Set(doubtful)
  return {
    facts: (doubtful.length === 0 ? whole : whole.filter((fact) => !leftOut.has(fact))).map(withExactZero),
    doubtful,
    cutOff: new Set(!isCut ? [] : disclosure.tables.filter(({ rows }) => rows.some((row) => row.cells.some((cell) => /\d/.test(cell.text) && isCut(placesOf(cell))))).map(({ id }) => id)),
    incomplete: incompleteTables(disclosure),
    strays: strayAmounts(disclosure),
    unread: unreadBeside(disclosure),
    openEnded: new Set(disclosure.tables.flatMap((table, i) => {
      const next = disclosure.tables[i + 1]
      return next && !next.title && !next.family && !next.empty ? [table.id] : []
    })),
  }
}

function unreadBeside({ claims }: Disclosure): ReadonlyMap<number, readonly Interval[]> {
  const unread = Map.groupBy(claims.filter(({ key, amount }) => key.measure === 'other' && amount?.kind === 'amount'), ({ span }) => span.paragraph)
  return new Map(claims.flatMap(({ id, key, span }) => {
    const beside = key.measure === 'other' ? [] : (unread.get(span.paragraph) ?? []).flatMap(({ amount }) => (amount?.interval ? [amount.interval] : []))
    return beside.length > 0 ? [[id, beside] as const] : []
  }))
}

/**
 * `0` beside `9.98` means nothing at all, not "less than half": a zero is taken to two decimals of its unit, however
 * few are printed. Else a 0 in a sum, or 0万元 in prose, would excuse half a unit.
 */
function withExactZero(fact: Fact): Fact {
  if (fact.kind !== 'amount' || !fact.value || !fact.unit || fact.value.digits !== 0n) return fact
  const { low, high } = printedInterval(fact.value, ZERO_DECIMALS)
  return { ...fact, interval: { low: toFen(low, fact.unit), high: toFen(high, fact.unit) } }
}

const ZERO_DECIMALS = 2

const repeatedKeys = (facts: readonly Fact[], keyOf: KeyGrid['keyOf']): Fact[][] =>
  [...Map.groupBy(facts, keyOf).values()].filter((group) => group.length > 1)

/** A 结转 column is no detail of a row: its 合计 is as certain as that of the column beside it. */
const isDetailKey = ({ functional, economic, item, unit, project }: Fact['key']): boolean =>
  functional !== null || economic !== null || (item !== null && item !== 'fromCarryOver') || unit !== null || project !== null
const isDetail = (fact: Fact): boolean => isDetailKey(fact.key)

const differ = (group: readonly Fact[]): boolean => {
  const first = group[0]?.interval
  return first != null && group.some((fact) => fact.interval && !intervalsMeet(fact.interval, first))
}

const columnOf = (fact: Fact): number => (fact.origin.type === 'cell' ? fact.origin.column : -1)
const rowOf = (fact: Fact): number => (fact.origin.type === 'cell' ? fact.origin.row : -1)

const sameColumn = (group: readonly Fact[]): boolean => new Set(group.map(columnOf)).size < group.length

/**
 * Columns of one half whose cells of one row bear one key and differ: in two rows or more, or wherever both are printed.
 * 小计 on the left and 小计 on the right are two things.
 */
function ambiguousColumns(repeats: readonly Fact[][], half: (fact: Fact) => number): number[][] {
  const counts = new Map<string, { differ: number; agree: number }>()
  for (const group of repeats) {
    for (const row of Map.groupBy(group, (fact) => `${rowOf(fact)}|${half(fact)}`).values()) {
      if (row.length < 2) continue
      const columns = [...new Set(row.map(columnOf))].toSorted((a, b) => a - b).join(',')
      const count = counts.get(columns) ?? { differ: 0, agree: 0 }
      counts.set(columns, count)
      count[differ(row) ? 'differ' : 'agree'] += 1
    }
  }
  return [...counts].filter(([, count]) => count.differ >= 2 || (count.differ > 0 && count.agree === 0))
    .map(([columns]) => columns.split(',').map((one) => Number.parseInt(one, 10)))
}

function strayAmounts(disclosure: Disclosure): readonly Stray[] {
  const bound = new Set<number>()
  for (const { origin } of disclosure.facts) {
    if (origin.type === 'cell') bound.add(cellNumber(origin.table, origin.row, origin.column))
  }
  const strays: Stray[] = []
  for (const { id, rows, columns, unit } of disclosure.tables) {
    for (const row of rows) {
      if (row.role !== 'body' || !unit) continue
      for (const { number, column } of row.cells) {
        if (number.type !== 'number' || number.value.digits === 0n || number.percent) continue
        if (columns[column]?.role !== 'amount' || bound.has(cellNumber(id, row.index, column))) continue
        const { low, high } = printedInterval(number.value, number.decimals)
        strays.push({ table: id, row: row.index, column, interval: { low: toFen(low, unit), high: toFen(high, unit) } })
      }
    }
  }
  return strays
}
