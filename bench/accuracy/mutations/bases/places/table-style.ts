import type { BenchCell } from '../../block.ts'
import { centre, left, type Printer, type TableSpec } from '../print.ts'
import { accountsOf, both, total, under, type Amount, type Column } from './books.ts'
import type { Ledger } from './ledger.ts'

/** How one place prints its tables. */
export interface TableStyle {
  readonly print: Printer
  /** What a cell without money shows. */
  readonly zero: '' | '0.00'
  /** 行次 columns and 栏次 rows. */
  readonly numbered: boolean
  /** Over the amounts: 决算数 or 金额. */
  readonly amountWord: string
  /** One code a cell; 类 款 项 in columns of their own; one code over three columns under 类 款 项. */
  readonly code: 'one' | 'three' | 'merged'
  readonly caption: (number: number) => readonly [string, string]
}

export const amountIn = ({ print, zero }: TableStyle, fen: bigint): BenchCell => ({ text: fen === 0n ? zero : print(fen), align: 'right' })

/** A column of a table by function: its header from the top down, what it adds up. */
export interface FunctionalColumn {
  readonly header: readonly string[]
  readonly column: Column
  readonly amount?: Amount
}

/** A table of 类 款 项 with the 合计 above them. */
export function functionalTable(ledger: Ledger, style: TableStyle, spec: { id: string; title: string; number: number; lines: Column; columns: readonly FunctionalColumn[]; over?: string; notes?: readonly string[] }): TableSpec {
  const { lines, columns, over } = spec
  const spread = style.code === 'one' ? 1 : 3
  const depth = Math.max(...columns.map(({ header }) => header.length)) + (over === undefined ? 0 : 1)
  const paths = columns.map(({ header }) => (over === undefined ? header : [over, ...header]))
  const header = headerRows(paths, depth)
  const codeRow = style.numbered ? 1 : 0
  const first: BenchCell[] = [centre('项目', spread + 1), ...(header[0] ?? [])]
  const named: BenchCell[] = [centre('科目代码', spread, Math.max(1, depth - 1)), centre('科目名称', 1, Math.max(1, depth - 1)), ...(header[1] ?? [])]
  const rows: BenchCell[][] = [first, named, ...header.slice(2)]
  if (depth === 1) rows[0] = [centre('项目', spread + 1), ...(header[0] ?? []).map((cell) => ({ ...cell, rowSpan: 2 }))]
  const levels = style.code === 'one' ? [] : ['类', '款', '项']
  const numbers = columns.map((_, i) => centre(`${i + 1}`))
  const sums = columns.map(({ column, amount }) => amountIn(style, total(ledger, both(column, lines), amount)))
  if (style.numbered && levels.length > 0) rows.push([...levels.map((text) => centre(text, 1, 2)), centre('栏次'), ...numbers], [centre('合计'), ...sums])
  else if (style.numbered) rows.push([centre('栏次', 2), ...numbers], [centre('合计', 2), ...sums])
  else if (levels.length > 0) rows.push([...levels.map((text) => centre(text)), left(''), ...numbers.map(() => left(''))], [centre('合计', 4), ...sums])
  else rows.push([centre('合计', 2), ...sums])
  const headerCount = Math.max(2, depth) + codeRow + (!style.numbered && levels.length > 0 ? 1 : 0)
  const accounts = accountsOf(ledger, lines).map((code) => [
    ...codeCells(style, code), left(ledger.nameOf(code)),
    ...columns.map(({ column, amount }) => amountIn(style, total(ledger, both(column, lines, under(code)), amount))),
  ])
  return {
    id: spec.id, title: spec.title, caption: style.caption(spec.number), notes: spec.notes ?? [], headerRows: headerCount, landscape: columns.length > 6,
    widths: [...(spread === 1 ? [4] : [2, 2, 2]), 8, ...columns.map(() => 4)], rows: [...rows, ...accounts],
  }
}

const codeCells = (style: TableStyle, code: string): BenchCell[] => (style.code === 'three'
  ? [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)].map((part) => centre(part))
  : [left(code, style.code === 'merged' ? 3 : 1)])

/** Header cells from paths: equal neighbours joined, short paths let down to the bottom. */
function headerRows(paths: readonly (readonly string[])[], depth: number): BenchCell[][] {
  return Array.from({ length: depth }, (_, row) => paths.flatMap((path, i): BenchCell[] => {
    if (row >= path.length) return []
    const text = path[row] ?? ''
    const isLast = row === path.length - 1
    const shares = (other: readonly string[] | undefined): boolean => other !== undefined && !isLast && path.slice(0, row + 1).join('|') === other.slice(0, row + 1).join('|') && other.length > row + 1
    if (shares(paths[i - 1])) return []
    let span = 1
    while (shares(paths[i + span])) span += 1
    return [centre(text, span, isLast ? depth - row : 1)]
  }))
}
