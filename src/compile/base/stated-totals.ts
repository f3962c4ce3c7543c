import type { Budget, DeclaredQuantity, PeriodAmount } from '../../model/budget/budget.ts'
import { absoluteDecimal, compareDecimals, decimal, formatDecimal, multiplyDecimals, subtractDecimals, type Decimal } from '../../model/decimal.ts'
import type { Disclosure } from '../../model/disclosure.ts'
import { keyText, type Fact, type FactKey } from '../../model/fact.ts'
import { figuresOf, isOfLine, isUnder } from '../figures.ts'
import { isOfFund } from '../fund-members.ts'

const SUMS: ReadonlySet<FactKey['measure']> = new Set([
  'income', 'expenditure', 'incomeGrandTotal', 'expenditureGrandTotal', 'openingCarryOver', 'closingCarryOver', 'surplusUsed', 'surplusDistribution', 'threePublic',
])

/**
 * Totals that a disclosure prints a little otherwise than its printed parts add up to. Its amounts were rounded one by
 * one (from 元 to 万元), so that total and parts are both right; neither follows from the other, and the total is taken
 * as printed; those of economic accounts where the lines keep the printed accounts. A difference that rounding cannot explain is a contradiction of the document: there the parts hold.
 */
export function statedTotals(budget: Budget, { facts }: Disclosure, keepsAccounts: boolean): readonly DeclaredQuantity[] {
  const figures = figuresOf({ ...budget, declared: [] })
  const stated = new Map<string, { readonly quantity: DeclaredQuantity; readonly sum: Decimal }>()
  /** Printed somewhere (for one of its funds at least) just as the parts add up: then the parts hold. */
  const agreed = new Set<string>()
  for (const { key, kind, value, interval, origin } of facts) {
    if (origin.type !== 'cell' || kind !== 'amount' || value === null || interval === null || !isSum(key) || (key.economic !== null && !keepsAccounts)) continue
    const text = keyText(key)
    const figure = figures(key)
    // A whole total is always taken as printed: tables that break it down otherwise round otherwise.
    const whole = key.functional === null && key.economic === null && key.item === null
    if (!figure) continue
    if (!whole && compareDecimals(figure.value, value) === 0) agreed.add(anyFund(key, value))
    if (stated.has(text)) continue
    const half = subtractDecimals(interval.high, value)
    const most = multiplyDecimals(half, decimal(BigInt(partsOf(budget, key) + 1)))
    if (compareDecimals(absoluteDecimal(subtractDecimals(figure.value, value)), most) <= 0) stated.set(text, { quantity: { key, kind: 'amount', value }, sum: figure.value })
  }
  return [...stated.values()].flatMap(({ quantity, sum }) => (agreed.has(anyFund(quantity.key, sum)) ? [] : [quantity]))
}

const anyFund = (key: FactKey, value: Decimal): string => `${keyText({ ...key, fund: 'all' })} ${formatDecimal(value)}`

const isSum = ({ measure, unit, project }: Fact['key']): boolean => SUMS.has(measure) && unit === null && project === null

/** How many rounded amounts go into the quantity. */
function partsOf(budget: Budget, key: FactKey): number {
  const now = ({ amounts }: { readonly amounts: readonly PeriodAmount[] }): boolean => amounts.some(({ year, phase, fen }) => year === key.year && phase === key.phase && fen.digits !== 0n)
  const spent = budget.lines.filter((line) => now(line) && isOfLine(line, key)).length
  const received = budget.income.filter((line) => now(line) && isOfFund(line.fund, key.fund) && isUnder(line.functional, key.functional)).length
  const carried = budget.carryOver.filter((line) => now(line) && isOfFund(line.fund, key.fund)).length
  switch (key.measure) {
    case 'income': return budget.income.length > 0 ? received : spent
    case 'expenditure': return spent
    case 'incomeGrandTotal': return (budget.income.length > 0 ? received : spent) + carried
    case 'expenditureGrandTotal': return spent + carried
    case 'threePublic': return budget.threePublic.length
    default: return carried
  }
}
