import type { BenchCell } from '../block.ts'
import { and, codesOf, every, fiscal, general, governmentFund, total, under, type Ledger, type Which } from './ledger.ts'
import { amountCell, centre, left, plainWanyuan } from './print.ts'

/** A blank for nothing, else 1234.50 in 万元. */
export const cell = (fen: bigint): BenchCell => amountCell(plainWanyuan, fen)
export const cells = (ledger: Ledger, which: Which, columns: readonly Which[]): BenchCell[] => columns.map((column) => cell(total(ledger, and(which, column))))
export const heads = (...texts: readonly string[]): BenchCell[] => texts.map((text) => centre(text))
export const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const

/** Code, name and columns for every 类, 款, 项 (or 类, 款 of economic accounts) that has money. */
export const accountRows = (ledger: Ledger, of: 'functional' | 'economic', which: Which, columns: readonly Which[], lengths?: readonly number[]): BenchCell[][] =>
  codesOf(ledger, of, which, lengths).map((code) => [centre(code), left(ledger.nameOf(code)), ...cells(ledger, and(which, under(code)), columns)])

/** Income on the left, expenditure by 类 on the right, to the same height. */
export function sides(left2: readonly BenchCell[][], right2: readonly BenchCell[][]): BenchCell[][] {
  const blank = (like: readonly BenchCell[] | undefined): BenchCell[] => (like ?? []).map(() => left(''))
  return Array.from({ length: Math.max(left2.length, right2.length) }, (_, i) => [...(left2[i] ?? blank(left2[0])), ...(right2[i] ?? blank(right2[0]))])
}

/** 一、教育支出 and its amounts, one 类 a row. */
export const classRows = (ledger: Ledger, which: Which, columns: readonly Which[] = [every], numbered = true): BenchCell[][] =>
  codesOf(ledger, 'functional', which, [3]).map((code, i) => [left(`${numbered ? `${NUMERALS[i]}、` : ''}${ledger.nameOf(code)}`), ...cells(ledger, and(which, under(code)), columns)])

export const FISCAL_COLUMNS: readonly Which[] = [fiscal, general, governmentFund, () => false]
