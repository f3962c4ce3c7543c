import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allTexts, numberTokens, paragraphTexts, tablesOf, tableTexts } from '../../../test/support/tree-text.ts'
import { readDocument } from '../read-document.ts'
import { displayWidth } from './display-width.ts'

const read = (text: string) => readDocument(new TextEncoder().encode(text))
const tables = async (text: string) => tablesOf(await read(text)).map((table) => tableTexts(table).map((row) => row.map((cell) => cell.replaceAll('\n', '/'))))

/**
 * Rows as a program lays them out: fields of `widths` columns, texts at the left and amounts at the right of them, centred
 * where a field begins with `^`; a wide character takes `wide` columns, and what is too long pushes the rest.
 */
function layOut(rows: readonly (readonly string[])[], widths: readonly number[], wide: 1 | 2): string {
  const widthOf = (text: string): number => (wide === 2 ? displayWidth(text) : text.length)
  return rows.map((row) => {
    let [line, edge, owed] = ['', 0, 0]
    row.forEach((field, i) => {
      const span = /^\^(\d)/.exec(field)
      const count = span ? Number(span[1]) : 1
      const from = widths.slice(0, edge).reduce((sum, width) => sum + width, 0)
      const width = widths.slice(edge, edge + count).reduce((sum, one) => sum + one, 0)
      edge += count
      const text = field.replace(/^\^\d/, '')
      if (text === '') return
      const room = width - widthOf(text)
      const before = span ? Math.floor(room / 2) : /^[\d,.]+$/.test(text) && i > 0 && text.includes('.') ? room : 0
      const at = Math.max(from + Math.max(0, before) + owed, widthOf(line) + (line === '' ? 0 : 1))
      owed = Math.max(owed, at - from - Math.max(0, before))
      line += ' '.repeat(at - widthOf(line)) + text
    })
    return line
  }).join('\n')
}

const AMOUNTS = [
  ['', '合计', '522.30', '412.30', '110.00'],
  ['201', '一般公共服务支出', '412.30', '312.30', '100.00'],
  ['20126', '档案事务', '412.30', '312.30', '100.00'],
  ['2012604', '档案馆', '312.30', '312.30', ''],
  ['2012699', '其他档案支出', '100.00', '', '100.00'],
  ['221', '住房保障支出', '110.00', '100.00', '10.00'],
]

const HEADER = ['^1科目编码', '^1科目名称', '^1合计', '^1基本支出', '^1项目支出']

