import { expect, test } from 'vitest'
import { grid, identityOf, line, sourceOf } from '../../test/support/build-grid.ts'
import type { Block, SourceTree, Unread } from '../model/source-tree.ts'
import { joinSideways } from './join-sideways.ts'
import { recogniseTables } from './recognise-tables.ts'
import { tableFacts } from './table-facts.ts'

const sheet = (blocks: readonly Block[], unread: readonly Unread[] = []): SourceTree => ({
  ...sourceOf(blocks), unread,
  pages: [1, 2, 3, 4].map((number) => ({ number, width: 595, height: 842, glyphs: 99, images: 0 })),
})

const printed = (text: string, page: number, x = 10, y = 0) =>
  line(text, { page, runs: [{ start: 0, end: text.length, place: { type: 'pdf', page, box: [x, y - 60, x + 10 * text.length, y - 48], text } }] })

const LEFT = grid(['科目编码|科目名称|2026年预算数|<', '^|^|总计|基本支出', '|合计|30.00|20.00', '205|教育支出|30.00|20.00'], { page: 1 })
const RIGHT = grid(['', '项目支出', '10.00', '10.00'], { page: 2 })

const facts = (source: SourceTree) => {
  const { tables } = recogniseTables({ ...source, blocks: joinSideways(source) }, identityOf())
  return { tables, amounts: tableFacts(tables, identityOf()).map(({ key, text }) => `${key.nature ?? '合计'} ${key.functional ?? ''} ${text}`) }
}

test('columns that go on on the next page are put beside the others, with the unit that stands above them', () => {
  const { tables, amounts } = facts(sheet([printed('支出总表', 1), LEFT, printed('单位：万元', 2), RIGHT]))
  expect(tables).toHaveLength(1)
  expect(tables[0]?.columns.at(-1)?.header).toEqual(['2026年预算数', '项目支出'])
  expect(amounts).toEqual(['合计  30.00', 'basic  20.00', 'project  10.00', '合计 205 30.00', 'basic 205 20.00', 'project 205 10.00'])
})

test('the same where the labels are printed again', () => {
  const again = grid(['科目编码|科目名称|2026年预算数', '^|^|项目支出', '|合计|10.00', '205|教育支出|10.00'], { page: 2 })
  const hidden: Unread = { reason: 'outsidePage', text: '支出总表', place: { type: 'pdf', page: 2, box: [-40, -60, -4, -48], text: '支出总表' } }
  const { tables, amounts } = facts(sheet([printed('支出总表', 1), printed('单位：万元', 1, 300), LEFT, { ...again, box: [0, 0, 180, 80] }], [hidden]))
  expect(tables).toHaveLength(1)
  expect(amounts).toContain('project 205 10.00')
})

test('rows over two pages, columns over two more: the pieces find each other', () => {
  const lower = grid(['科目编码|科目名称|2026年预算数|<', '^|^|总计|基本支出', '206|科学技术支出|4.00|3.00', '20601|科学技术管理事务|4.00|3.00', '2060101|行政运行|4.00|3.00'], { page: 2 })
  const { tables, amounts } = facts(sheet([
    printed('支出总表', 1), printed('单位：万元', 1, 300), LEFT, lower, grid(['', '项目支出', '10.00', '10.00'], { page: 3 }), grid(['', '项目支出', '1.00', '1.00', '1.00'], { page: 4 }),
  ]))
  expect(tables).toHaveLength(1)
  expect(amounts.slice(-3)).toEqual(['合计 2060101 4.00', 'basic 2060101 3.00', 'project 2060101 1.00'])
})

test('a title that the edge of the page cuts is read whole', () => {
  const { tables } = facts(sheet([printed('一般公共预算支', 1), LEFT, printed('出表', 2), printed('单位：万元', 2, 10, 20), RIGHT]))
  expect(tables[0]?.title?.text).toBe('一般公共预算支出表')
})

test('a table of its own stays one: with a title, with other rows, or with labels', () => {
  const other = (page: number) => grid(['“三公”经费合计|公务接待费', '', '3.00|1.00', '3.00|1.00'], { page })
  expect(joinSideways(sheet([printed('支出总表', 1), LEFT, printed('“三公”经费支出表', 2), other(2)]))).toHaveLength(4)
  expect(joinSideways(sheet([LEFT, grid(['项目支出', '10.00', '10.00'], { page: 2 })]))).toHaveLength(2)
  expect(joinSideways(sheet([LEFT, grid(['项目', '名称', '公务接待费', '会议费'], { page: 2 })]))).toHaveLength(2)
})
