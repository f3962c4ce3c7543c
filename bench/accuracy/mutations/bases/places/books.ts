import { sumOf, type BookLine, type Ledger, type Nature, type Source } from './ledger.ts'

export type Column = (line: BookLine) => boolean
export type Amount = 'opening' | 'income' | 'used' | 'expenditure' | 'distributed' | 'closing' | 'planned' | 'adjusted' | 'last' | 'lastIncome' | 'lastOpening'

export const every: Column = () => true
export const none: Column = () => false
export const from = (...sources: readonly Source[]): Column => ({ source }) => sources.includes(source)
export const general = from('generalPublic')
export const fund = from('governmentFund')
export const capital = from('stateCapital')
export const fiscal = from('generalPublic', 'governmentFund', 'stateCapital')
export const of = (nature: Nature): Column => (line) => line.nature === nature
export const both = (...columns: readonly Column[]): Column => (line) => columns.every((column) => column(line))
export const under = (code: string): Column => (line) => line.code.startsWith(code)

export const total = (ledger: Ledger, column: Column, amount: Amount = 'expenditure'): bigint => sumOf(ledger.lines.filter(column), (line) => line[amount])

/** 收入总计 = 本年收入 + 使用非财政拨款结余 + 年初结转和结余. */
export const grand = (ledger: Ledger, column: Column = every): bigint => total(ledger, column, 'income') + total(ledger, column, 'used') + total(ledger, column, 'opening')
export const lastGrand = (ledger: Ledger, column: Column = every): bigint => total(ledger, column, 'lastIncome') + total(ledger, column, 'lastOpening')

/** 类, 款 or 项 that have a line, in order. */
export const codesOf = (ledger: Ledger, column: Column, length: 3 | 5 | 7, prefix = ''): string[] =>
  [...new Set(ledger.lines.filter(both(column, under(prefix))).map(({ code }) => code.slice(0, length)))]

/** 类, 款 and 项 together, as a table lists them. */
export const accountsOf = (ledger: Ledger, column: Column): string[] =>
  [...new Set(ledger.lines.filter(column).flatMap(({ code }) => [3, 5, 7].map((length) => code.slice(0, length))))].toSorted()
