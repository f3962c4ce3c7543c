import { absoluteDecimal, addDecimals, compareDecimals, subtractDecimals, ZERO, type Decimal } from '../../../model/decimal.ts'
import type { Disclosure } from '../../../model/disclosure.ts'
import type { Fact } from '../../../model/fact.ts'
import type { Instance } from '../../relations/relation.ts'
import { intervalOf, isPrinted, sumInterval } from '../../relations/operands.ts'
import { amountsOf, type Amounts, type Scored } from './amounts.ts'
import { columnShifts } from './column-shifts.ts'
import { exchange, type Displacement, type Spot } from './displacement.ts'

/** So many are tried at most: each costs an evaluation of all relations. */
const MOST = 6
/** A displacement is to take the place of several roots: so many failing relations at least must be out by its difference. */
const FEWEST = 2
/** Of a table longer than this no pairs are looked for. */
const MOST_ROWS = 400

/** What a failing sum lacks or has too much, and where its numbers stand. */
interface Gap { readonly size: Decimal; readonly slack: Decimal; readonly facts: readonly Fact[] }

/**
 * Displacements that may be behind failing relations, the likeliest first: two amounts that differ by exactly what
 * several of them are out by, in one row or one column; all amounts of two such rows; a stretch of a column.
 */
export function displacementCandidates(failing: readonly Instance[], disclosure: Disclosure): readonly Displacement[] {
  const gaps = failing.flatMap((one) => gapOf(one) ?? [])
  const tables = new Set(gaps.flatMap(({ facts }) => facts.flatMap(({ origin }) => (origin.type === 'cell' ? [origin.table] : []))))
  const all = [...tables].map((table) => amountsOf(disclosure, table)).filter(({ rows }) => rows.length <= MOST_ROWS)
  const exchanged = all.flatMap((amounts) => exchanges(amounts, gaps))
  const of = (type: Displacement['type']): Scored[] => exchanged.filter(({ displacement }) => displacement.type === type)
  return [all.flatMap((amounts) => columnShifts(amounts, failing)), of('rows'), of('cells')].flatMap(likeliest)
}

const likeliest = (scored: readonly Scored[]): readonly Displacement[] =>
  scored.toSorted((a, b) => b.score - a.score).slice(0, MOST).map(({ displacement }) => displacement)

function gapOf({ type, outcome, total, terms }: Instance): Gap | null {
  if (type === 'bound' || terms.length === 0 || outcome === 'holds' || terms.some(({ fact }) => !isPrinted(fact))) return null
  const sum = sumInterval(terms)
  const own = isPrinted(total) ? intervalOf(total) : { low: ZERO, high: ZERO }
  const [low, high] = [subtractDecimals(own.low, sum.high), subtractDecimals(own.high, sum.low)]
  const twice = addDecimals(low, high)
  // both doubled: no halves are needed
  return { size: absoluteDecimal(twice), slack: subtractDecimals(high, low), facts: [total, ...terms.map(({ fact }) => fact)] }
}

/** What a cell adds to a sum: a blank one adds nothing. */
function valueOf(fact: Fact | undefined): Decimal {
  const value = fact?.value
  return value ? value : ZERO
}

function exchanges(amounts: Amounts, gaps: readonly Gap[]): Scored[] {
  const { table, rows, columns, at } = amounts
  const cells = new Map<string, { a: Spot; b: Spot; score: number }>()
  const pairs = new Map<string, { a: number; b: number; score: number }>()
  const explains = ({ size, slack }: Gap, a: Spot, b: Spot): boolean => {
    const difference = absoluteDecimal(subtractDecimals(valueOf(at(a)), valueOf(at(b))))
    return difference.digits !== 0n && compareDecimals(absoluteDecimal(subtractDecimals(addDecimals(difference, difference), size)), slack) <= 0
  }
  const count = <T extends { score: number }>(map: Map<string, T>, key: string, made: T): void => {
    const known = map.get(key) ?? made
    known.score += 1
    map.set(key, known)
  }
  for (const gap of gaps) {
    const spots = gap.facts.flatMap(({ origin }) => (origin.type === 'cell' && origin.table === table ? [origin] : []))
    const seen = new Set<string>()
    const once = (key: string, act: () => void): void => { if (!seen.has(key)) { seen.add(key); act() } }
    for (const column of new Set(spots.map((spot) => spot.column))) {
      for (const row of rows) {
        for (const other of columns) {
          if (other === column) continue
          const [a, b] = [{ row, column: Math.min(column, other) }, { row, column: Math.max(column, other) }]
          if (at(a) && at(b) && explains(gap, a, b)) once(`${row}:${a.column} ${b.column}`, () => count(cells, `${row}:${a.column} ${row}:${b.column}`, { a, b, score: 0 }))
        }
      }
    }
    for (const { row, column } of spots) {
      for (const other of rows) {
        const [a, b] = [{ row: Math.min(row, other), column }, { row: Math.max(row, other), column }]
        if (other === row || !at(a) || !at(b) || !explains(gap, a, b)) continue
        once(`${a.row} ${b.row}:${column}`, () => count(cells, `${a.row}:${column} ${b.row}:${column}`, { a, b, score: 0 }))
        once(`${a.row} ${b.row} pair`, () => count(pairs, `${a.row} ${b.row}`, { a: a.row, b: b.row, score: 0 }))
      }
    }
  }
  // A number in the wrong cell takes part in what fails itself.
  const part = new Map<string, number>()
  for (const { facts } of gaps) for (const { origin } of facts) if (origin.type === 'cell' && origin.table === table) part.set(`${origin.row}:${origin.column}`, (part.get(`${origin.row}:${origin.column}`) ?? 0) + 1)
  const partOf = ({ row, column }: Spot): number => part.get(`${row}:${column}`) ?? 0
  return [
    ...[...cells.values()].filter(({ score }) => score >= FEWEST).map(({ a, b, score }): Scored => ({ displacement: { type: 'cells', table, moves: exchange(a, b) }, score: score + partOf(a) + partOf(b) })),
    ...[...pairs.values()].filter(({ score }) => score >= FEWEST).flatMap(({ a, b, score }): Scored[] => {
      const moves = columns.filter((column) => valueOf(at({ row: a, column })).digits !== valueOf(at({ row: b, column })).digits && at({ row: a, column }) && at({ row: b, column }))
        .flatMap((column) => exchange({ row: a, column }, { row: b, column }))
      return moves.length > 2 ? [{ displacement: { type: 'rows', table, moves }, score: score + moves.reduce((sum, { to }) => sum + partOf(to), 0) }] : []
    }),
  ]
}
