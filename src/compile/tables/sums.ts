import type { RowDraft } from './row-drafts.ts'

/** For each row the rows (of the same half) that it adds up: an account its children, a total the topmost accounts. */
export function sumsOf(rows: readonly RowDraft[]): readonly (readonly number[] | null)[] {
  const accounts = rows.flatMap((row, index) => (row.type === 'account' ? [{ ...row, index }] : []))
  const tops = accounts.filter(({ code }) => !accounts.some((other) => isUnder(code, other.code)))
  return rows.map((row) => {
    if (row.type === 'total') return tops.length > 0 && Object.keys(row.key ?? {}).length === 0 ? tops.map(({ index }) => index) : null
    if (row.sum) return tops.length > 0 ? tops.map(({ index }) => index) : rows.flatMap(({ key, type, sum }, index) => (type === 'item' && !sum && key?.fund !== undefined && key.measure === undefined ? [index] : []))
    if (row.type !== 'account') return null
    const below = accounts.filter(({ code }) => isUnder(code, row.code))
    const children = below.filter(({ code }) => !below.some((other) => isUnder(code, other.code)))
    return children.length > 0 ? children.map(({ index }) => index) : null
  })
}

const isUnder = (code: string | null, parent: string | null): boolean =>
  code !== null && parent !== null && code.length > parent.length && code.startsWith(parent)
