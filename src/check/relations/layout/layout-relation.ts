import { compareDecimals, ZERO } from '../../../model/decimal.ts'
import type { Disclosure } from '../../../model/disclosure.ts'
import type { DisclosureTable } from '../../../model/disclosure-table.ts'
import type { Fact } from '../../../model/fact.ts'
import { addIntervals, intervalsMeet, negateInterval, subtractIntervals, type Interval } from '../../../model/interval.ts'
import { intervalOf, isNonZero, sumInterval } from '../operands.ts'
import type { TrustedFacts } from '../trusted-facts.ts'
import type { Instance, LayoutRelation, RelationResult, Term } from '../relation.ts'
import { cellFacts, cellOf, countsPeople, factsByCell, type CellFacts } from './cell-facts.ts'
import { columnSums } from './column-groups.ts'
import { judgedSums, type JudgedSums } from './judged-sums.ts'
import { rowRelations, type RowRelation } from './row-groups.ts'

/** One equation that the layout proposes: a printed total and the printed parts. */
interface Equation {
  readonly total: Fact
  readonly terms: readonly Term[]
  /** Amounts beside the parts that may explain a difference: looked for only where there is one. */
  others(): readonly (Fact | null)[]
  /** What the parts stand in: columns of the row, or rows of the column. */
  readonly lines: readonly number[]
  readonly holds: boolean
  /** How many parts are not zero. */
  readonly amounts: number
}

/** What the relations of layout look at. */
export interface Layout {
  readonly tables: readonly DisclosureTable[]
  cellsOf(table: DisclosureTable): CellFacts
  /** What they and the other relations judge. */
  readonly judged: JudgedSums
}

/** `before`: the applications of the other relations; what they judge is not judged twice. */
export function layoutOf(disclosure: Disclosure, { facts, doubtful, cutOff, incomplete }: TrustedFacts, before: readonly Instance[]): Layout {
  const byCell = factsByCell(facts, doubtful)
  return {
    tables: disclosure.tables.filter((table) => table.unit !== null || countsPeople(table)).filter(({ id, rows }) => rows.length <= MAX_ROWS && !cutOff.has(id) && !incomplete.has(id)),
    cellsOf: (table) => cellFacts(table, byCell, disclosure),
    judged: judgedSums(before),
  }
}

/**
 * Sums that a table's own layout proposes and its own numbers prove: a reading of the header (or of the kinds of rows)
 * that holds throughout but for one cell.
 */
export function layoutRelation(relation: LayoutRelation, { tables, cellsOf, judged }: Layout): RelationResult {
  const instances = tables.flatMap((table) => {
    const equations = relation.direction === 'columns' ? columnEquations(table, cellsOf(table)) : rowEquations(table, cellsOf(table))
    const isNew = equations.filter(judged.isNew)
    const nameOf = isNew.length > 0 ? cellNames(table) : () => ''
    return isNew.map(({ total, terms, holds }): Instance =>
      ({ rule: `relations/${relation.name}`, type: 'sum', key: nameOf(total), total, terms, outcome: holds ? 'holds' : 'fails' }))
  })
  return { instances: onceFailed(instances), unable: null }
}

/** One total may be summed level by level, over 类, 款 or 项: where it fails more than one of them, it is one thing wrong. */
function onceFailed(instances: readonly Instance[]): readonly Instance[] {
  const failed = new Set<string>()
  return instances.filter(({ outcome, key }) => {
    if (outcome === 'holds') return true
    const isFirst = !failed.has(key)
    failed.add(key)
    return isFirst
  })
}

/** Longer tables are lists; reading their rows against each other would take too long. */
const MAX_ROWS = 2000

const holds = (equation: Equation): boolean => equation.holds

/** What a total of the table is of, in words that survive a new layout: its row and its column. */
function cellNames({ normalisedTitle, rows, columns }: DisclosureTable): (total: Fact) => string {
  const headers = columns.map(({ header }) => header.join('/'))
  return ({ origin }) => {
    const row = origin.type === 'cell' ? rows[origin.row]?.subjects[columns[origin.column]?.half ?? 0] : null
    return `${normalisedTitle} ${row?.code ?? row?.bracketedCode ?? ''}${row?.name ?? ''} ${origin.type === 'cell' ? headers[origin.column] ?? '' : ''}`
  }
}

