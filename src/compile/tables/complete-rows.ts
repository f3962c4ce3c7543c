import { absoluteDecimal, addDecimals, compareDecimals, decimal, formatDecimal, multiplyDecimals, subtractDecimals, trimDecimal, ZERO, type Decimal } from '../../model/decimal.ts'
import type { FactKey } from '../../model/fact.ts'
import { fromFen } from '../../model/unit.ts'
import type { Figures } from '../figures.ts'
import type { CompileProblem } from '../problem.ts'
import type { RowDraft } from './row-drafts.ts'

/**
 * Whether the accounts of a table make up its total, column by column, exactly. Where they do not, some line of the
 * budget has no account of the kind that this table prints, and the table would contradict itself. Amounts that were
 * taken from a printed document as they stand may differ by `half`, half of the last printed digit in 分, each.
 */
export function incompleteRows(title: string, rows: readonly RowDraft[], columns: readonly (FactKey | null)[], figures: Figures, half: Decimal): readonly CompileProblem[] {
  const total = rows.find(({ type, key }) => type === 'total' && key !== null && Object.keys(key).length === 0)
  const accounts = rows.filter(({ type }) => type === 'account')
  const tops = accounts.filter(({ code }) => !accounts.some((other) => other.code !== code && other.code !== null && code?.startsWith(other.code)))
  if (!total || rows.some(({ listed }) => listed)) return []
  return columns.flatMap((column): CompileProblem[] => {
    const whole = column ? figures(column) : null
    if (!column || !whole || whole.kind !== 'amount') return []
    const parts = tops.flatMap(({ key }) => figures({ ...column, ...key }) ?? [])
    const sum = parts.reduce((all, { value }) => addDecimals(all, value), ZERO)
    if (tops.length === 0 ? whole.value.digits === 0n : compareDecimals(sum, whole.value) === 0) return []
    const stated = [whole, ...parts].some((figure) => figure.stated)
    if (stated && compareDecimals(absoluteDecimal(subtractDecimals(whole.value, sum)), multiplyDecimals(half, decimal(BigInt(accounts.length + 1)))) <= 0) return []
    const gap = subtractDecimals(whole.value, sum)
    const yuan = formatDecimal(trimDecimal(fromFen(absoluteDecimal(gap), 'yuan')))
    return [{ code: 'invalid', where: title, message: `合计比各科目之和${gap.digits < 0n ? '少' : '多'}${yuan}元：有的明细没有填本表所列的科目（经济科目、收入科目或功能科目），请补填` }]
  })
}
