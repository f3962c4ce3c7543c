import type { CompileContext, Variables } from '../compile-context.ts'

const NUMERALS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

/** 1 → 一, 12 → 十二, 21 → 二十一; up to 99. */
export function chineseNumeral(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return `${tens === 0 ? '' : `${tens === 1 ? '' : NUMERALS[tens]}十`}${ones === 0 && tens > 0 ? '' : NUMERALS[ones]}`
}

/** What a name without number stands for: `entity`, `year`, `words.scope`, `item.name`. Throws on an unknown one. */
export function plainText(name: string, variables: Variables, { budget, template }: CompileContext): string {
  switch (name) {
    case 'entity': return budget.entity.name
    case 'code': return budget.entity.code
    case 'division': return budget.entity.division
    case 'level': return budget.entity.level
    case 'year': return String(budget.year)
    case 'previousYear': return String(budget.year - 1)
    case 'units': return String(budget.units.length)
  }
  const [head = '', field = ''] = name.split('.')
  const text = head === 'words' ? template.words[field]?.[budget.scope] : variables[head]?.texts[field]
  if (text === undefined) throw new Error(`template ${template.id}: nothing is called “${name}”`)
  return text
}

/** A pattern that holds names only (titles, headings, captions). */
export const fillPlain = (pattern: string, variables: Variables, context: CompileContext): string =>
  pattern.replace(/\{([^{}]+)\}/g, (_, name: string) => fillOne(name, variables, context))

function fillOne(name: string, variables: Variables, context: CompileContext): string {
  const text = plainText(name, variables, context)
  return name.includes('.') && /\{/.test(text) ? fillPlain(text, variables, context) : text
}
