import type { Reason } from '../../model/budget/budget.ts'
import type { FactKey } from '../../model/fact.ts'
import type { InlineRun } from '../../model/print-document.ts'
import { describeKey, quantityKey, type CompileContext, type Variables } from '../compile-context.ts'
import { isChanged } from './conditions.ts'

/**
 * The clerk's reason for a change, between the words of the template. A change without a reason is a problem; where
 * nothing changed, a reason is printed if there is one.
 */
export function writeReason(expression: string, before: string, after: string, variables: Variables, context: CompileContext): readonly InlineRun[] {
  const [quantity = '', period = 'previous'] = expression.split('@')
  const key = quantityKey(quantity, variables, context)
  const text = reasonFor(key, context.budget.reasons.filter(({ comparedWith }) => comparedWith === (period === 'initial' ? 'initial' : 'previous')))?.replace(/[。；，、\s]+$/, '')
  if (text !== undefined && text !== '') return [{ text: `${before}${text}${after}`, fact: null }]
  // What is not known is asked for as a figure first.
  const known = context.figures(key) !== null && context.figures(quantityKey(`${quantity}@${period}`, variables, context)) !== null
  if (known && isChanged(`${quantity}@${period}`, variables, context)) {
    const name = key.functional === null ? '' : `（${context.accounts.nameOf(key.functional)}）`
    context.problems.push({ code: 'missingReason', where: '增减原因', message: `${describeKey(key)}${name}${period === 'initial' ? '决算数与年初预算数不同' : '有增减变化'}，请填写原因` })
  }
  return []
}

const DIMENSIONS = ['measure', 'functional', 'economic', 'nature', 'item'] as const

/** The reason given for exactly this quantity, else for the same over all funds. */
function reasonFor(key: FactKey, reasons: readonly Reason[]): string | undefined {
  const same = reasons.filter(({ about }) => DIMENSIONS.every((dimension) => (about[dimension] ?? null) === key[dimension]))
  return (same.find(({ about }) => (about.fund ?? 'all') === key.fund) ?? same.find(({ about }) => (about.fund ?? 'all') === 'all') ?? (key.functional === null ? undefined : same[0]))?.text
}
