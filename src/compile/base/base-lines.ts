import type { BudgetLine, CarryOverLine, IncomeLine, PeriodAmount, ThreePublicLine } from '../../model/budget/budget.ts'
import { absoluteDecimal, addDecimals, compareDecimals, decimal, multiplyDecimals, subtractDecimals, ZERO, type Decimal } from '../../model/decimal.ts'
import type { Disclosure } from '../../model/disclosure.ts'
import { EMPTY_KEY, keyText, type FactKey, type Fund } from '../../model/fact.ts'

type Period = Pick<FactKey, 'year' | 'phase'>
type Lookup = (key: Partial<FactKey> & Pick<FactKey, 'measure'>, period: Period) => Decimal | null
/** Half of the last printed digit, in 分: how far a printed amount may be from the exact one. */
type Half = Decimal

export interface BaseLines {
  readonly lines: readonly BudgetLine[]
  readonly income: readonly IncomeLine[]
  readonly carryOver: readonly CarryOverLine[]
  readonly threePublic: readonly ThreePublicLine[]
}

const FISCAL = ['generalPublic', 'governmentFund', 'stateCapital'] as const
const OTHERS = ['fiscalAccount', 'unitFunds', 'undertaking', 'business', 'superiorSubsidy', 'subordinatePayment', 'other'] as const satisfies readonly Fund[]
const NATURES = ['basic', 'project', 'paymentToSuperior', 'business', 'subsidyToSubordinate'] as const
const ITEMS = ['overseasTravel', 'officialReception', 'vehiclePurchase', 'vehicleOperation'] as const

/**
 * Budget lines out of a disclosure's own tables, period by period: every 项 by fund and nature. What all funds spend
 * beyond the three fiscal funds is of the one other fund that its income table prints. Economic accounts are not taken
 * over: no table prints them by 项.
 */
export function baseLines(disclosure: Disclosure): BaseLines {
  const values = new Map<string, Decimal>()
  const periods = new Map<string, Period>()
  let half: Half = ZERO
  for (const { key, value, interval, origin, kind } of disclosure.facts) {
    if (origin.type !== 'cell' || kind !== 'amount' || key.unit !== null || key.project !== null || key.year === null || key.measure === 'other') continue
    periods.set(`${key.year}-${key.phase}`, { year: key.year, phase: key.phase })
    if (value === null || interval === null) continue
    if (!values.has(keyText(key))) values.set(keyText(key), value)
    const own = subtractDecimals(interval.high, value)
    if (compareDecimals(own, half) > 0) half = own
  }
  // “三公”经费 of nothing is left blank in its table; the prose says that it is 0.
  for (const { key, value, origin } of disclosure.facts) {
    if (origin.type === 'claim' && origin.role === 'amount' && key.measure === 'threePublic' && value !== null && !values.has(keyText(key))) values.set(keyText(key), value)
  }
  const at: Lookup = (key, period) => values.get(keyText({ ...EMPTY_KEY, ...period, ...key })) ?? null
  const codes = leafCodes(disclosure)
  const parts = [...periods.values()].map((period) => periodLines(codes, period, at, half))
  return {
    lines: merged(parts.flatMap(({ lines }) => lines), ({ functional, fund, nature }) => `${functional}|${fund}|${nature}`),
    income: merged(parts.flatMap(({ income }) => income), ({ functional, fund, account }) => `${functional}|${fund}|${account}`),
    carryOver: merged(parts.flatMap(({ carryOver }) => carryOver), ({ measure, fund }) => `${measure}|${fund}`),
    threePublic: merged(parts.flatMap(({ threePublic }) => threePublic), ({ item }) => item),
  }
}

/** Accounts of which no deeper one is printed. */
function leafCodes(disclosure: Disclosure): readonly string[] {
  const all = [...new Set(disclosure.facts.flatMap(({ key, origin }) => (origin.type === 'cell' && key.functional !== null ? [key.functional] : [])))].sort()
  return all.filter((code) => code.length >= 5 && !all.some((other) => other.length > code.length && other.startsWith(code)))
}

function periodLines(codes: readonly string[], period: Period, at: Lookup, half: Half): BaseLines {
  const amount = (fen: Decimal): readonly PeriodAmount[] => [{ year: period.year ?? 0, phase: period.phase, fen }]
  const line = (functional: string, fund: Fund, nature: BudgetLine['nature'], fen: Decimal): BudgetLine => ({
    unit: null, functional, economic: null, governmentEconomic: null, fund, nature, category: null, project: null, amounts: amount(fen),
  })
  const lines = codes.flatMap((functional): BudgetLine[] => {
    const own = FISCAL.flatMap((fund) => byNature(at, { fund, functional }, period).map(([nature, fen]) => line(functional, fund, nature, fen)))
    const rest = byNature(at, { fund: 'all', functional }, period).flatMap(([nature, fen]): BudgetLine[] => {
      const fiscal = own.filter((one) => one.nature === nature).flatMap((one) => one.amounts.map((a) => a.fen)).reduce(addDecimals, ZERO)
      const left = subtractDecimals(fen, fiscal)
      return left.digits === 0n ? [] : [line(functional, otherFund(at, functional, period), nature, left)]
    })
    return [...own, ...rest]
  })
  return { lines, income: incomeLines(codes, period, at, half, amount), carryOver: carryOverLines(period, at, amount), threePublic: threePublicLines(period, at, amount) }
}

