import { expect, test } from 'vitest'
import { sheetGrid, tabLines } from '../../test/support/build-form.ts'
import { buildParagraph } from '../../test/support/build-disclosure.ts'
import type { Block, Table } from '../model/source-tree.ts'
import { splitForms } from './split-forms.ts'

const cellsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.type === 'table' ? block.rows.flatMap((row) => row.cells.map((cell) => `${cell.place.type === 'text' ? `${cell.place.line}:${cell.place.column}` : ''} ${cell.text}`)) : []))

const shape = (blocks: readonly Block[]): (string | string[])[] =>
  blocks.map((block) => (block.type === 'paragraph' ? block.text : block.rows.map((row) => row.cells.map((cell) => cell.text).filter((text) => text !== '').join(' '))))

const first = ['项目名称|甲项目', '主管部门|甲局']
const body = ['绩效指标|一级指标|二级指标|三级指标|指标值', '|产出指标|数量指标|场次|3场']
const contact = '负责人：|王|填报日期：|20220101'

test('空行打断的表合成一张，下一个项目名称起另一张', () => {
  const blocks = [
    buildParagraph('项目支出绩效目标申报表', 1), buildParagraph('（2022年度）', 2),
    tabLines(first, 3), tabLines(body, 6), tabLines([contact, '项目名称|乙项目'], 9), tabLines(['实施单位|乙馆', ...body, contact], 12),
    buildParagraph('附件2', 20),
  ]
  const split = splitForms(blocks)
  expect(shape(split)).toEqual([
    '项目支出绩效目标申报表', '（2022年度）',
    ['项目名称 甲项目', '主管部门 甲局', '绩效指标 一级指标 二级指标 三级指标 指标值', '产出指标 数量指标 场次 3场', '负责人： 王 填报日期： 20220101'],
    ['项目名称 乙项目', '实施单位 乙馆', '绩效指标 一级指标 二级指标 三级指标 指标值', '产出指标 数量指标 场次 3场', '负责人： 王 填报日期： 20220101'],
    '附件2',
  ])
  expect(cellsOf(split)).toEqual(cellsOf(blocks))
  const table = split[2] as Table
  expect(table.columns).toBe(5)
  expect(table.rows.map((row, index) => row.cells.every((cell) => cell.row === index))).not.toContain(false)
})

test('没有落款的表到下一张表为止，不吞并其他表', () => {
  const other = tabLines(['合计|12.00', '培训费|12.00'], 20)
  const split = splitForms([tabLines([...first, ...body], 1), other])
  expect(shape(split)).toHaveLength(2)
  expect(split[1]).toBe(other)
})

test('不是申报表的表原样通过：项目支出表、列多个项目的绩效表', () => {
  const projects = sheetGrid([['项目名称', '项目单位', '合计'], ['甲项目', '甲局', '3.00']])
  const list = sheetGrid([['项目名称', '年度目标', '一级指标', '二级指标', '指标值'], ['甲项目', '目标', '产出指标', '数量指标', '3'], ['乙项目', '目标', '产出指标', '数量指标', '4']])
  const paragraph = buildParagraph('说明', 1)
  const empty: Table = { ...projects, rows: [], columns: 0 }
  expect(splitForms([projects, paragraph, list, empty])).toEqual([projects, paragraph, list, empty])
})

test('页码在一张表中间，题目在表格里；合并单元格不越过断处', () => {
  const pageNumber = { ...buildParagraph('— 3 —', 30), role: 'pageNumber' as const }
  const upper = sheetGrid([[['项目支出绩效目标表', 5]], ['项目名称', ['甲项目', 4]], ['实施单位', ['甲局', 4]], [['绩效指标', 1, 9], '一级指标', '二级指标', '三级指标', '指标值']])
  const lower = sheetGrid([['', '产出指标', '数量指标', '场次', '3场'], [['项目支出绩效目标表', 5]], ['项目名称', ['乙项目', 4]], ['实施单位', ['乙馆', 4]]])
  const split = splitForms([upper, pageNumber, lower])
  expect(shape(split)).toEqual([
    ['项目支出绩效目标表', '项目名称 甲项目', '实施单位 甲局', '绩效指标 一级指标 二级指标 三级指标 指标值', '产出指标 数量指标 场次 3场'],
    '— 3 —',
    ['项目支出绩效目标表', '项目名称 乙项目', '实施单位 乙馆'],
  ])
  expect((split[0] as Table).rows[3]?.cells[0]?.rowSpan).toBe(1)
})

test('另一张工作表、另一个题目之后不再续', () => {
  const form = sheetGrid([['项目名称', '甲项目'], ['实施单位', '甲局']], '一')
  const next = sheetGrid([['部门名称', '甲局'], ['年度主要任务', '保管']], '二')
  expect(splitForms([form, next])).toEqual([form, next])
  const title = buildParagraph('部门整体支出绩效目标表', 9)
  const same = { ...next, sheet: '一' }
  expect(splitForms([form, title, same])).toEqual([form, title, same])
})
