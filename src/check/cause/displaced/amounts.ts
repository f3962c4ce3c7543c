import type { Disclosure } from '../../../model/disclosure.ts'
import type { Fact } from '../../../model/fact.ts'
import { cellNumber } from '../../relations/layout/cell-facts.ts'
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
  const spot = ({ row, column }: Spot): number => cellNumber(0, row, column)
  const bySpot = new Map<number, Fact>()
  for (const fact of facts) if (fact.origin.type === 'cell' && fact.origin.table === table && fact.kind === 'amount') bySpot.set(spot(fact.origin), fact)
  const origins = [...bySpot.values()].flatMap(({ origin }) => (origin.type === 'cell' ? [origin] : []))
  const sorted = (numbers: readonly number[]): number[] => [...new Set(numbers)].toSorted((a, b) => a - b)
  return { table, rows: sorted(origins.map(({ row }) => row)), columns: sorted(origins.map(({ column }) => column)), at: (one) => bySpot.get(spot(one)) }
}
