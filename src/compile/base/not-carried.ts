import type { Budget } from '../../model/budget/budget.ts'
import { compareDecimals } from '../../model/decimal.ts'
import type { Disclosure } from '../../model/disclosure.ts'
import { figuresOf } from '../figures.ts'

/** A table of which some numbers are in no row of the budget. */
export interface NotCarried {
  readonly title: string
  /** How many numbers, and the first of them as printed. */
  readonly numbers: number
  readonly example: string
}

/** Families whose rows come over as lists, not as sums. */
const LISTS: ReadonlySet<string> = new Set(['performance-sheet', 'special-funds', 'procurement'])

/**
 * What a disclosure prints and its budget does not give back: accounts too deep for the workbook, columns that it has
 * no place for, sums that contradict their parts. Differences and percentages follow from other numbers and do not count.
 */
export function notCarried(disclosure: Disclosure, budget: Budget): readonly NotCarried[] {
  const figures = figuresOf(budget)
  const lost = new Map<number, string[]>()
  for (const { key, kind, value, text, origin } of disclosure.facts) {
    if (origin.type !== 'cell' || kind !== 'amount' || value === null || value.digits === 0n || /^change(?:Amount|Percent):/.test(key.item ?? '')) continue
    const figure = figures(key)
    if (!figure || compareDecimals(figure.value, value) !== 0) lost.set(origin.table, [...(lost.get(origin.table) ?? []), text])
  }
  return [...lost].flatMap(([id, texts]): NotCarried[] => {
    const table = disclosure.tables[id]
    return !table || LISTS.has(table.family ?? '') ? [] : [{ title: table.title?.text.replace(/\s+/g, '') ?? `第${id + 1}张表`, numbers: texts.length, example: texts[0] ?? '' }]
  })
}
