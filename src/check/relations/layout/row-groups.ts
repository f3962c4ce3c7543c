import type { DisclosureTable, RowSubject, TableRow } from '../../../model/disclosure-table.ts'
import { accountCode } from '../../../tables/row-hierarchy.ts'
import { ordinalDepth } from '../../../tables/label.ts'

/** A row and the rows that may make it up. */
export interface RowSum {
  readonly total: number
  readonly parts: readonly number[]
  /** Rows of another kind in between: an amount of theirs may explain a difference. Looked for only where there is one. */
  others(): readonly number[]
}

/**
 * Sums of one kind: 合计 over the rows of one kind, every row of a kind over the rows of a kind that follow it, or every
 * row over the rows that its ordinals put below it.
 */
export interface RowRelation {
  /** The halves of the table whose amounts are added; of ordinals, each by itself. */
  readonly sums: readonly (RowSum & { readonly half: number })[]
  /** The table's own 合计 over plain rows of which it has no other kind: one column is enough to say that it holds. */
  readonly plainList: boolean
  /** The sums of several levels are one statement: each bears the other out. */
  readonly levels: boolean
}

interface Ranked {
  readonly row: number
  readonly rank: string
}

/**
 * Which rows may add up to which, by what kind of rows they are: 合计, a unit (by the length of its code), an account
 * (by its system and length), another label (by its ordinal). Numbers then say which of them do.
 */
export function rowRelations(table: DisclosureTable): readonly RowRelation[] {
  const halves = [...new Set(table.columns.map((column) => column.half))]
  return [...halves.flatMap((half) => byKind(ranked(table.rows, half), half, /project|purchase/.test(table.family ?? '') || listsAccounts(table.rows, half), repeatsAccounts(table.rows, half))), ...byOrdinals(table.rows, halves)]
}

const ranked = (rows: readonly TableRow[], half: number): readonly Ranked[] =>
  rows.flatMap((row) => {
    const subject = row.role === 'body' ? row.subjects[half] : null
    return subject ? [{ row: row.index, rank: rankOf(subject) }] : []
  })

/** 30201办公费 in two rows, one for each account of 政府预算经济分类: the codes do not tell the rows apart, so their sums are not formed by code. */
function repeatsAccounts(rows: readonly TableRow[], half: number): boolean {
  const codes = rows.flatMap((row) => (row.role === 'body' && !row.subjects[half]?.key?.unit ? row.subjects[half]?.key?.economic ?? [] : []))
  return codes.length - new Set(codes).size >= 2
}

/** 30101 in a row for each function or unit, and no 类 of 3 digits: a list of expenses, no classification. */
function listsAccounts(rows: readonly TableRow[], half: number): boolean {
  const codes = rows.flatMap((row) => (row.role === 'body' ? row.subjects[half]?.key?.economic ?? [] : []))
  return codes.length - new Set(codes).size >= 2 && codes.every((code) => code.length > SHORTEST)
}

/** Digits of a 类. */
const SHORTEST = 3

const TOTAL = 'total'

function rankOf(subject: RowSubject): string {
  if (subject.type === 'total') return TOTAL
  if (subject.type === 'subtotal') return 'subtotal'
  const { functional, economic, unit, project } = subject.key ?? {}
  const account = functional ? `f${functional.length}` : economic ? `e${economic.length}` : null
  if (account !== null) return account
  if (unit && !project) return /^\d+$/.test(unit) ? `unit${unit.length}` : 'unit'
  const code = accountCode(subject)
  return code !== null ? `code${code.length}` : `label${ordinalDepth(subject.ordinal) ?? (subject.ordinal === '' ? '' : '…')}`
}

function byKind(rows: readonly Ranked[], half: number, projects: boolean, repeated: boolean): readonly RowRelation[] {
  const ranks = [...new Set(rows.map(({ rank }) => rank))].filter((rank) => rank !== TOTAL)
  const totals = rows.flatMap(({ rank }, i) => (rank === TOTAL ? [i] : []))
  const plainList = projects && ranks.length === 1 && totals.length === 1
  const relation = (sums: readonly RowSum[], levels = false): RowRelation => ({ plainList, levels, sums: sums.filter(({ parts }) => parts.length > 0).map((sum) => ({ ...sum, half })) })
  const ranges = totals.map((i) => ({ i, range: rangeOf(rows, i, totals) }))
  const whole = (rank: string): readonly RowSum[] => ranges.map(({ i, range }) => sumOf(rows, i, range, rank))
  const groups = ranks.flatMap((upper) => ranks.filter((lower) => lower !== upper && (isBelow(upper, lower) || (repeated && upper === 'e3' && lower === 'e5'))).map((lower) => ({ upper, sums: groupsOf(rows, upper, lower) })))
  return [
    ...ranks.flatMap((rank) => whole(rank).map((sum) => relation([sum]))),
    ...groups.map(({ sums }) => relation(sums)),
    ...(projects ? groups.map(({ upper, sums }) => relation([...whole(upper), ...sums], true)) : []),
  ].filter(({ sums }) => sums.length > 0)
}

/** Accounts of one system below each other are summed by their codes elsewhere. */
const isBelow = (upper: string, lower: string): boolean => upper.charAt(0) !== lower.charAt(0) || !/^[fe]\d/.test(upper)

/** The rows of a 合计: all others where it is the only one; else those up to the next, or, of the last, those before. */
function rangeOf(rows: readonly Ranked[], i: number, totals: readonly number[]): readonly Ranked[] {
  if (totals.length === 1) return rows.filter((_, y) => y !== i)
  const first = totals[0] === 0
  const at = totals.indexOf(i)
  return first ? rows.slice(i + 1, totals[at + 1] ?? rows.length) : rows.slice((totals[at - 1] ?? -1) + 1, i)
}

const sumOf = (rows: readonly Ranked[], i: number, range: readonly Ranked[], rank: string): RowSum => ({
  total: rows[i]?.row ?? -1,
  parts: range.filter((one) => one.rank === rank).map(({ row }) => row),
  others: () => range.filter((one) => one.rank !== rank).map(({ row }) => row),
})

function groupsOf(rows: readonly Ranked[], upper: string, lower: string): readonly RowSum[] {
  return rows.flatMap(({ rank }, i) => {
    if (rank !== upper) return []
    let end = i + 1
    while (end < rows.length && rows[end]?.rank !== upper && rows[end]?.rank !== TOTAL) end += 1
    return [sumOf(rows, i, rows.slice(i + 1, end), lower)]
  })
}

/** 一、 over （一） over 1., in every half: rows without a code under the label that heads them; not what is 其中 only. */
function byOrdinals(rows: readonly TableRow[], halves: readonly number[]): readonly RowRelation[] {
  const sums = halves.flatMap((half) => {
    const labels = rows.flatMap((row) => {
      const subject = row.role === 'body' ? row.subjects[half] : null
      return subject && accountCode(subject) === null ? [{ row: row.index, parent: subject.parent, ofWhich: subject.ordinal.startsWith('其中') }] : []
    })
    const byParent = Map.groupBy(labels, ({ parent }) => parent)
    return labels.flatMap(({ row }) => {
      const below = byParent.get(row)
      if (!below) return []
      const parts = below.filter(({ ofWhich }) => !ofWhich).map((one) => one.row)
      return parts.length > 0 ? [{ half, total: row, parts, others: () => below.filter(({ ofWhich }) => ofWhich).map((one) => one.row) }] : []
    })
  })
  return sums.length > 1 ? [{ plainList: false, levels: true, sums }] : []
}
