import { describe, expect, test } from 'vitest'
import type { Glyph } from './glyph.ts'
import type { LatticeCell } from './lattice.ts'
import type { FilledLattice } from './open-rows.ts'
import { stackedGrids } from './stacked-grids.ts'

/** A grid drawn row by row: each row its own edges and texts, all between the same outer borders. */
function drawn(rows: readonly { readonly edges: readonly number[]; readonly texts: readonly string[] }[]): FilledLattice {
  const xs = [...new Set(rows.flatMap(({ edges }) => edges))].toSorted((a, b) => a - b)
  const cells: LatticeCell[] = []
  const inCells: Glyph[][] = []
  rows.forEach(({ edges, texts }, row) => texts.forEach((text, i) => {
    const [left, right] = [edges[i] ?? 0, edges[i + 1] ?? 0]
    cells.push({ row, column: xs.indexOf(left), rowSpan: 1, columnSpan: xs.indexOf(right) - xs.indexOf(left), box: [left, row * 10, right, row * 10 + 10] })
    inCells.push([...text].map((one) => ({ text: one }) as Glyph))
  }))
  return { lattice: { box: [0, 0, xs.at(-1) ?? 0, rows.length * 10], xs, ys: rows.map((_, y) => y * 10).concat(rows.length * 10), cells }, inCells }
}

const upper = [0, 40, 80, 120, 300, 400, 500]
const lower = [0, 30, 60, 90, 320, 380, 500]
const row = (edges: readonly number[], ...texts: string[]) => ({ edges, texts })
const shape = ({ lattice, inCells }: FilledLattice): string[] =>
  lattice.cells.map(({ row: y, column, columnSpan }, i) => `${y}:${column}+${columnSpan} ${(inCells[i] ?? []).map(({ text }) => text).join('')}`)

const table = [
  row(upper, '201', '', '', '一般公共服务支出', '9.00', '9.00'), row(upper, '201', '03', '', '政府办公厅事务', '9.00', '9.00'),
  row(lower, '201', '03', '01', '行政运行', '6.00', '6.00'), row(lower, '201', '03', '50', '事业运行', '3.00', '3.00'),
]

describe('grids drawn edge to edge', () => {
  test('with as many columns of other widths are one grid, their cells counted from the left', () => {
    const [grid, ...others] = stackedGrids(drawn(table))
    expect(others).toEqual([])
    expect(grid && shape(grid).slice(-6)).toEqual(['3:0+1 201', '3:1+1 03', '3:2+1 50', '3:3+1 事业运行', '3:4+1 3.00', '3:5+1 3.00'])
    expect(grid?.lattice.xs).toEqual(upper)
  })

  test('with a total row of its own edges: the amounts are counted from the right', () => {
    const [grid] = stackedGrids(drawn([...table, row([0, 150, 350, 500], '合计', '9.00', '9.00')]))
    expect(grid && shape(grid).slice(-3)).toEqual(['4:0+4 合计', '4:4+1 9.00', '4:5+1 9.00'])
  })

  test('with one row of amounts below: it is of the grid', () => {
    const [grid, ...others] = stackedGrids(drawn(table.slice(0, 3)))
    expect(others).toEqual([])
    expect(grid && shape(grid).at(-1)).toBe('2:5+1 6.00')
  })

  test('with another number of columns between them are grids of their own', () => {
    const grids = stackedGrids(drawn([...table, row([0, 250, 450, 500], '项目', '预算数', '备注')]))
    expect(grids.map(({ lattice }) => lattice.xs.length - 1)).toEqual([6, 3])
    expect(grids[1]?.lattice.ys).toEqual([40, 50])
  })

  test('rows cut finer below their header, and forms with cells of many widths, are left as they are', () => {
    const header = drawn([row([0, 120, 500], '编码', '金额'), row(upper, '201', '', '', '甲', '1.00', '1.00'), row(upper, '201', '', '', '乙', '1.00', '1.00')])
    expect(stackedGrids(header)).toEqual([header])
    const form = drawn([row([0, 100, 250, 500], '项目名称', '甲', '乙'), row([0, 80, 260, 300, 500], '主管部门', '丙', '单位', '丁'), row([0, 90, 200, 310, 500], '资金', '1', '2', '3')])
    expect(stackedGrids(form)).toEqual([form])
  })
})
