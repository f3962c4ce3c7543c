import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { grid, identityOf, line, sourceOf } from '../../test/support/build-grid.ts'
import type { Block } from '../model/source-tree.ts'
import { recogniseTables } from './recognise-tables.ts'
import { tableFacts } from './table-facts.ts'

const WORDS = [
  '', '', '<', '^', '项目', '科目编码', '科目名称', '类', '款', '项', '合计', '小计', '基本支出', '项目支出', '2026年预算数', '栏次', '行次', '收入', '支出', '一、教育支出',
  '[2080505]机关事业单位基本养老保险缴费支出', '201', '01', '2010101', '本年收入合计', '年初结转和结余', '公务接待费', '1,259.64', '0.00', '-', '5', '10', '10.5%', '注：本表为空表。',
  '支出总表', '单位：万元', '编制部门：明州市档案局', '序号', '民支出', '单位编码', '备注', '1', '2', '3',
]
const PROSE = ['部门支出总表', '续表', '单位：元', '三、其他说明。', '（2）部门收入总表', '注：无此项支出。', '— 3 —', '一般公共预算“三公”经费支出表', '单', '位：', '万元']

const word = fc.constantFrom(...WORDS)
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.tuple(fc.constantFrom(...PROSE), fc.integer({ min: 1, max: 4 })).map(([text, page]) => line(text, { page })),
  fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 4 })).chain(([columns, page]) =>
    fc.array(fc.array(word, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 9 }).map((rows) =>
      // A merge mark needs something to merge with: the first row has nothing above, the first column nothing left.
      grid(rows.map((row, r) => row.map((text, x) => ((text === '<' && x === 0) || text === '^' ? '' : text) || (r > 0 ? '' : '项目')).join('|')), { page }),
    ),
  ),
)

const glyphs = (texts: readonly string[]): string => texts.join('').replace(/\s/g, '').split('').sort().join('')

test('every printed text is in a table or in the flow, once, however odd the grids are', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
      const { tables, flow } = recogniseTables(sourceOf(blocks), identityOf())
      const given = blocks.flatMap((one) => (one.type === 'paragraph' ? [one.text] : one.rows.flatMap((row) => row.cells.map((cell) => cell.text))))
      const read = [
        ...flow.flatMap((item) => (item.type === 'paragraph' ? [item.paragraph.text] : [])),
        ...tables.flatMap((table) => table.rows.flatMap((row) => row.cells.map((cell) => cell.text))),
      ]
      expect(glyphs(read)).toBe(glyphs(given))
      expect(flow.flatMap((item) => (item.type === 'table' ? [item.table] : []))).toEqual(tables.map((table) => table.id))
      for (const table of tables) {
        expect(table.rows.map((row) => row.index)).toEqual(table.rows.map((_, index) => index))
        for (const row of table.rows) for (const cell of row.cells) expect(cell.column + cell.columnSpan).toBeLessThanOrEqual(table.columns.length)
      }
      for (const fact of tableFacts(tables, identityOf())) expect(fact.places.length).toBeGreaterThan(0)
    }),
    { numRuns: 400 },
  )
})
