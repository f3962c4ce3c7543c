import { addDecimals, compareDecimals, formatDecimal, subtractDecimals, trimDecimal, ZERO } from '../../model/decimal.ts'
import type { FactKey } from '../../model/fact.ts'
import { fromFen } from '../../model/unit.ts'
import type { Figures } from '../figures.ts'
import type { CompileProblem } from '../problem.ts'
import type { RowDraft } from './row-drafts.ts'

/**
 * Whether the accounts of a table make up its total, column by column, exactly. Where they do not, some line of the
 * budget has no account of the kind that this table prints, and the table would contradict itself.
 */
export function incompleteRows(title: string, rows: readonly RowDraft[], columns: readonly (FactKey | null)[], figures: Figures): readonly CompileProblem[] {
  const total = rows.find(({ type, key }) => type === 'total' && key !== null && Object.keys(key).length === 0)
  const accounts = rows.filter(({ type }) => type === 'account')
  const tops = accounts.filter(({ code }) => !accounts.some((other) => other.code !== code && other.code !== null && code?.startsWith(other.code)))
  if (!total || rows.some(({ listed }) => listed)) return []
  return columns.flatMap((column): CompileProblem[] => {
    const whole = column ? figures(column) : null
    if (!column || !whole || whole.kind !== 'amount') return []
    const sum = tops.reduce((all, { key }) => addDecimals(all, figures({ ...column, ...key })?.value ?? NOTHING), NOTHING)
    if (tops.length === 0 ? whole.value.digits === 0n : compareDecimals(sum, whole.value) === 0) return []
    const gap = formatDecimal(trimDecimal(fromFen(subtractDecimals(whole.value, sum), 'yuan')))
    return [{ code: 'invalid', where: title, message: `合计比各科目之和多${gap}元：有的明细没有填本表所列的科目（经济科目、收入科目或功能科目），请补填` }]
  })
}

/** An account that the column does not know adds nothing. */
const NOTHING = ZERO