describe('tables laid out with spaces', () => {
  it('are read by rows and columns, blanks too, however wide characters are counted', async () => {
    for (const wide of [1, 2] as const) {
      const text = `收支总表\n单位：万元\n${layOut([HEADER, ...AMOUNTS], [12, 24, 14, 14, 14], wide)}\n`
      expect(await tables(text)).toEqual([[['科目编码', '科目名称', '合计', '基本支出', '项目支出'], ...AMOUNTS]])
      expect(paragraphTexts(await read(text))).toEqual(['收支总表', '单位：万元'])
    }
  })

  it('have common headings, and names of several lines beside their amounts', async () => {
    const rows = [
      ['^2项目', '^3支出'], HEADER, ['', '合计', '123.45', '123.45', ''],
      ['', '机关事业单位基本养'], ['2080505', '', '82.30', '82.30', ''], ['', '老保险缴费支出'],
      ['', '机关事业单位职业年'], ['2080506', '', '41.15', '41.15', ''], ['', '金缴费支出'],
    ]
    for (const wide of [1, 2] as const) {
      const [table] = tablesOf(await read(`支出表\n单位：万元\n${layOut(rows, [12, 12 * wide, 14, 14, 14], wide)}\n`))
      expect(table!.rows[0]!.cells.map(({ text, columnSpan }) => [text, columnSpan])).toEqual([['项目', 2], ['支出', 3]])
      expect(tableTexts(table!).slice(2)).toEqual([
        ['', '合计', '123.45', '123.45', ''], ['2080505', '机关事业单位基本养\n老保险缴费支出', '82.30', '82.30', ''], ['2080506', '机关事业单位职业年\n金缴费支出', '41.15', '41.15', ''],
      ])
    }
  })

  it('keep to their columns where a long name pushes a row to the right', async () => {
    const rows = [
      ['甲', '10.00', '4.00', '6.00'], ['乙', '20.00', '8.00', '12.00'], ['一个名称很长的下属单位', '30.00', '10.00', '20.00'],
      ['丙', '1.00', '1.00', ''], ['丁', '2.00', '', '2.00'],
    ]
    expect((await tables(layOut([['^1项目', '^1合计', '^1基本', '^1项目'], ...rows], [14, 10, 12, 12], 2)))[0]!.slice(1)).toEqual(rows)
  })

  it('part income and expenditure beside each other, with hardly a space between them', async () => {
    const rows = [
      ['一、财政拨款收入', '1,522.30', '一、一般公共服务支出', '1,412.30'], ['二、事业收入', '10.00', '二、住房保障支出', '120.00'],
      ['三、其他收入', '', '三、其他支出', ''], ['本年收入合计', '1,532.30', '本年支出合计', '1,532.30'],
    ]
    expect((await tables(layOut([['^2收入', '^2支出'], ['^1项目', '^1预算数', '^1项目', '^1预算数'], ...rows], [12, 13, 16, 14], 1)))[0]!.slice(2)).toEqual(rows)
  })

  it('tell a heading broken over two lines from one with others below it', async () => {
    const header = async (rows: readonly (readonly string[])[]) =>
      (await tables(layOut([...rows, ...['甲', '乙', '丙'].map((name) => [name, '10.00', '4.00', '6.00'])], [12, 14, 14, 14], 2)))[0]!.slice(0, -3)
    expect(await header([['', '^1一般公共', '^1政府性基'], ['^1项目', '', '', '^1其他资金'], ['', '^1预算资金', '^1金预算']])).toEqual([['项目', '一般公共/预算资金', '政府性基/金预算', '其他资金']])
    expect(await header([['', '^3支出'], ['^1项目'], ['', '^1合计', '^1基本支出', '^1项目支出']])).toEqual([['项目[2x1]', '支出[1x3]'], ['合计', '基本支出', '项目支出']])
  })

  it('end at the page, and go on behind it', async () => {
    const rows = (from: number) => Array.from({ length: 3 }, (_, i) => `第${from + i}项      ${from + i}0.00      ${from + i}0.00`).join('\n')
    const header = '项目       合计       支出'
    expect((await tables(`${header}\n${rows(1)}\n\n      — 1 —\n\f${header}\n${rows(4)}\n`)).map((table) => table.length)).toEqual([4, 4])
  })

  it('are said to be read by their alignment, where each begins', async () => {
    const { unread } = await read(`收支总表\n单位：万元\n${layOut([HEADER, ...AMOUNTS], [12, 24, 14, 14, 14], 2)}\n`)
    expect(unread.map(({ reason, text, place }) => [reason, text, place?.type === 'text' && place.line])).toEqual([['unruled', '', 3]])
  })

  it('lose no number, and every place leads to its text', async () => {
    const field = fc.tuple(fc.constantFrom('收入', '1,234.50', '0.00', '201', '合计', '（一）基本支出', '12.3%', ''), fc.integer({ min: 1, max: 9 })).map(([text, gap]) => text + ' '.repeat(gap))
    const line = fc.array(field, { maxLength: 6 }).map((fields) => fields.join(''))
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 3, maxLength: 14 }), async (lines) => {
        const text = `表\n${lines.join('\n')}`
        const tree = await read(text)
        const found = [...allTexts(tree), ...tree.unread.map((one) => one.text)].flatMap((one) => one.split('\n'))
        expect(numberTokens(found)).toEqual(numberTokens(text.split('\n')))
        const runs = tree.blocks.flatMap((block) => (block.type === 'table' ? block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.runs)) : block.runs))
        for (const { place } of runs) {
          expect(place.type === 'text' && text.split('\n')[place.line - 1]!.slice(place.column - 1, place.column - 1 + place.text.length)).toBe(place.text)
        }
      }),
      { numRuns: 300 },
    )
  })
})
