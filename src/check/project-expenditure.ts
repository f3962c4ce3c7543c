import { compareDecimals } from '../model/decimal.ts'
import type { Disclosure } from '../model/disclosure.ts'
import type { Fact, Fund } from '../model/fact.ts'
import type { CheckContext } from './context.ts'
import { intervalOf } from './relations/operands.ts'

/**
 * 项目支出 of one circle of funds for the document's year, printed in a table whose unit is right: the largest of its
 * prints, since a bound is only broken where every print is. 政府性基金 and 国有资本经营 tables often do not say that all
 * of it is for projects: their total counts. null where no table prints it. `functional`: that of one account only.
 */
export function projectExpenditure(disclosure: Disclosure, context: CheckContext, fund: Fund, functional: string | null = null): Fact | null {
  const wrongUnit = new Set(context.causes.units.map(({ table }) => table))
  const facts = context.relations.trusted.facts.filter(({ key, origin, kind, interval }) => origin.type === 'cell' && !wrongUnit.has(origin.table) && kind === 'amount' && interval !== null
    && key.measure === 'expenditure' && key.fund === fund && key.year === disclosure.year && key.functional === functional
    && (key.nature === 'project' || (key.nature === null && WITHOUT_BASIC.has(fund)))
    && key.economic === null && key.item === null && key.project === null && key.unit === null)
  return facts.toSorted((a, b) => compareDecimals(intervalOf(b).high, intervalOf(a).high))[0] ?? null
}

/** Funds that pay no 基本支出, or whose table does not divide it: the whole is an upper bound. */
const WITHOUT_BASIC: ReadonlySet<Fund> = new Set(['governmentFund', 'stateCapital'])