/** Every row by the reading of each total column that the rows prove. */
function columnEquations(table: DisclosureTable, cells: CellFacts): readonly Equation[] {
  const rows = table.rows.filter((row) => row.role === 'body').map((row) => row.index)
  return columnSums(table).flatMap((readings) => {
    const proved = readings.flatMap(({ total, parts, whole }) => {
      const others = table.columns.filter(({ index, role, half }) => role === 'amount' && half === table.columns[total]?.half && index !== total && !parts.includes(index))
      const equations: Equation[] = []
      for (const row of rows) {
        const one = equationOf(cells(row, total), parts, (column) => cells(row, column), () => others.map(({ index }) => cells(row, index)))
        if (one) equations.push(one)
      }
      return provenByRows(equations, whole) ? [equations] : []
    })
    const [best] = proved.toSorted((a, b) => wrong(a).length - wrong(b).length)
    return best ? best.filter((one) => holds(one) || (knownLines(one, best) && !explained(one))) : []
  })
}

const wrong = (equations: readonly Equation[]): readonly Equation[] => equations.filter((one) => !holds(one))

/** `partAt`: what is printed in a line of the parts. Null where the total, or every part, is blank. */
function equationOf(total: Fact | null, parts: readonly number[], partAt: (line: number) => Fact | null, others: () => readonly (Fact | null)[]): Equation | null {
  if (!total) return null
  const terms: Term[] = []
  const lines: number[] = []
  for (const line of parts) {
    const fact = partAt(line)
    if (!fact) continue
    terms.push({ fact, sign: 1 })
    if (isNonZero(fact)) lines.push(line)
  }
  if (terms.length === 0) return null
  return { total, terms, others, lines, holds: intervalsMeet(intervalOf(total), sumInterval(terms)), amounts: lines.length }
}

/**
 * A reading is proved where rows with two amounts and more bear it out, and no more than one row in eight (of a short
 * table one) speaks against it. Where it takes in every column beside the total, rows with one amount will do.
 */
function provenByRows(equations: readonly Equation[], whole: boolean): boolean {
  const good = equations.filter((one) => holds(one) && one.amounts > 0)
  const summed = good.filter((one) => one.amounts > 1).length
  if (wrong(equations).length > Math.max(1, Math.floor(good.length / 8))) return false
  if (whole && good.length >= 3) return true
  if (new Set(good.flatMap(({ lines }) => lines)).size < 2) return false
  return summed >= 2 || (good.length >= 3 && summed >= 1) || good.length >= 4
}

/** Every amount of the row stands in a column that another row has shown to be a part. */
function knownLines(wrong: Equation, equations: readonly Equation[]): boolean {
  const shown = new Set(equations.filter(holds).flatMap(({ lines }) => lines))
  return wrong.lines.every((line) => shown.has(line))
}

/** Every column by the kinds of rows that the columns prove to add up. */
function rowEquations(table: DisclosureTable, cells: CellFacts): readonly Equation[] {
  const columnsOf = new Map<number, readonly number[]>()
  return rowRelations(table).flatMap((relation) => {
    const equations: Equation[] = []
    for (const { half, total, parts, others } of relation.sums) {
      const columns = columnsOf.get(half) ?? amountColumns(table, half)
      columnsOf.set(half, columns)
      for (const column of columns) {
        const one = equationOf(cells(total, column), parts, (row) => cells(row, column), () => others().map((row) => cells(row, column)))
        if (one) equations.push(one)
      }
    }
    if (provenByColumns(equations, relation)) return equations.filter((one) => holds(one) || !explained(one))
    const lost = lostRow(equations)
    return lost ? [...equations.filter(holds), lost] : []
  })
}

