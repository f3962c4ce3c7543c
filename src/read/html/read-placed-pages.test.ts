import { describe, expect, it } from 'vitest'
import { paragraphTexts, tablesOf, tableTexts } from '../../../test/support/tree-text.ts'
import { readDocument } from '../read-document.ts'

const ROWS = [['编码', '项目', '本年收入', '本年支出'], ['201', '一般公共服务支出', '1,234.50', '234.50'], ['204', '公共安全支出', '34.00', '12.00'], ['208', '社会保障和就业支出', '9,876.50', '876.50'], ['', '合计', '11,145.00', '1,123.00']]
/** Where the columns of amounts end and the others begin, in pixels. */
const LEFT = [60, 120, 380, 520]
const SENTENCE = ['本部门收入预算合计一万一千一百四十五万元，比上年增加，主要原', '因是新增一座泵站的运行维护经费。']

/** The text of a cell at its left edge: amounts are as wide as half their characters and end at the column's end. */
const leftOf = (text: string, column: number): number => (column > 1 && /\d/.test(text) ? (LEFT[column] ?? 0) + 90 - 8 * text.length : LEFT[column] ?? 0)
const cells = ROWS.flatMap((row, y) => row.flatMap((text, column) => (text === '' ? [] : [{ text, x: leftOf(text, column), y: 120 + 30 * y }])))
const lines = SENTENCE.map((text, i) => ({ text, x: i === 0 ? 92 : 60, y: 400 + 28 * i }))
const texts = [{ text: '收支总表', x: 300, y: 60 }, ...cells, ...lines]

const read = (head: string, body: string) => readDocument(new TextEncoder().encode(`<!DOCTYPE html><html><head><style>${head}</style></head><body>${body}</body></html>`))

describe('reading a page whose text is placed by coordinates', () => {
  it.each([
    ['in the style of each text', '.f{font-size:16px}', `<div style="position:relative;width:700px;height:990px">${texts.map(({ text, x, y }) => `<p class="f" style="position:absolute;top:${y}px;left:${x}px;white-space:nowrap">${text}</p>`).join('')}</div>`],
    ['by classes, from the lower edge, drawn smaller', `.t{position:absolute;transform-origin:0 100%}.m{transform:matrix(0.25,0,0,0.25,0,0)}.w{width:700px}.h{height:990px}.fs{font-size:64px}${texts.map(({ x, y }, i) => `.x${i}{left:${x}px}.y${i}{bottom:${990 - y}px}`).join('')}@media print{.x0{left:1pt}}`, `<div class="w h">${texts.map(({ text }, i) => `<div class="t m fs x${i} y${i}">${text}</div>`).join('')}</div>`],
    ['in shares of the page', '', `<div style="width:700px;height:1000px">${texts.map(({ text, x, y }) => `<span style="left:${x / 7}%;top:${y / 10}%;font-size:calc(var(--scale-factor)*16px)">${text}</span>`).join('')}</div>`],
  ])('finds its tables and joins its sentences: %s', async (_, head, body) => {
    const tree = await read(head, body)
    const [table] = tablesOf(tree)
    expect(tableTexts(table!)).toEqual(ROWS)
    expect(table).toMatchObject({ basis: 'aligned', page: null, box: null })
    expect(table!.rows[1]!.cells[2]!.place).toMatchObject({ type: 'html', text: '1,234.50' })
    expect(paragraphTexts(tree)).toEqual(['收支总表', SENTENCE.join('')])
    expect(tree.unread.map(({ reason, place }) => [reason, place?.type])).toEqual([['unruled', 'html']])
  })

  it('leaves a page alone of which only a menu is placed', async () => {
    const menu = Array.from({ length: 30 }, (_, i) => `<a style="position:absolute;left:10px;top:${20 * i}px">栏目${i}</a>`).join('')
    const tree = await read('', `<div style="width:200px;height:600px">${menu}</div><p>${'本年收入与上年持平，'.repeat(200)}</p>`)
    expect(tree.unread).toEqual([])
    expect(paragraphTexts(tree).at(-1)).toContain('本年收入与上年持平')
  })
})
