import type { RowDraft } from './row-drafts.ts'

/** For each row the rows (of the same half) that it adds up: an account its children, a total the topmost accounts. */
export function sumsOf(rows: readonly RowDraft[]): readonly (readonly number[] | null)[] {
  const accounts = rows.flatMap((row, index) => (row.type === 'account' ? [{ ...row, index }] : []))
  const tops = accounts.filter(({ code }) => !accounts.some((other) => isUnder(code, other.code)))
  return rows.map((row, at) => {
    if (row.type === 'total') return tops.length > 0 && Object.keys(row.key ?? {}).length === 0 ? tops.map(({ index }) => index) : null
    if (row.sum) return [...tops.map(({ index }) => index), ...items(rows, at)]
    if (row.type !== 'account') return null
    const below = accounts.filter(({ code }) => isUnder(code, row.code))
    const children = below.filter(({ code }) => !below.some((other) => isUnder(code, other.code)))
    return children.length > 0 ? children.map(({ index }) => index) : null
  })
}

/** The rows above that are neither accounts nor sums nor parts of another. */
const items = (rows: readonly RowDraft[], before: number): readonly number[] =>
  rows.slice(0, before).flatMap(({ type, sum, part }, index) => (type === 'item' && !sum && !part ? [index] : []))

const isUnder = (code: string | null, parent: string | null): boolean =>
  code !== null && parent !== null && code.length > parent.length && code.startsWith(parent)
