import { expect, test } from 'vitest'
import { splitSheet } from './split-sheet.ts'

const lines = (...rows: string[][]) => rows.map((texts, row) => ({ row: row * 2, texts }))

test('a sheet of one table is one part', () => {
  expect(splitSheet(lines(['部门收入总表'], ['编制部门：明州市档案局', '单位：万元'], ['项目', '预算数'], ['合计', '1.00'], ['注：无。']))).toEqual([[0, 2, 4, 6, 8]])
})

test('tables below tables are cut at their titles, prose by itself', () => {
  expect(splitSheet(lines(
    ['明州市档案局2026年部门预算'], ['一、主要职能'], ['表1'], ['部门收入总表'], ['项目', '预算数'], ['合计', '1.00'], ['注：没有上年结转。'],
    ['部门支出总表'], ['项目', '预算数'], ['合计', '1.00'], ['二、情况说明'], ['收入预算1.00万元。'],
  ))).toEqual([[0, 2], [4, 6, 8, 10, 12], [14, 16, 18], [20, 22]])
})

test('prose that names tables is not cut', () => {
  expect(splitSheet(lines(['目录'], ['1.部门收入总表'], ['2.部门支出总表']))).toEqual([[0, 2, 4]])
})
