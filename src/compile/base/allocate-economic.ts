import type { BudgetLine, PeriodAmount } from '../../model/budget/budget.ts'
import { absoluteDecimal, addDecimals, compareDecimals, decimal, subtractDecimals, ZERO, type Decimal } from '../../model/decimal.ts'
import { EMPTY_KEY, keyText } from '../../model/fact.ts'
import type { Disclosure } from '../../model/disclosure.ts'

/**
 * Accounts that belong together by what they are: 基本养老保险缴费 is paid under 2080505, 住房公积金 under 2210201, and so
 * on (政府收支分类科目); by 部门 account and by 政府 account.
 */
const PAIRS: readonly (readonly [functional: RegExp, economic: RegExp])[] = [
  [/^2080505/, /^(?:30108|50102)/], [/^2080506/, /^(?:30109|50102)/], [/^2101101|^2101102/, /^(?:30110|50102)/], [/^2101103/, /^(?:30111|50102)/],
  [/^2210201/, /^(?:30113|50103)/], [/^208050[12]/, /^(?:3030[12]|50905)/], [/^2210202/, /^30102/], [/^20808/, /^(?:30304|50901)/],
]

/**
 * Gives the basic expenditure of the general public budget its economic accounts. Tables print it by functional and by
 * economic account, never by both together: accounts that belong to one 项 by what they are go there, the others are
 * laid along the 项 in order, so that both tables come out as printed. What rounding to 万元 leaves between the two
 * tables has no account. Lines stay as they are where the tables differ by more than that, or hold negative amounts.
 */
export function allocateEconomic(lines: readonly BudgetLine[], disclosure: Disclosure): Allocation {
  const period = { year: disclosure.year ?? 0, phase: disclosure.kind === 'final' ? 'final' as const : 'budget' as const }
  const isOwn = (one: PeriodAmount): boolean => one.year === period.year && one.phase === period.phase
  const isBasic = (line: BudgetLine): boolean => line.fund === 'generalPublic' && line.nature === 'basic' && line.amounts.some(isOwn)
  const accounts = economicAmounts(disclosure, period.phase)
  const basic = lines.filter(isBasic).flatMap((line) => line.amounts.filter(isOwn).slice(0, 1).map(({ fen }): Open => ({ line, left: fen, parts: [] })))
  const gap = subtractDecimals(total(basic.map(({ left }) => left)), total(accounts.map(({ left }) => left)))
  const negative = [...basic, ...accounts].some(({ left }) => left.digits < 0n)
  if (accounts.length === 0 || negative || !isRounding(gap, basic.length + accounts.length)) return { lines, keepsAccounts: false }
  for (const one of basic) for (const account of accounts) if (belong(one, account)) pay(one, account)
  for (const one of basic) for (const account of accounts) pay(one, account)
  const keepsAccounts = isRounding(gap, new Set(accounts.map(({ code }) => code.slice(0, 3))).size + 1)
  settle(basic, accounts, keepsAccounts)
  const pieces = basic.flatMap(({ line, left, parts }) => {
    const others = line.amounts.filter((one) => !isOwn(one))
    const all = [...parts.map(({ code, fen }) => ({ ...line, ...systemOf(code), fen })), ...(left.digits === 0n && parts.length > 0 ? [] : [{ ...line, fen: left }])]
    return all.map(({ fen, ...piece }, i): BudgetLine => ({ ...piece, amounts: [{ ...period, fen }, ...(i === 0 ? others : [])] }))
  })
  return { lines: [...pieces, ...lines.filter((line) => !isBasic(line))], keepsAccounts }
}

export interface Allocation {
  readonly lines: readonly BudgetLine[]
  /** Whether every economic account adds up to what the table prints for it. */
  readonly keepsAccounts: boolean
}

/** A 项 with what of it has no account yet, and the parts that have one. */
interface Open { readonly line: BudgetLine; left: Decimal; readonly parts: { readonly code: string; fen: Decimal }[] }
/** An account with what of it has no 项 yet. */
interface Account { readonly code: string; left: Decimal }

const belong = ({ line }: Open, { code }: Account): boolean => PAIRS.some(([functional, economic]) => functional.test(line.functional) && economic.test(code))

function pay(one: Open, account: Account): void {
  const fen = compareDecimals(one.left, account.left) <= 0 ? one.left : account.left
  if (fen.digits === 0n) return
  const before = one.parts.find(({ code }) => code === account.code)
  if (before) before.fen = addDecimals(before.fen, fen)
  else one.parts.push({ code: account.code, fen })
  one.left = subtractDecimals(one.left, fen)
  account.left = subtractDecimals(account.left, fen)
}

/**
 * The rounding left over. Within the rounding of the printed classes the accounts keep their printed amounts, and the
 * last 项 takes what is over without an account; beyond it the table would no longer add up, and the last account gives way.
 */
function settle(basic: readonly Open[], accounts: readonly Account[], keepsAccounts: boolean): void {
  const last = basic.at(-1)
  const over = accounts.filter(({ left }) => left.digits !== 0n)
  if (keepsAccounts && last) {
    for (const account of over) {
      last.parts.push({ code: account.code, fen: account.left })
      last.left = subtractDecimals(last.left, account.left)
    }
  } else if (!keepsAccounts) {
    const code = accounts.at(-1)?.code
    for (const one of basic) {
      if (one.left.digits === 0n || code === undefined) continue
      one.parts.push({ code, fen: one.left })
      one.left = ZERO
    }
  }
}

const total = (all: readonly Decimal[]): Decimal => all.reduce(addDecimals, ZERO)

/** Half of the last digit of 万元 (0.005 万元 = 5000 分) an amount. */
const ROUNDING = 5_000n

const isRounding = (gap: Decimal, count: number): boolean => compareDecimals(absoluteDecimal(gap), decimal(ROUNDING * BigInt(count))) <= 0

/** The deepest economic accounts of the basic expenditure table. */
function economicAmounts(disclosure: Disclosure, phase: 'budget' | 'final'): Account[] {
  const found = new Map<string, Decimal>()
  for (const { key, value, origin } of disclosure.facts) {
    const wanted = { ...EMPTY_KEY, measure: 'expenditure', year: disclosure.year, phase, fund: 'generalPublic', nature: 'basic', economic: key.economic } as const
    if (origin.type === 'cell' && key.economic !== null && value !== null && value.digits !== 0n && keyText(key) === keyText(wanted)) found.set(key.economic, value)
  }
  return [...found].filter(([code]) => ![...found.keys()].some((other) => other.length > code.length && other.startsWith(code))).map(([code, left]) => ({ code, left }))
}

const systemOf = (code: string): Pick<BudgetLine, 'economic' | 'governmentEconomic' | 'category'> => (code.startsWith('5')
  ? { economic: null, governmentEconomic: code, category: null }
  : { economic: code, governmentEconomic: null, category: /^30[13]/.test(code) ? 'personnel' : 'publicUse' })
