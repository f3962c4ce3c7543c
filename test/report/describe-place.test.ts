import { describe, expect, it } from 'vitest'
import type { Disclosure } from '../../src/model/disclosure.ts'
import type { PerformanceSheet } from '../../src/model/performance-sheet.ts'
import type { Place } from '../../src/model/place.ts'
import { describePlaces } from '../../src/report/describe-place.ts'
import { cellPlace, inventedDisclosure } from '../support/build-checked.ts'

/** The invented table as it stands on a PDF page: one cell, its number a little inside its area. */
function onPage(): Disclosure {
  const base = inventedDisclosure()
  const [table] = base.tables
  if (!table) throw new Error('no table')
  const rows = table.rows.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const [x, y] = [50 + cell.column * 100, 100 + index * 20]
      return { ...cell, runs: [], place: { type: 'pdf' as const, page: 7, box: [x, y, x + 100, y + 20] as const, text: cell.text } }
    }),
  }))
  return { ...base, tables: [{ ...table, rows }] }
}

const at = (page: number, x: number, y: number): Place => ({ type: 'pdf', page, box: [x, y, x + 10, y + 10], text: '1' })

describe('a place in words', () => {
  it('names page, table, row and column of what lies in a cell', () => {
    const where = describePlaces(onPage(), 'zh')
    expect(where(at(7, 260, 164))).toBe('第7页《2026年部门支出预算总表》“合计”行“合计”列')
    expect(where(at(7, 360, 124))).toBe('第7页《2026年部门支出预算总表》“一般公共服务支出”行“基本支出”列')
    expect(where(at(7, 360, 900))).toBe('第7页')
    expect(where(at(8, 260, 164))).toBe('第8页')
  })

  it('is said in English too', () => {
    expect(describePlaces(onPage(), 'en')(at(7, 260, 164))).toBe('page 7, table "2026年部门支出预算总表", row "合计", column "合计"')
  })

  it('names the innermost section of prose', () => {
    const base = inventedDisclosure()
    const section = (id: number, title: string, ordinal: string, first: number) =>
      ({ id, level: id + 1, title, ordinal, parent: id === 0 ? null : id - 1, heading: first, paragraphs: [first + 1, 2] as const, tables: [] })
    const disclosure = { ...base, sections: [section(0, '预算编制说明', '第三部分', 0), section(1, '收支预算总体情况', '一、', 0)] }
    expect(describePlaces(disclosure, 'zh')({ type: 'text', line: 2, column: 8, text: '1,259.64' })).toBe('第2行第8列“一、收支预算总体情况”部分')
  })

  it('tells the cells of one line of text apart', () => {
    const disclosure = inventedDisclosure()
    const where = describePlaces(disclosure, 'zh')
    expect(where(cellPlace(disclosure, 3, 2))).toContain('“合计”行“合计”列')
    expect(where(cellPlace(disclosure, 3, 3))).toContain('“合计”行“基本支出”列')
  })

  it('names the project and the field of a form, not its rows and columns', () => {
    const base = onPage()
    const [table] = base.tables
    if (!table) throw new Error('no table')
    const cells = (texts: readonly string[]) => texts.map((text, column) => ({
      ...table.rows[0]!.cells[0]!, column, text, runs: [], place: { type: 'pdf' as const, page: 7, box: [column * 100, 0, column * 100 + 100, 20] as const, text },
    }))
    const long = '开展河道巡查，清理淤积河段，保障汛期行洪安全，按期完成年度整治任务，提高水质'
    const form = { ...table, title: { text: '项目支出绩效目标申报表', runs: [] }, rows: [
      { ...table.rows[0]!, index: 0, cells: cells(['总体目标', long, long]) },
    ] }
    const field = { text: '河道整治', places: [], labelPlace: null }
    const sheet = { table: 0, projectName: field } as unknown as PerformanceSheet
    const where = describePlaces({ ...base, tables: [{ ...form, id: 0 }], performance: [sheet] }, 'zh')
    expect(where(at(7, 130, 4))).toBe('第7页《项目支出绩效目标申报表》（河道整治）“总体目标”栏')
    expect(where(at(7, 230, 4))).toBe('第7页《项目支出绩效目标申报表》（河道整治）“总体目标”栏')
    expect(describePlaces({ ...base, tables: [{ ...form, id: 0 }], performance: [sheet] }, 'en')(at(7, 130, 4)))
      .toBe('page 7, table "项目支出绩效目标申报表" (河道整治), field "总体目标"')
  })

  it('masks personal numbers in what it names', () => {
    const base = onPage()
    const [table] = base.tables
    if (!table) throw new Error('no table')
    const title = { text: '联系人13800000004表', runs: [] }
    expect(describePlaces({ ...base, tables: [{ ...table, title }] }, 'zh')(at(7, 260, 164))).toContain('138****0004')
  })
})
