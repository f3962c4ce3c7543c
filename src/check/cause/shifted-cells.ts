import { addDecimals, compareDecimals, negateDecimal, type Decimal } from '../../model/decimal.ts'
import type { Disclosure } from '../../model/disclosure.ts'
import type { Fact } from '../../model/fact.ts'
import type { Finding } from '../../model/finding.ts'

/** A sum of one column that does not come out. */
interface ColumnSum {
  readonly finding: Finding
  readonly table: number
  readonly column: number
  readonly terms: readonly Fact[]
  /** What the parts have too much. */
  readonly excess: Decimal
}

/**
 * A number in the wrong column is too much in one sum and missing in another of its table: pairs of finding and root,
 * the root being the sum that holds the number.
 */
export function shiftedCells(findings: readonly Finding[], disclosure: Disclosure): readonly (readonly [string, string])[] {
  const sums = findings.flatMap((finding) => columnSum(finding, disclosure) ?? [])
  const overs = sums.filter(({ excess }) => excess.digits > 0n)
  return overs.flatMap((over) => {
    // The same number is too much on every level above it: the first of these sums stands for all.
    const first = overs.find((other) => isSameExcess(other, over)) ?? over
    const rows = over.terms.flatMap(({ origin, value }) => (origin.type === 'cell' && value && compareDecimals(value, over.excess) === 0 ? [origin.row] : []))
    const unders = sums.filter((under) => under.table === over.table && under.column !== over.column
      && compareDecimals(under.excess, negateDecimal(over.excess)) === 0
      && rows.some((row) => isBlank(disclosure, under, row)))
    const levels = unders.length > 0 ? overs.filter((other) => other !== first && isSameExcess(other, first)) : []
    return [...unders, ...levels].map(({ finding }) => [finding.id, first.finding.id] as const)
  })
}

const isSameExcess = (a: ColumnSum, b: ColumnSum): boolean => a.table === b.table && a.column === b.column && compareDecimals(a.excess, b.excess) === 0

function columnSum(finding: Finding, disclosure: Disclosure): ColumnSum | null {
  if (!/^relations\/(?:functional|economic)-hierarchy$/.test(finding.rule)) return null
  const [total, ...terms] = finding.facts.flatMap((id) => disclosure.facts[id] ?? [])
  if (!total || total.origin.type !== 'cell' || terms.length === 0) return null
  const values = terms.flatMap(({ value }) => value ?? [])
  const [first, ...rest] = total.value ? [negateDecimal(total.value), ...values] : values
  if (!first) return null
  return { finding, table: total.origin.table, column: total.origin.column, terms, excess: rest.reduce(addDecimals, first) }
}

const isBlank = ({ tables }: Disclosure, { table, column }: ColumnSum, row: number): boolean =>
  tables[table]?.rows[row]?.cells.some((cell) => cell.column === column && cell.text.trim() === '') ?? false
