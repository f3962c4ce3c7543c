import type { DisclosureTable, TableCell } from '../model/disclosure-table.ts'
import type { Fact } from '../model/fact.ts'

/** How many numeric cells of a table became facts, and which did not. */
export interface TableCoverage {
  readonly numbers: number
  readonly bound: number
  readonly unbound: readonly TableCell[]
}

export function tableCoverage(table: DisclosureTable, facts: readonly Fact[]): TableCoverage {
  const cells = new Set(facts.flatMap(({ origin }) => (origin.type === 'cell' && origin.table === table.id ? [`${origin.row},${origin.column}`] : [])))
  const numbers = table.rows.flatMap((row) => row.cells.filter((cell) => cell.number.type === 'number'))
  const unbound = numbers.filter((cell) => !cells.has(`${cell.row},${cell.column}`))
  return { numbers: numbers.length, bound: numbers.length - unbound.length, unbound }
}
