import type { RowSubject, TableRow } from '../model/disclosure-table.ts'

/**
 * A table that lists the accounts of several units one after the other, each under a row with the unit's name: the
 * accounts come again, so their keys get the unit. Rows of tables in which no account comes twice stay as they are.
 */
export function withGroups(rows: readonly TableRow[]): readonly TableRow[] {
  const halves = Math.max(0, ...rows.map((row) => row.subjects.length))
  let grouped = rows
  for (let half = 0; half < halves; half += 1) {
    if (repeatsAccounts(grouped, half) && grouped.some((row) => isGroup(row.subjects[half]))) grouped = grouped.map(grouper(half))
  }
  return grouped
}

const account = (subject: RowSubject | null | undefined): string | null =>
  subject?.key?.unit ? null : (subject?.key?.functional ?? subject?.key?.economic ?? null)

function repeatsAccounts(rows: readonly TableRow[], half: number): boolean {
  const codes = rows.flatMap((row) => {
    const code = account(row.subjects[half])
    return code === null ? [] : [`${code}|${row.subjects[half]?.key?.nature ?? ''}`]
  })
  return new Set(codes).size < codes.length
}

/** A row that names a unit: by its code among the codes of accounts, or by a name that nothing else explains. */
const isGroup = (subject: RowSubject | null | undefined): boolean =>
  subject != null && subject.name !== '' &&
  (subject.key?.unit != null && subject.key.functional === undefined && subject.key.economic === undefined
    ? true
    : subject.type === 'detail' && subject.code === null && subject.key?.measure === 'other')

function grouper(half: number): (row: TableRow) => TableRow {
  let unit: string | null = null
  return (row) => {
    const subject = row.subjects[half]
    if (!subject) return row
    if (isGroup(subject)) unit = subject.key?.unit ?? subject.name
    if (unit === null || subject.type === 'total') return row
    const key = isGroup(subject) ? { unit } : { ...subject.key, unit }
    return { ...row, subjects: row.subjects.map((other, i) => (i === half ? { ...subject, key } : other)) }
  }
}