/** Columns of amounts whose header no other column of their half bears. */
function amountColumns(table: DisclosureTable, half: number): readonly number[] {
  const columns = table.columns.filter((column) => column.half === half && column.role === 'amount')
  const headers = columns.map(({ header }) => header.join('/'))
  return columns.filter((_, i) => headers.indexOf(headers[i] ?? '') === headers.lastIndexOf(headers[i] ?? '')).map(({ index }) => index)
}

/**
 * Rows add up where at least two columns (or groups) with several amounts say so and one number at most speaks against
 * it: a row that does not belong to the sum, or is missing from it, fails in its 合计 and in another column too.
 */
function provenByColumns(equations: readonly Equation[], { sums, plainList, levels }: RowRelation): boolean {
  const good = equations.filter((one) => holds(one) && one.amounts > 0)
  const bad = wrong(equations)
  const summed = good.filter((one) => one.amounts > 1).length
  if (plainList && sums.every(({ parts }) => parts.length > 1)) return !(bad.length > 0 && bad.every(isDoubled)) && (bad.length <= 1 || new Set(bad.map(printOf)).size === 1)
  if (bad.length === 0) return good.length > 0
  return (bad.length === 1 || (levels && isOneNumber(bad))) && good.length >= 2 && summed >= 1
}

/** Just twice the total: a row of the unit stands above those of its projects. */
const isDoubled = ({ total, terms }: Equation): boolean => isNonZero(total) && intervalsMeet(addIntervals(intervalOf(total), intervalOf(total)), sumInterval(terms))

/** What an equation prints: 合计 and the only fund beside it say the same of every row. */
const printOf = ({ total, terms }: Equation): string => [total, ...terms.map(({ fact }) => fact)].map(({ text }) => text).join('|')

/**
 * A row is lost where one total alone is more than its rows, in several columns, of which the first lacks what the others
 * lack together (合计 = 基本支出 + 项目支出), while two other totals hold in every column. The total that lacks most stands
 * for all.
 */
function lostRow(equations: readonly Equation[]): Equation | null {
  const bad = wrong(equations)
  const rowOf = ({ total }: Equation): number => (total.origin.type === 'cell' ? total.origin.row : -1)
  const [first, ...others] = bad
  if (!first || others.length === 0 || others.some((one) => rowOf(one) !== rowOf(first)) || bad.some((one) => explained(one))) return null
  const good = equations.filter((one) => holds(one) && one.amounts > 1)
  if (new Set(good.map(rowOf).filter((row) => row !== rowOf(first))).size < 2) return null
  const missing = bad.map((one) => subtractIntervals(intervalOf(one.total), sumInterval(one.terms)))
  if (missing.some(({ low }) => compareDecimals(low, ZERO) <= 0)) return null
  const [most, ...rest] = missing
  const together = rest.reduce(addIntervals)
  return most && (rest.some((one) => intervalsMeet(one, most)) || intervalsMeet(together, most)) ? first : null
}

/** Whether one number, changed by one amount, would make all of them hold. */
function isOneNumber(bad: readonly Equation[]): boolean {
  const [first] = bad
  if (!first) return false
  const change = (one: Equation, cell: number): Interval | null => {
    const missing = subtractIntervals(intervalOf(one.total), sumInterval(one.terms))
    if (cellOf(one.total) === cell) return negateInterval(missing)
    return one.terms.some(({ fact }) => cellOf(fact) === cell) ? missing : null
  }
  return [first.total, ...first.terms.map(({ fact }) => fact)].map(cellOf).some((cell) => {
    const changes = bad.map((one) => change(one, cell))
    return changes.every((one) => one !== null && changes[0] && intervalsMeet(one, changes[0]))
  })
}

/** One or two amounts of rows of another kind make up the difference. */
function explained({ total, terms, others }: Equation): boolean {
  const difference = subtractIntervals(intervalOf(total), sumInterval(terms))
  const amounts = others().flatMap((fact) => (fact && isNonZero(fact) ? [fact] : []))
  return amounts.some((one, i) => intervalsMeet(difference, intervalOf(one))
    || amounts.slice(i + 1).some((other) => intervalsMeet(difference, sumInterval([{ fact: one, sign: 1 }, { fact: other, sign: 1 }]))))
}