/** Amounts by nature; an account with a total only is 项目支出, as fund tables print it. */
function byNature(at: Lookup, key: Partial<FactKey>, period: Period): readonly (readonly [BudgetLine['nature'], Decimal])[] {
  const parts = NATURES.flatMap((nature): [BudgetLine['nature'], Decimal][] => {
    const fen = at({ measure: 'expenditure', ...key, nature }, period)
    return fen === null || fen.digits === 0n ? [] : [[nature, fen]]
  })
  const whole = at({ measure: 'expenditure', ...key }, period)
  return parts.length > 0 || whole === null || whole.digits === 0n ? parts : [['project', whole]]
}

function otherFund(at: Lookup, functional: string, period: Period): Fund {
  const funds = OTHERS.filter((fund) => {
    const received = at({ measure: 'income', fund, functional }, period)
    return received !== null && received.digits !== 0n
  })
  const [only] = funds
  return funds.length === 1 && only !== undefined ? only : 'other'
}

/** By account where the table splits every fund; else the totals by fund, which is what a comparison needs. */
function incomeLines(codes: readonly string[], period: Period, at: Lookup, half: Half, amount: (fen: Decimal) => readonly PeriodAmount[]): readonly IncomeLine[] {
  const of = (functional: string | null): readonly IncomeLine[] => incomeByFund(functional, period, at).map(([fund, fen]) => ({ unit: null, functional, fund, account: null, amounts: amount(fen) }))
  const total = at({ measure: 'income' }, period)
  const spent = at({ measure: 'expenditure' }, period)
  const opening = at({ measure: 'openingCarryOver' }, period)
  // Where as much is received as is spent, income is left to follow from the expenditure, account by account.
  if (total !== null && spent !== null && compareDecimals(total, spent) === 0 && (opening === null || opening.digits === 0n)) return []
  const complete = (lines: readonly IncomeLine[]): boolean => {
    const sum = lines.flatMap((line) => line.amounts.map(({ fen }) => fen)).reduce(addDecimals, ZERO)
    return total !== null && compareDecimals(absoluteDecimal(subtractDecimals(sum, total)), multiplyDecimals(half, decimal(BigInt(lines.length + 1)))) <= 0
  }
  const deep = codes.flatMap(of)
  if (complete(deep)) return deep
  const flat = of(null)
  return complete(flat) ? flat : []
}

/** Every fund of an account; where a table prints 财政拨款 as one, it is of the fund that its expenditure is of. */
function incomeByFund(functional: string | null, period: Period, at: Lookup): readonly (readonly [Fund, Decimal])[] {
  const printed = (funds: readonly Fund[], measure: FactKey['measure']): readonly (readonly [Fund, Decimal])[] => funds.flatMap((fund) => {
    const fen = at({ measure, fund, functional }, period)
    return fen === null || fen.digits === 0n ? [] : [[fund, fen] as const]
  })
  const own = printed(FISCAL, 'income')
  const whole = at({ measure: 'income', fund: 'fiscal', functional }, period)
  const spent = printed(FISCAL, 'expenditure')
  const [only] = spent
  const fiscal = own.length > 0 || whole === null || whole.digits === 0n ? own : [[spent.length === 1 && only ? only[0] : 'fiscal', whole] as const]
  return [...fiscal, ...printed(OTHERS, 'income')]
}

const carryOverLines = (period: Period, at: Lookup, amount: (fen: Decimal) => readonly PeriodAmount[]): readonly CarryOverLine[] =>
  (['openingCarryOver', 'closingCarryOver', 'surplusUsed', 'surplusDistribution'] as const).flatMap((measure): CarryOverLine[] => {
    const own = FISCAL.map((fund) => [fund, at({ measure, fund }, period)] as const)
    const whole = at({ measure }, period)
    const fiscal = own.reduce((all, [, fen]) => (fen === null ? all : addDecimals(all, fen)), ZERO)
    const rest = whole === null ? null : subtractDecimals(whole, fiscal)
    return [...own, ['other', rest] as const].flatMap(([fund, fen]) => (fen === null || fen.digits === 0n ? [] : [{ measure, fund, functional: null, amounts: amount(fen) }]))
  })

const threePublicLines = (period: Period, at: Lookup, amount: (fen: Decimal) => readonly PeriodAmount[]): readonly ThreePublicLine[] => {
  const found = ITEMS.map((item) => [item, at({ measure: 'threePublic', item }, period)] as const)
  if (found.every(([, fen]) => fen === null) && at({ measure: 'threePublic' }, period) === null) return []
  return found.map(([item, fen]) => ({ unit: null, item, amounts: amount(fen === null ? ZERO : fen) }))
}

/** Lines that are the same but for the period made one. */
function merged<Line extends { readonly amounts: readonly PeriodAmount[] }>(lines: readonly Line[], nameOf: (line: Line) => string): readonly Line[] {
  const found = new Map<string, Line>()
  for (const line of lines) {
    const name = nameOf(line)
    const before = found.get(name)
    found.set(name, before ? { ...before, amounts: [...before.amounts, ...line.amounts] } : line)
  }
  return [...found.values()]
}
