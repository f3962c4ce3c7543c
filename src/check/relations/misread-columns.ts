import { ZERO } from '../../model/decimal.ts'
import { intervalContains } from '../../model/interval.ts'
import { isPrinted, intervalOf } from './operands.ts'
import type { Instance } from './relation.ts'

/** Totals blank in fewer rows may be left out in each of them. */
const FEWEST_ROWS = 3

/**
 * Totals of one column of a table that are mostly blank beside printed parts, and hold nowhere near as often: a total is
 * left blank in a row or two, but hardly in most rows; then the column is not what its heading was taken for. Nothing is
 * said of its blanks, and where it prints an amount that fails, it is doubtful: a warning.
 * Pure function; the order of the instances is kept.
 */
export function judgeColumns(instances: readonly Instance[]): { readonly instances: readonly Instance[]; readonly left: number } {
  const columns = new Map<number, Instance[]>()
  let failing = false
  for (const one of instances) {
    const column = columnOf(one)
    if (column === null) continue
    if (one.outcome !== 'holds') failing = true
    const known = columns.get(column)
    if (known) known.push(one)
    else columns.set(column, [one])
  }
  if (!failing) return { instances, left: 0 }
  const misread = new Set([...columns.values()].filter(isMisread).flat())
  if (misread.size === 0) return { instances, left: 0 }
  const kept = instances.filter((one) => !(misread.has(one) && one.outcome === 'blankTotal'))
  return { instances: kept.map((one) => (misread.has(one) && one.outcome === 'fails' ? { ...one, doubtful: true } : one)), left: instances.length - kept.length }
}

/** The column of a total whose parts stand in its own row; null where it is a sum of another kind. */
function columnOf({ total: { origin }, terms }: Instance): number | null {
  if (origin.type !== 'cell' || terms.length === 0) return null
  const inRow = terms.every(({ fact }) => fact.origin.type === 'cell' && fact.origin.table === origin.table && fact.origin.row === origin.row)
  return inRow ? origin.table * COLUMNS + origin.column : null
}

/** More than any table has. */
const COLUMNS = 4096

function isMisread(column: readonly Instance[]): boolean {
  const blank = column.filter(({ outcome }) => outcome === 'blankTotal').length
  const failing = column.filter(({ outcome }) => outcome === 'fails').length
  // rows of zeros satisfy any sum
  const holding = column.filter(({ outcome, total }) => outcome === 'holds' && isPrinted(total) && !intervalContains(intervalOf(total), ZERO)).length
  return blank >= FEWEST_ROWS && blank >= failing && blank > holding
}
