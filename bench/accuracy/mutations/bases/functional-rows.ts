import type { BenchCell } from '../block.ts'
import { sum, type Budget, type Line } from './budget.ts'
import { amountCell, centre, left, type Printer } from './print.ts'

export type Passes = (line: Line) => boolean

export const any: Passes = () => true
export const general: Passes = (line) => line.fund === 'generalPublic'
export const fiscal: Passes = (line) => line.fund !== 'own'
export const basic: Passes = (line) => line.nature !== 'project'
export const project: Passes = (line) => line.nature === 'project'
export const both = (a: Passes, b: Passes): Passes => (line) => a(line) && b(line)

export const totalOf = (budget: Budget, passes: Passes): bigint => sum(budget.lines.filter(passes))
export const lastOf = (budget: Budget, passes: Passes): bigint => budget.lines.filter(passes).reduce((all, { last }) => all + last, 0n)
export const plannedOf = (budget: Budget, passes: Passes): bigint => budget.lines.filter(passes).reduce((all, { planned }) => all + planned, 0n)

export const classesOf = (budget: Budget, passes: Passes = any): string[] => [...new Set(budget.lines.filter(passes).map(({ code }) => code.slice(0, 3)))]

/** 类, 款, 项 that have a line, code in three columns, name, then the columns. */
export function functionalRows(budget: Budget, columns: readonly Passes[], lines: Passes, print: Printer): BenchCell[][] {
  const codes = new Set(budget.lines.filter(lines).flatMap(({ code }) => [3, 5, 7].map((length) => code.slice(0, length))))
  return [...codes].toSorted().map((code) => [
    ...[code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)].map((part) => centre(part)), left(budget.nameOf(code)),
    ...columns.map((column) => amountCell(print, totalOf(budget, both(both(column, lines), (line) => line.code.startsWith(code))))),
  ])
}

/** The row 合计 over code and name. */
export const totalRow = (budget: Budget, columns: readonly Passes[], lines: Passes, print: Printer, width = 4): BenchCell[] =>
  [centre('合计', width), ...columns.map((column) => amountCell(print, totalOf(budget, both(column, lines))))]

/** The header over code, name and columns: two rows where the code is in three columns. */
export const functionalHeader = (over: string, columns: readonly string[], name = '功能分类科目名称', code = '功能分类科目编码'): BenchCell[][] => [
  [centre('项目', 4), centre(over, columns.length)],
  [centre(code, 3), centre(name, 1, 2), ...columns.map((text) => centre(text, 1, 2))],
  ['类', '款', '项'].map((text) => centre(text)),
]
