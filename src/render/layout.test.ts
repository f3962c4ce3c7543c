import { describe, expect, it } from 'vitest'
import { printCell, printDocument, printTable } from '../../test/support/build-print-document.ts'
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

  it('begins a page for each further form', () => {
    const form = printTable({ id: 'f', kind: 'form', widths: [1], rows: [[printCell('1')]], headerRows: 0 })
    const blocks = [form, form, printTable({ widths: [1], rows: [[printCell('1')]] })]
    expect(blocks.map((_, i) => beginsPage(blocks, i))).toEqual([true, true, false])
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
