import type { Disclosure } from '../../../model/disclosure.ts'
import type { DisclosureTable } from '../../../model/disclosure-table.ts'
import { EMPTY_KEY, type Fact } from '../../../model/fact.ts'
import { exactly, printedInterval } from '../../../model/interval.ts'
import { placesOf } from '../../../model/source-tree.ts'
import { toFen, UNIT_EXPONENT } from '../../../model/unit.ts'

/** The printed amounts of one table by row and column; an amount that no fact stands for gets one without a key. */
export type CellFacts = (row: number, column: number) => Fact | null

/** {@link Fact.id} of an amount that only its own table speaks of. */
export const NO_ID = -1

const MOST_COLUMNS = 10_000
const MOST_ROWS = 1_000_000

/** One number for each cell of a document: shorter to compare than a text. */
export const cellNumber = (table: number, row: number, column: number): number => (table * MOST_ROWS + row) * MOST_COLUMNS + column

/** The cell that a fact stands in; -1 for a sentence. */
export const cellOf = ({ origin }: Fact): number => (origin.type === 'cell' ? cellNumber(origin.table, origin.row, origin.column) : -1)

/** What `cellFacts` looks facts up by, made once for a disclosure: by table, then by row and column. */
export const factsByCell = (...lists: readonly (readonly Fact[])[]): FactsByCell => {
  const tables = new Map<number, Map<number, Fact>>()
  for (const facts of lists) {
    for (const fact of facts) {
      const { origin } = fact
      if (origin.type !== 'cell') continue
      let cells = tables.get(origin.table)
      if (!cells) tables.set(origin.table, cells = new Map<number, Fact>())
      const cell = cellNumber(0, origin.row, origin.column)
      if (!cells.has(cell)) cells.set(cell, fact)
    }
  }
  return tables
}

export type FactsByCell = ReadonlyMap<number, ReadonlyMap<number, Fact>>

/** A table of posts and staff: whole numbers without a unit of money, by its title. */
export const countsPeople = ({ unit, family, normalisedTitle, rows }: DisclosureTable): boolean => unit === null && family === null && /(?:人员|编制|职工).*表/.test(normalisedTitle)
  && rows.every(({ role, cells }) => role !== 'body' || cells.every(({ number }) => number.type !== 'number' || number.decimals === 0))

export function cellFacts(table: DisclosureTable, byCell: FactsByCell, { year }: Disclosure): CellFacts {
  const ofTable = byCell.get(table.id)
  const rows: (Fact | null | undefined)[][] = []
  const lookedUp = (row: number, column: number): Fact | null => {
    const keyed = ofTable?.get(cellNumber(0, row, column))
    if (!keyed) return unkeyed(table, row, column, year)
    return keyed.kind === 'amount' && keyed.interval ? keyed : null
  }
  return (row, column) => {
    const cells = rows[row] ??= []
    const known = cells[column]
    return known === undefined ? cells[column] = lookedUp(row, column) : known
  }
}

function unkeyed(table: DisclosureTable, row: number, column: number, year: number | null): Fact | null {
  const cell = table.rows[row]?.cells.find((one) => one.column === column)
  const unit = table.unit
  if (!cell || cell.number.type !== 'number' || cell.number.percent) return null
  const { value, decimals } = cell.number
  const shared = { id: NO_ID, key: { ...EMPTY_KEY, measure: 'other', year, phase: 'budget' }, text: cell.text.replace(/\s+/g, ''), places: placesOf(cell), origin: { type: 'cell', table: table.id, row, column } } as const
  if (!unit) return countsPeople(table) ? { ...shared, kind: 'count', unit: null, value, interval: exactly(value) } : null
  const fen = toFen(value, unit)
  return { ...shared, kind: 'amount', unit, value: fen, interval: printedInterval(fen, decimals - UNIT_EXPONENT[unit]) }
}
