import { describe, expect, it } from 'vitest'
import { printCell, printDocument, printTable } from '../../test/support/build-print-document.ts'
import { balancingInset } from './balance-lines.ts'
import { decimalTails } from './decimal-tail.ts'
import { fitColumns, rowLines } from './fit-columns.ts'
import { outlineOf } from './outline.ts'
import { beginsPage, pageFlow } from './page-flow.ts'
import { prepareDocument } from './prepare-document.ts'
import { RenderError } from './render-error.ts'
import { tableGrid } from './table-grid.ts'
import { titleLines } from './title-lines.ts'

describe('tableGrid', () => {
  it('puts merged cells on their positions', () => {
    const grid = tableGrid(printTable({ widths: [1, 1], rows: [[printCell('a', { rowSpan: 2 }), printCell('b')], [printCell('c')]] }))
    expect(grid.map((row) => row.map((placed) => placed?.cell.text ?? null))).toEqual([['a', 'b'], [null, 'c']])
  })

  it.each([
    ['a row that is too long', [[printCell('a'), printCell('b'), printCell('c')]]],
    ['a row that is too short', [[printCell('a')]]],
    ['a span that leaves the table', [[printCell('a', { rowSpan: 2 }), printCell('b')]]],
    ['cells that overlap', [[printCell('a'), printCell('b', { rowSpan: 2 })], [printCell('c', { columnSpan: 2 })]]],
  ])('refuses %s, naming the table', (_, rows) => {
    expect(() => tableGrid(printTable({ widths: [1, 1], rows }))).toThrow(RenderError)
    expect(() => tableGrid(printTable({ widths: [1, 1], rows }))).toThrow(/表1 收支总表/)
  })
})

describe('decimalTails', () => {
  const tailsOf = (...texts: string[]) => {
    const cells = texts.map((text) => printCell(text, { align: 'decimal' }))
    const tails = decimalTails(tableGrid(printTable({ widths: [1], rows: cells.map((cell) => [cell]) })))
    return cells.map((cell) => tails.get(cell) ?? '')
  }

  it('says what each number lacks behind its point', () => {
    expect(tailsOf('1,234.50', '12', '0.5', '-3.25', '', '—')).toEqual(['', '.00', '0', '', '', ''])
  })

  it('leaves room for a percent sign', () => expect(tailsOf('12.5%', '3')).toEqual(['', '.0%']))
})

describe('fitColumns', () => {
  it('never breaks a number: takes the room from other columns, then smaller type', () => {
    const rows = [[printCell('名称'), ...Array.from({ length: 11 }, () => printCell('123,456,789,012.34', { align: 'decimal', value: '123456789012.34' }))]]
    const wide = fitColumns(printTable({ widths: [20, ...Array.from({ length: 11 }, () => 1)], rows }), 700)
    expect(wide.size).toBeLessThan(9)
    expect(wide.widths.reduce((a, b) => a + b, 0)).toBeCloseTo(700)
    expect(rowLines(tableGrid(printTable({ widths: wide.widths, rows })), wide)).toEqual([1])
  })

  it('leaves bold numbers the room that they take', () => {
    const fit = (bold: boolean) => fitColumns(printTable({ widths: [9, 1], rows: [[printCell('名称'), printCell('1,087,967,442.25', { align: 'decimal', value: '1087967442.25', bold })]] }), 400)
    expect(fit(true).widths[1]).toBeGreaterThan(1.03 * (fit(false).widths[1] ?? 0))
  })

  it('keeps the short labels of a form on one line', () => {
    const rows = [[printCell('一级指标', { align: 'center' }), printCell('项目概况'.repeat(30))]]
    expect(fitColumns(printTable({ kind: 'form', widths: [1, 19], rows }), 400).widths[0]).toBeGreaterThan(4 * 10.5)
    expect(fitColumns(printTable({ kind: 'data', widths: [1, 19], rows }), 400).widths[0]).toBe(20)
  })

  it('keeps the wished proportions where there is room', () => {
    const { size, widths } = fitColumns(printTable({ widths: [1, 3], rows: [[printCell('甲'), printCell('1.00')]] }), 400)
    expect(size).toBe(10.5)
    expect(widths).toEqual([100, 300])
  })
})

describe('titleLines', () => {
  it('sets a long title in smaller type on one line', () => {
    expect(titleLines('一'.repeat(26), 442, 16, 13)).toMatchObject({ size: 16, lines: ['一'.repeat(26)] })
    expect(titleLines('一'.repeat(30), 442, 16, 13)).toMatchObject({ lines: ['一'.repeat(30)] })
    expect(titleLines('一'.repeat(30), 442, 16, 13).size).toBeLessThan(15)
  })

  it('breaks a longer one in the middle, not before its last character', () => {
    const { lines } = titleLines('一'.repeat(36), 442, 16, 13)
    expect(lines.map((line) => line.length)).toEqual([18, 18])
  })
})

