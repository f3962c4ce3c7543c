import { quantityKey, type CompileContext, type Variable, type Variables } from '../compile-context.ts'
import { levelLength } from '../account-lists.ts'
import { printInProse } from '../print-number.ts'
import type { Loop } from '../template.ts'
import { holds } from './conditions.ts'
import { chineseNumeral } from './plain-text.ts'

/** What a loop goes through, with ordinals `n` (1, 2…) and `chinese` (一、二…). */
export function entriesOf(loop: Loop, variables: Variables, context: CompileContext): readonly Variable[] {
  const all = rawEntries(loop, variables, context)
  const wanted = 'where' in loop ? all.filter((item) => holds(loop.where, { ...variables, item }, context)) : all
  return wanted.map((item, index) => ({ ...item, texts: { ...item.texts, n: String(index + 1), chinese: chineseNumeral(index + 1) } }))
}

function rawEntries(loop: Loop, variables: Variables, context: CompileContext): readonly Variable[] {
  const { budget } = context
  if ('items' in loop) return loop.items.map(({ name, key = {}, text = '' }) => ({ key, texts: { name, text } }))
  if ('prose' in loop) return (budget.prose[loop.prose] ?? []).map((text) => ({ key: {}, texts: { text } }))
  if ('accounts' in loop) return accountEntries(loop, variables, context)
  switch (loop.list) {
    case 'units': return budget.units.map(({ code, name, typeName }) => ({ key: { unit: code }, texts: { code, name, typeName } }))
    case 'glossary': return budget.glossary.map(({ term, text }) => ({ key: {}, texts: { term, text } }))
    case 'specialFunds': return budget.specialFunds.map(({ name, parts }) => ({ key: {}, texts: { name, ...parts } }))
    case 'projectStatements': return budget.projectStatements.map(({ name, parts }) => ({ key: {}, texts: { name, ...parts } }))
  }
}

function accountEntries(loop: Extract<Loop, { readonly accounts: string }>, variables: Variables, context: CompileContext): readonly Variable[] {
  const { accounts, budget, figures } = context
  const periods = loop.periods ?? ['current']
  const length = levelLength(loop.level)
  const all = accounts.used(loop.accounts)
  // A 款 without 项 below it stands for its 项.
  const codes = all.filter((code) => code.length === length || (loop.level === 3 && code.length === 5 && !all.some((other) => other.length === 7 && other.startsWith(code))))
  const quantities = typeof loop.of === 'string' ? [loop.of] : loop.of
  return quantities.flatMap((of) => codes.flatMap((code): Variable[] => {
    const account = loop.accounts === 'functional' ? { functional: code } : { economic: code }
    const key = typeof loop.of === 'string' ? account : { ...account, fund: quantityKey(of, variables, context).fund }
    const there = periods.some((period) => {
      const figure = figures({ ...quantityKey(`${of}@${period}`, variables, context), ...key })
      // An economic account is only named, so it has to have a number in print.
      return figure?.touched === true && (loop.accounts === 'functional' || printInProse(figure, context.template.prose).value.digits !== 0n)
    })
    if (!there) return []
    const name = accounts.nameOf(code)
    return [{
      key,
      texts: {
        code, name, classCode: code.slice(0, 3), groupCode: code.slice(3, 5), itemCode: code.slice(5, 7),
        className: accounts.nameOf(code.slice(0, 3)), groupName: code.length >= 5 ? accounts.nameOf(code.slice(0, 5)) : '', itemName: code.length === 7 ? name : '',
        use: budget.uses.find(({ functional }) => functional === code)?.text ?? '',
      },
    }]
  }))
}
