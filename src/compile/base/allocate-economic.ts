import type { BudgetLine } from '../../model/budget/budget.ts'
import { absoluteDecimal, compareDecimals, decimal, subtractDecimals, ZERO, type Decimal } from '../../model/decimal.ts'
import { EMPTY_KEY, keyText } from '../../model/fact.ts'
import type { Disclosure } from '../../model/disclosure.ts'

/**
 * Gives the basic expenditure of the general public budget its economic accounts. Tables print it by functional and by
 * economic account, never by both together; the accounts are laid along the 项 in order, so that both tables come out
 * as printed. Where amounts printed in 万元 leave a 0.01 between the two, the rest goes to the last account. Lines stay as they are
 * where the two tables differ by more than that, or hold negative amounts.
 */
export function allocateEconomic(lines: readonly BudgetLine[], disclosure: Disclosure): readonly BudgetLine[] {
  const phase = disclosure.kind === 'final' ? 'final' : 'budget'
  const year = disclosure.year
  const isBasic = (line: BudgetLine): boolean => line.fund === 'generalPublic' && line.nature === 'basic'
  const own = ({ amounts }: BudgetLine): Decimal | null => amounts.find((one) => one.year === year && one.phase === phase)?.fen ?? null
  const accounts = economicAmounts(disclosure, phase)
  const basic = lines.filter(isBasic).flatMap((line) => {
    const fen = own(line)
    return fen === null ? [] : [{ line, fen }]
  })
  if (accounts.length === 0 || year === null || [...basic, ...accounts].some(({ fen }) => fen.digits < 0n) || !agree(sum(basic), sum(accounts), basic.length + accounts.length)) return lines
  const last = accounts.at(-1)?.code
  const pieces = basic.flatMap(({ line, fen }): BudgetLine[] => {
    const others = line.amounts.filter((one) => one.year !== year || one.phase !== phase)
    const parts = take(accounts, fen).map(({ code, fen: part }, i): BudgetLine => ({
      ...line, ...systemOf(code), amounts: [{ year, phase, fen: part }, ...(i === 0 ? others : [])],
    }))
    const rest = subtractDecimals(fen, sum(parts.flatMap(({ amounts }) => amounts.slice(0, 1))))
    if (rest.digits === 0n) return parts.length > 0 ? parts : [line]
    return [...parts, { ...line, ...(last === undefined ? {} : systemOf(last)), amounts: [{ year, phase, fen: rest }, ...(parts.length === 0 ? others : [])] }]
  })
  return [...pieces, ...lines.filter((line) => !isBasic(line) || own(line) === null)]
}

interface Amount { readonly code: string; fen: Decimal }

const sum = (all: readonly { readonly fen: Decimal }[]): Decimal => all.reduce((total, { fen }) => subtractDecimals(total, subtractDecimals(ZERO, fen)), ZERO)

/** Half of the last digit of 万元 (0.005 万元 = 5000 分) an amount. */
const ROUNDING = 5_000n

const agree = (a: Decimal, b: Decimal, count: number): boolean =>
  compareDecimals(absoluteDecimal(subtractDecimals(a, b)), decimal(ROUNDING * BigInt(count))) <= 0

/** The deepest economic accounts of the basic expenditure table. */
function economicAmounts(disclosure: Disclosure, phase: 'budget' | 'final'): Amount[] {
  const found = new Map<string, Decimal>()
  for (const { key, value, origin } of disclosure.facts) {
    const wanted = { ...EMPTY_KEY, measure: 'expenditure', year: disclosure.year, phase, fund: 'generalPublic', nature: 'basic', economic: key.economic } as const
    if (origin.type === 'cell' && key.economic !== null && value !== null && value.digits !== 0n && keyText(key) === keyText(wanted)) found.set(key.economic, value)
  }
  return [...found].filter(([code]) => ![...found.keys()].some((other) => other.length > code.length && other.startsWith(code))).map(([code, fen]) => ({ code, fen }))
}

/** Takes `fen` off the front of the accounts. */
function take(accounts: Amount[], fen: Decimal): readonly Amount[] {
  const taken: Amount[] = []
  let left = fen
  while (left.digits !== 0n) {
    const [first] = accounts
    if (!first) break
    const part = compareDecimals(first.fen, left) <= 0 ? first.fen : left
    taken.push({ code: first.code, fen: part })
    left = subtractDecimals(left, part)
    first.fen = subtractDecimals(first.fen, part)
    if (first.fen.digits === 0n) accounts.shift()
  }
  return taken
}

const systemOf = (code: string): Pick<BudgetLine, 'economic' | 'governmentEconomic' | 'category'> => (code.startsWith('5')
  ? { economic: null, governmentEconomic: code, category: null }
  : { economic: code, governmentEconomic: null, category: /^30[13]/.test(code) ? 'personnel' : 'publicUse' })