describe('pageFlow', () => {
  const wide = printTable({ id: 'wide', widths: [1], rows: [[printCell('1')]], landscape: true })

  it('takes headings over with their landscape table and drops breaks at the edges of runs', () => {
    const runs = pageFlow(printDocument([
      { type: 'cover', lines: ['封面'] }, { type: 'contents' }, { type: 'pageBreak' },
      { type: 'paragraph', id: 'p', runs: [{ text: '文', fact: null }] }, { type: 'pageBreak' },
      { type: 'heading', id: 'h', level: 1, text: '二、表', newPage: true }, wide,
    ]))
    expect(runs.map(({ kind, landscape, blocks }) => [kind, landscape, blocks.map(({ type }) => type)])).toEqual([
      ['cover', false, []], ['contents', false, []], ['body', false, ['paragraph']], ['body', true, ['heading', 'table']],
    ])
  })

  it('begins a page for each further table', () => {
    const form = printTable({ id: 'f', kind: 'form', widths: [1], rows: [[printCell('1')]], headerRows: 0 })
    const blocks = [form, form, printTable({ widths: [1], rows: [[printCell('1')]] })]
    expect(blocks.map((_, i) => beginsPage(blocks, i))).toEqual([true, true, true])
  })
})

describe('outlineOf', () => {
  it('lists headings of two levels and numbered tables without a heading of their own', () => {
    const table = (id: string, title: string) => printTable({ id, title, widths: [1], rows: [[printCell('1')]] })
    const outline = outlineOf(printDocument([
      { type: 'heading', id: 'a', level: 1, text: '一、说明', newPage: false }, { type: 'heading', id: 'b', level: 3, text: '1.小节', newPage: false },
      table('t0', '单位构成'), { type: 'heading', id: 'c', level: 2, text: '（一）收支总表', newPage: false }, table('t1', '收支总表'), table('t2', '表2 收入总表'),
    ]))
    expect(outline.map(({ id, level }) => [id, level])).toEqual([['a', 1], ['c', 2], ['t2', 3]])
  })
})

describe('outlineOf a section of tables', () => {
  const table = (id: string, title: string) => printTable({ id, title, widths: [1], rows: [[printCell('1')]] })
  const heading = { type: 'heading' as const, id: 'h', level: 1 as const, text: '五、部门预算表', newPage: false }

  it('lists each of them, for none has a heading of its own', () => {
    const outline = outlineOf(printDocument([heading, table('t1', '2026年部门收入预算总表'), { type: 'pageBreak' }, table('t2', '2026年部门支出预算总表')]))
    expect(outline.map(({ id, level }) => [id, level])).toEqual([['h', 1], ['t1', 2], ['t2', 2]])
  })

  it('lists no table that stands in prose', () => {
    const prose = { type: 'paragraph' as const, id: 'p', runs: [{ text: '预算单位构成如下：', fact: null }] }
    expect(outlineOf(printDocument([heading, prose, table('t1', '预算单位构成'), table('t2', '人员构成')])).map(({ id }) => id)).toEqual(['h'])
  })
})

describe('balancingInset', () => {
  it.each([['国有资本经营预算', 70, 10, 4], ['一级指标', 32, 10, 2], ['保证项目实施的制度、措施', 90, 10, 6], ['单位资金', 50, 10, 0], ['2026年预算数', 40, 10, 0]])(
    '%s in %i points: lines of %4$i characters', (text, width, size, characters) => {
      const room = width - 2 * balancingInset(text, width, size)
      expect(Math.floor(room / size)).toBe(characters === 0 ? Math.floor(width / size) : characters)
    })

  it('never makes more lines: no line begins with a comma', () => {
    expect(Math.floor((70 - 2 * balancingInset('是否面向、中小企', 70, 10)) / 10)).toBe(5)
  })
})

describe('prepareDocument', () => {
  it('masks a mobile number, also one broken over runs, and leaves amounts alone', () => {
    const { blocks } = prepareDocument(printDocument([
      { type: 'paragraph', id: 'p', runs: [{ text: '联系电话138', fact: null }, { text: '12345678', fact: null }] },
      printTable({ widths: [1, 1], rows: [[printCell('13812345678'), printCell('13812345678', { value: '13812345678' })]] }),
    ]))
    expect(JSON.stringify(blocks[0])).toContain('"联系电话138"')
    expect(JSON.stringify(blocks[0])).not.toContain('12345678')
    expect(blocks[1]).toMatchObject({ rows: [[{ text: '138****5678' }, { text: '13812345678' }]] })
  })

  it('gives every block an id of its own and takes out what no document may hold', () => {
    const { blocks } = prepareDocument(printDocument([
      { type: 'heading', id: 'x', level: 1, text: '一、\u0000甲\ud800', newPage: false }, { type: 'heading', id: 'x', level: 1, text: '二、乙', newPage: false },
    ]))
    expect(blocks.map((block) => 'id' in block && block.id)).toEqual(['x', 'x-2'])
    expect(blocks[0]).toMatchObject({ text: '一、甲\ufffd' })
  })
})
