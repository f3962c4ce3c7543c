import { quantityKey, type CompileContext, type Variables } from '../compile-context.ts'
import { printInProse } from '../print-number.ts'
import type { Condition, ListName } from '../template.ts'
import { plainText } from './plain-text.ts'

/** Whether everything that a condition names holds. */
export function holds(condition: Condition | undefined, variables: Variables, context: CompileContext): boolean {
  if (!condition) return true
  const figure = (expression: string): ReturnType<CompileContext['figures']> => context.figures(quantityKey(expression, variables, context))
  const { some, none, prints, positive, known, scope, has, lacks, text, changed } = condition
  if (some !== undefined && figure(some)?.touched !== true) return false
  if (none !== undefined && figure(none)?.touched === true) return false
  if (prints !== undefined && !printsNumber(figure(prints), context)) return false
  if (positive !== undefined && !positive.every((one) => printsNumber(figure(one), context, true))) return false
  if (known !== undefined && figure(known) === null) return false
  if (scope !== undefined && context.budget.scope !== scope) return false
  if (has !== undefined && !isThere(has, context)) return false
  if (lacks !== undefined && isThere(lacks, context)) return false
  if (text !== undefined && plainText(text, variables, context) === '') return false
  return changed === undefined || isChanged(changed, variables, context)
}

function printsNumber(figure: ReturnType<CompileContext['figures']>, { template }: CompileContext, positive = false): boolean {
  if (figure === null) return false
  const { digits } = printInProse(figure, template.prose).value
  return positive ? digits > 0n : digits !== 0n
}

function isThere(name: ListName, { budget }: CompileContext): boolean {
  const lists: Readonly<Record<string, readonly unknown[]>> = {
    units: budget.units, glossary: budget.glossary, procurement: budget.procurement, performance: budget.performance,
    specialFunds: budget.specialFunds, projectStatements: budget.projectStatements,
  }
  return (lists[name] ?? budget.prose[name] ?? []).length > 0
}

/** Whether the two numbers differ in print. */
export function isChanged(expression: string, variables: Variables, context: CompileContext): boolean {
  const [quantity = '', period = 'previous'] = expression.split('@')
  const [now, before] = [quantity, `${quantity}@${period}`].map((one) => context.figures(quantityKey(one, variables, context)))
  if (!now || !before) return true
  const [a, b] = [now, before].map((one) => printInProse(one, context.template.prose).text)
  return a !== b
}
