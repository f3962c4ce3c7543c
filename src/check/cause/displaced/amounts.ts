import type { Disclosure } from '../../../model/disclosure.ts'
import type { Fact } from '../../../model/fact.ts'
import type { Displacement, Spot } from './displacement.ts'

/** The amounts of a table by row and column; a blank cell has none. */
export interface Amounts {
  readonly table: number
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  at(spot: Spot): Fact | undefined
}

/** A displacement with how much speaks for it. */
export interface Scored { readonly displacement: Displacement; readonly score: number }

export function amountsOf({ facts }: Disclosure, table: number): Amounts {
  const bySpot = new Map<string, Fact>()
  for (const fact of facts) if (fact.origin.type === 'cell' && fact.origin.table === table && fact.kind === 'amount') bySpot.set(`${fact.origin.row}:${fact.origin.column}`, fact)
  const origins = [...bySpot.values()].flatMap(({ origin }) => (origin.type === 'cell' ? [origin] : []))
  const sorted = (numbers: readonly number[]): number[] => [...new Set(numbers)].toSorted((a, b) => a - b)
  return { table, rows: sorted(origins.map(({ row }) => row)), columns: sorted(origins.map(({ column }) => column)), at: ({ row, column }) => bySpot.get(`${row}:${column}`) }
}
