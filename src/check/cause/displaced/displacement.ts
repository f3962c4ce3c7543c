import type { Disclosure } from '../../../model/disclosure.ts'
import type { TableCell, TableRow } from '../../../model/disclosure-table.ts'
import type { Fact } from '../../../model/fact.ts'

/** Amounts of one table that stand in each other's cells. */
export interface Displacement {
  /** `rows`: the amounts of two rows; `cells`: of two cells; `column`: those of a stretch of one column, each a row off. */
  readonly type: 'rows' | 'cells' | 'column'
  readonly table: number
  /** Each cell with the one whose print belongs there; null: what belonged there is not printed any more. */
  readonly moves: readonly Move[]
}

export interface Spot { readonly row: number; readonly column: number }
export interface Move { readonly to: Spot; readonly from: Spot | null }

export const exchange = (a: Spot, b: Spot): readonly Move[] => [{ to: a, from: b }, { to: b, from: a }]

const spotText = ({ row, column }: Spot): string => `${row}:${column}`

/** The disclosure as it would be with the amounts put back: facts take value, print and places of those that belong there. */
export function putBack(disclosure: Disclosure, { table, moves }: Displacement): Disclosure {
  const sources = new Map(moves.map(({ to, from }) => [spotText(to), from] as const))
  const facts = new Map<string, Fact>()
  for (const fact of disclosure.facts) if (isIn(fact, table)) facts.set(spotOf(fact), fact)
  return {
    ...disclosure,
    facts: disclosure.facts.map((fact) => {
      const from = isIn(fact, table) ? sources.get(spotOf(fact)) : undefined
      if (from === undefined) return fact
      const source = from && facts.get(spotText(from))
      const { text, value, interval, places } = source ?? { text: '', value: null, interval: null, places: fact.places }
      return { ...fact, text, value, interval, places }
    }),
    tables: disclosure.tables.map((one) => (one.id === table ? { ...one, rows: one.rows.map((row) => withMoved(row, one.rows, sources)) } : one)),
  }
}

const isIn = ({ origin }: Fact, table: number): boolean => origin.type === 'cell' && origin.table === table
const spotOf = ({ origin }: Fact): string => (origin.type === 'cell' ? spotText(origin) : '')

function withMoved(row: TableRow, rows: readonly TableRow[], sources: ReadonlyMap<string, Spot | null>): TableRow {
  if (!row.cells.some((cell) => sources.has(spotText({ row: row.index, column: cell.column })))) return row
  return { ...row, cells: row.cells.map((cell): TableCell => {
    const from = sources.get(spotText({ row: row.index, column: cell.column }))
    if (from === undefined) return cell
    const source = from && rows[from.row]?.cells.find(({ column }) => column === from.column)
    return source ? { ...cell, text: source.text, runs: source.runs, number: source.number, place: source.place } : { ...cell, text: '', runs: [], number: { type: 'blank' } }
  }) }
}
