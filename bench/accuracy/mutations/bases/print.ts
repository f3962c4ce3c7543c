import { decimal, divideDecimals, formatDecimal, formatGrouped, roundDecimal, shiftDecimal } from '../../../../src/model/decimal.ts'
import type { BenchBlock, BenchCell, BenchTable } from '../block.ts'

/** How an amount of 分 is printed. */
export type Printer = (fen: bigint) => string

/** 1,234.50 in 元. */
export const inYuan: Printer = (fen) => formatGrouped(decimal(fen, 2))
/** 1,234.57 in 万元, rounded. */
export const inWanyuan: Printer = (fen) => formatGrouped(roundDecimal(decimal(fen, 6), 2))
/** 1234.57 in 万元, as prose prints it. */
export const plainWanyuan: Printer = (fen) => formatDecimal(roundDecimal(decimal(fen, 6), 2))

/** The printed 万元 as 分 again: what a writer computes with who has only the printed figure. */
export const printedWanyuan = (fen: bigint): bigint => roundDecimal(decimal(fen, 6), 2).digits * 10_000n

/** 12.34: a as percent of b, two decimals. */
export const percentOf = (a: bigint, b: bigint): string => formatDecimal(shiftDecimal(divideDecimals(decimal(a), decimal(b), 4), 2))

export const left = (text: string, columnSpan = 1): BenchCell => ({ text, align: 'left', columnSpan })
export const centre = (text: string, columnSpan = 1, rowSpan = 1): BenchCell => ({ text, align: 'center', columnSpan, rowSpan })
/** Nothing for zero. */
export const amountCell = (print: Printer, fen: bigint): BenchCell => ({ text: fen === 0n ? '' : print(fen), align: 'right' })

export const heading = (id: string, level: 1 | 2 | 3, text: string, newPage = false): BenchBlock => ({ type: 'heading', id, level, text, newPage })
export const paragraph = (id: string, text: string): BenchBlock => ({ type: 'paragraph', id, text })

export interface TableSpec {
  readonly id: string
  readonly title: string
  readonly caption: readonly [string, string]
  readonly widths: readonly number[]
  readonly headerRows: number
  readonly rows: readonly (readonly BenchCell[])[]
  readonly notes?: readonly string[]
  readonly landscape?: boolean
}

export const table = (spec: TableSpec): BenchTable => ({ type: 'table', notes: [], landscape: false, ...spec })
