import type { Budget, PeriodAmount } from '../../model/budget/budget.ts'

type Sums = 'lines' | 'income' | 'carryOver' | 'threePublic' | 'agencyOperation'

/** The budget with last year's figures of its base, for every sheet that has none of the year before. */
export function withBase(budget: Budget, base: Budget): Budget {
  const before = ({ year }: PeriodAmount): boolean => year < budget.year
  const added = <Line extends { readonly amounts: readonly PeriodAmount[] }>(own: readonly Line[], given: readonly Line[]): readonly Line[] => {
    if (own.some(({ amounts }) => amounts.some(before))) return own
    return [...own, ...given.map((line) => ({ ...line, amounts: line.amounts.filter(before) })).filter(({ amounts }) => amounts.length > 0)]
  }
  // Income and 机关运行经费 that are derived this year are derived last year too.
  const derived = (name: Sums): boolean => (name === 'income' || name === 'agencyOperation') && budget[name].length === 0
  return {
    ...budget,
    lines: added(budget.lines, base.lines),
    income: derived('income') ? budget.income : added(budget.income, base.income),
    carryOver: added(budget.carryOver, base.carryOver),
    threePublic: added(budget.threePublic, base.threePublic),
    agencyOperation: derived('agencyOperation') ? budget.agencyOperation : added(budget.agencyOperation, base.agencyOperation),
    declared: budget.lines.some(({ amounts }) => amounts.some(before)) ? budget.declared : [...budget.declared, ...totalsOf(base, budget.year)],
    accountNames: { ...base.accountNames, ...budget.accountNames },
  }
}

/** Totals of earlier years as the base printed them, beside its rounded amounts. */
const totalsOf = (base: Budget, year: number): Budget['declared'] => base.declared.filter(({ key }) => key.year !== null && key.year < year && key.measure !== 'stateAssets')
