import { PDFDocument, StandardFonts, degrees, rgb } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import type { Paragraph, SourceTree, Table } from '../../model/source-tree.ts'
import { placesOf } from '../../model/source-tree.ts'
import { typeset } from '../../../test/support/typeset.ts'
import { DEFAULT_LIMITS } from '../limits.ts'
import { readPdf } from './read-pdf.ts'

const read = (bytes: Uint8Array): Promise<SourceTree> => readPdf(bytes, DEFAULT_LIMITS)
const readTypeset = (source: string): Promise<SourceTree> => read(typeset(source))
const tables = (tree: SourceTree): Table[] => tree.blocks.filter((block) => block.type === 'table')
const paragraphs = (tree: SourceTree): Paragraph[] => tree.blocks.filter((block) => block.type === 'paragraph')
const texts = (tree: SourceTree): string[] => paragraphs(tree).map((paragraph) => paragraph.text)
/** Cells by row, spans as `text<rows×columns>`. */
const grid = (table: Table | undefined): string[][] => (table?.rows ?? []).map((row) =>
  row.cells.map((cell) => cell.text + (cell.rowSpan * cell.columnSpan > 1 ? `<${cell.rowSpan}×${cell.columnSpan}>` : '')))

const TABLE = '#table(columns: 3, [项目], [2023年], [2024年], [一、甲], [1,234.50], [0.00], [二、乙], [−3.20], [])'
const GRID = [['项目', '2023年', '2024年'], ['一、甲', '1,234.50', '0.00'], ['二、乙', '−3.20', '']]

describe('ruled tables', () => {
  test('cells with spans and several lines', async () => {
    const tree = await readTypeset(`#table(columns: (60pt, 80pt, 80pt),
      table.cell(rowspan: 2)[项目], table.cell(colspan: 2)[预算数], [小计], [其中：基本支出拨款数], [一], [12.30], [4.50])`)
    expect(grid(tables(tree)[0])).toEqual([['项目<2×1>', '预算数<1×2>'], ['小计', '其中：基本\n支出拨款数'], ['一', '12.30', '4.50']])
    expect(texts(tree)).toEqual([])
  })

  test.each([
    ['dashed lines', '#set table(stroke: (thickness: 0.6pt, dash: "dashed"))\n'],
    ['dotted lines', '#set table(stroke: (thickness: 0.6pt, dash: "dotted"))\n'],
    ['no border at the left and right', '#set table(stroke: (x, y) => (top: 0.5pt, bottom: 0.5pt, left: if x > 0 { 0.5pt }))\n'],
    ['no border at the top and bottom', '#set table(stroke: (x, y) => (left: 0.5pt, right: 0.5pt, top: if y > 0 { 0.5pt }))\n'],
    ['a thick outer border', '#set table(stroke: 2pt)\n'],
  ])('%s', async (_, style) => {
    expect(grid(tables(await readTypeset(style + TABLE))[0])).toEqual(GRID)
  })

  test('an amount that touches the bracket at the beginning of the next cell', async () => {
    const tree = await readTypeset('#set table(inset: 3pt)\n#table(columns: (60pt, 160pt), align: (right, left), [3844.54], [（一）社会保障支出], [133.58], [（二）卫生支出])')
    expect(grid(tables(tree)[0])).toEqual([['3844.54', '（一）社会保障支出'], ['133.58', '（二）卫生支出']])
  })

  test('borders drawn as rows of little squares', async () => {
    const tree = await readTypeset(`#let dot(x, y) = place(dx: x * 1pt, dy: y * 1pt, rect(width: 0.75pt, height: 0.75pt, fill: black))
      #for y in (0, 30, 60, 90) { for x in range(0, 156) { dot(x * 1.5, y) } }
      #for x in (0, 78, 156, 234) { for y in range(0, 60) { dot(x, y * 1.5) } }
      #set table(stroke: none)
      ${TABLE.replace('columns: 3', 'columns: (78pt, 78pt, 78pt), rows: (30pt, 30pt, 30pt), inset: 6pt')}`)
    expect(tables(tree).map((table) => table.basis)).toEqual(['ruled'])
    expect(grid(tables(tree)[0])).toEqual(GRID)
  })

  test('white lines between coloured header cells', async () => {
    const tree = await readTypeset(`#set table(fill: (x, y) => if y == 0 { rgb("#446688") }, stroke: (x, y) => if y == 0 { 0.7pt + white } else { 0.5pt + black })\n${TABLE}`)
    expect(grid(tables(tree)[0])).toEqual(GRID)
  })

  test('two tables on a page stay two, in order with the text between', async () => {
    const tree = await readTypeset(`${TABLE}\n两表之间。\n${TABLE}`)
    expect(tree.blocks.map((block) => block.type)).toEqual(['table', 'paragraph', 'table'])
    expect(tables(tree).map(grid)).toEqual([GRID, GRID])
  })

  test('a table inside a box: the box is no table, and nothing is read twice', async () => {
    const tree = await readTypeset(`#rect(width: 100%, inset: 12pt)[框内说明。\n${TABLE}]`)
    expect(tables(tree).map(grid)).toEqual([GRID])
    expect(texts(tree)).toEqual(['框内说明。'])
  })

  test('a box around prose is paragraphs', async () => {
    const tree = await readTypeset('#rect(width: 100%)[本单位二〇二四年度收入支出情况说明如下，各项数字均为虚构，仅供测试之用，不代表任何单位。以下从略。]')
    expect(tables(tree)).toEqual([])
    expect(texts(tree)).toEqual(['本单位二〇二四年度收入支出情况说明如下，各项数字均为虚构，仅供测试之用，不代表任何单位。以下从略。'])
  })

  test('a text longer than its cell stays whole', async () => {
    const tree = await readTypeset('#table(columns: (50pt, 50pt, 80pt), [甲], [], [#box(width: 30pt)[1.00]], [#box(width: 150pt)[机关事业单位基本缴费]], [], [#align(right)[23.00]], [乙], [5.00], [7.00])')
    expect(grid(tables(tree)[0])).toEqual([['甲', '', '1.00'], ['机关事业单位基本缴费', '', '23.00'], ['乙', '5.00', '7.00']])
  })

  test('a number too long for the last column stays whole, though it runs out of the grid', async () => {
    const tree = await readTypeset('#table(columns: (60pt, 50pt), [甲], [1.00], [乙], [#box(width: 30pt)[2260000.00]])')
    expect(grid(tables(tree)[0])).toEqual([['甲', '1.00'], ['乙', '2260000.00']])
    expect(texts(tree)).toEqual([])
  })

  test('text printed twice for boldness is read once', async () => {
    const tree = await readTypeset('#table(columns: 2, [甲], [#place(dx: 0.3pt)[12.50]12.50], [乙], [3.00])')
    expect(grid(tables(tree)[0])).toEqual([['甲', '12.50'], ['乙', '3.00']])
  })

  test('the grid of a chart is no table', async () => {
    const lines = Array.from({ length: 6 }, (_, i) => `#place(top + left, dy: ${i * 30}pt, line(length: 300pt, stroke: 0.5pt))#place(top + left, dx: -30pt, dy: ${i * 30 - 5}pt)[${60 - i * 10}]`)
    const tree = await readTypeset(`#v(40pt)#box(width: 400pt, height: 200pt, inset: (left: 40pt))[#place(top + left, line(length: 150pt, angle: 90deg, stroke: 0.5pt))${lines.join('')}]`)
    expect(tables(tree)).toEqual([])
    expect(texts(tree).toSorted()).toEqual(['10', '20', '30', '40', '50', '60'])
  })

  test('an underline in a cell makes no row', async () => {
    const tree = await readTypeset('#table(columns: 2, inset: 8pt, [项目：#underline[甲项目]], [12.00], [乙], [3.00])')
    expect(grid(tables(tree)[0])).toEqual([['项目：甲项目', '12.00'], ['乙', '3.00']])
  })
})

describe('borderless tables', () => {
  test('columns of numbers are a table', async () => {
    const tree = await readTypeset(`#set table(stroke: none, align: (x, y) => if x > 0 { right } else { left })
      #table(columns: (150pt, 90pt, 90pt), [甲项支出], [1,234.50], [20.00], [乙项支出], [34.00], [1.00], [丙项支出], [5.10], [120.00])`)
    expect(tables(tree).map((table) => table.basis)).toEqual(['aligned'])
    expect(grid(tables(tree)[0])).toEqual([['甲项支出', '1,234.50', '20.00'], ['乙项支出', '34.00', '1.00'], ['丙项支出', '5.10', '120.00']])
  })

  test('lines under the rows only, and a name of two lines', async () => {
    const tree = await readTypeset(`#set table(stroke: (x, y) => (bottom: 0.5pt), align: (x, y) => if x > 0 { right } else { left })
      #table(columns: (100pt, 90pt, 90pt), [项目], [预算数], [决算数], [甲项支出], [1,234.50], [20.00], [机关事业单位基本缴费支出], [34.00], [1.00], [丙项支出], [5.10], [120.00])`)
    expect(tables(tree).map((table) => table.basis)).toEqual(['aligned'])
    expect(grid(tables(tree)[0])).toEqual([
      ['项目', '预算数', '决算数'], ['甲项支出', '1,234.50', '20.00'], ['机关事业单位基\n本缴费支出', '34.00', '1.00'], ['丙项支出', '5.10', '120.00'],
    ])
  })

  test('a header of three rows, common headings, and a column of blanks', async () => {
    const tree = await readTypeset(`单位：万元
      #set table(stroke: none, inset: 5pt, align: (x, y) => if y < 3 { center + horizon } else if x > 3 { right } else { left })
      #set text(size: 9pt)
      #table(columns: (30pt, 30pt, 30pt, 110pt, 70pt, 70pt, 70pt),
        table.cell(colspan: 4)[项目], table.cell(colspan: 3)[收入预算],
        table.cell(colspan: 3)[功能分类编码], table.cell(rowspan: 2)[功能分类名称], table.cell(rowspan: 2)[合计], table.cell(rowspan: 2)[财政拨款收入], table.cell(rowspan: 2)[事业收入],
        [类], [款], [项],
        [201], [], [], [公共服务], [412.30], [412.30], [],
        [201], [26], [], [档案事务], [412.30], [412.30], [],
        [201], [26], [04], [机关事业单位的档案馆], [400.00], [400.00], [],
        [], [], [], [合计], [412.30], [412.30], [])`)
    expect(texts(tree)).toEqual(['单位：万元'])
    expect(grid(tables(tree)[0])).toEqual([
      ['项目<1×4>', '收入预算<1×3>'],
      ['功能分类编码<1×3>', '功能分类名称<2×1>', '合计<2×1>', '财政拨款收入<2×1>', '事业收入<2×1>'],
      ['类', '款', '项'],
      ['201', '', '', '公共服务', '412.30', '412.30', ''],
      ['201', '26', '', '档案事务', '412.30', '412.30', ''],
      ['201', '26', '04', '机关事业单位的档案馆', '400.00', '400.00', ''],
      ['', '', '', '合计', '412.30', '412.30', ''],
    ])
  })

  test('two sides, rows of blanks, and amounts close to the next name', async () => {
    const tree = await readTypeset(`#set table(stroke: none, inset: (x: 2pt, y: 5pt), align: (x, y) => if y < 2 { center } else if calc.odd(x) { right } else { left })
      #table(columns: (140pt, 70pt, 140pt, 70pt),
        table.cell(colspan: 2)[收入], table.cell(colspan: 2)[支出], [项目], [决算数], [项目], [决算数],
        [一、财政拨款收入], [1,234.50], [一、公共服务支出], [1,200.00],
        [二、事业收入], [], [二、外交支出], [],
        [三、其他收入], [20.00], [三、住房保障支出], [54.50],
        [总计], [1,254.50], [总计], [1,254.50])`)
    expect(grid(tables(tree)[0])).toEqual([
      ['收入<1×2>', '支出<1×2>'], ['项目', '决算数', '项目', '决算数'],
      ['一、财政拨款收入', '1,234.50', '一、公共服务支出', '1,200.00'], ['二、事业收入', '', '二、外交支出', ''],
      ['三、其他收入', '20.00', '三、住房保障支出', '54.50'], ['总计', '1,254.50', '总计', '1,254.50'],
    ])
  })

  test('a row that numbers the columns makes none of its own', async () => {
    const tree = await readTypeset(`#set table(stroke: none, inset: 5pt, align: (x, y) => if y < 2 { center } else if x > 0 { right } else { left })
      #table(columns: (120pt, 140pt, 140pt), [项目], [预算数], [决算数], [栏次], [1], [2],
        [甲项支出], [4.50], [0.00], [乙项支出], [34.00], [1.00], [丙项支出], [5.10], [2.00])`)
    expect(grid(tables(tree)[0])).toEqual([['项目', '预算数', '决算数'], ['栏次', '1', '2'], ['甲项支出', '4.50', '0.00'], ['乙项支出', '34.00', '1.00'], ['丙项支出', '5.10', '2.00']])
  })

  const LISTED = '[项目], [预算数], [决算数], [甲项支出], [1,234.50], [20.00], [乙项的年度支出], [], [1.00], [机关事业单位基本缴费支出], [34.00], [0.00], [合计], [1,268.50], [21.00]'
  const LISTED_GRID = [['项目', '预算数', '决算数'], ['甲项支出', '1,234.50', '20.00'], ['乙项的年度支出', '', '1.00'], ['机关事业单位基本\n缴费支出', '34.00', '0.00'], ['合计', '1,268.50', '21.00']]

  test.each([
    ['lines between the columns and below the header only', '#set table(stroke: (x, y) => if y == 0 { 0.5pt } else { (left: 0.5pt, right: 0.5pt, bottom: if y == 4 { 0.5pt }) })\n'],
    ['a frame around all and a line below the header', '#set table(stroke: (x, y) => (top: if y < 2 { 0.5pt }, bottom: if y == 4 { 0.5pt }, left: if x == 0 { 0.5pt }, right: if x == 2 { 0.5pt }))\n'],
    ['lines below the rows', '#set table(stroke: (x, y) => (bottom: 0.5pt))\n'],
    ['no lines', '#set table(stroke: none)\n'],
  ])('%s: rows and columns by their texts', async (_, style) => {
    const tree = await readTypeset(`${style}#set table(inset: 6pt, align: (x, y) => if y == 0 { center + horizon } else if x > 0 { right + horizon } else { left + horizon })\n#table(columns: (110pt, 90pt, 90pt), ${LISTED})`)
    expect(tables(tree).map((table) => table.basis)).toEqual(['aligned'])
    expect(grid(tables(tree)[0])).toEqual(LISTED_GRID)
    expect(texts(tree)).toEqual([])
    expect(tree.unread.map(({ reason }) => reason)).toEqual(['unruled'])
  })

  test('amounts broken over two lines in narrow columns are one row', async () => {
    const tree = await readTypeset('#table(columns: (90pt, 50pt, 50pt), inset: 3pt, [项目], [预算], [决算], [甲], [12,345,\\ 678.90], [12,345,\\ 600.00], [乙], [1.00], [2.00])')
    expect(grid(tables(tree)[0])).toEqual([['项目', '预算', '决算'], ['甲', '12,345,\n678.90', '12,345,\n600.00'], ['乙', '1.00', '2.00']])
    expect(tables(tree).map((table) => table.basis)).toEqual(['ruled'])
  })

  test('a table of contents is none', async () => {
    const tree = await readTypeset('第一部分 概况 #h(1fr) 1\n\n第二部分 报表 #h(1fr) 3\n\n第三部分 说明 #h(1fr) 12\n\n第四部分 名词 #h(1fr) 15')
    expect(tables(tree)).toEqual([])
  })

  test('prose with numbers is none', async () => {
    const prose = '本年收入合计2946.25万元，其中：财政拨款收入2940.05万元，占99.79%；其他收入6.20万元，占0.21%。'
    const tree = await readTypeset(`${prose.repeat(6)}\n\n${prose.repeat(3)}`)
    expect(tables(tree)).toEqual([])
    expect(texts(tree)).toEqual([prose.repeat(6), prose.repeat(3)])
  })
})

describe('paragraphs', () => {
  test('captions on one line are apart, a centred title is marked', async () => {
    const tree = await readTypeset('#align(center)[#text(size: 18pt)[收支预算总表]]\n编制部门：某某局 #h(1fr) 单位：万元')
    expect(texts(tree)).toEqual(['收支预算总表', '编制部门：某某局', '单位：万元'])
    expect(paragraphs(tree).map((paragraph) => paragraph.centred)).toEqual([true, false, false])
    expect(paragraphs(tree).map((paragraph) => paragraph.fontSize)).toEqual([18, 12, 12])
  })

  test('on a page of tables the titles, captions and notes around them are lines of their own', async () => {
    const wide = '#table(columns: (1fr, 1fr, 1fr), [项目], [2023年], [2024年], [一、甲], [1,234.50], [0.00])'
    const page = '#set page(width: 595pt, height: 842pt, margin: 46pt)\n#set par(spacing: 6pt, leading: 6pt)\n#set text(size: 12pt)\n'
    const centred = await readTypeset(`${page}${wide}\n#align(center)[收入决算表]\n\n#h(2em)单位：万元\n${wide}`)
    expect(texts(centred)).toEqual(['收入决算表', '单位：万元'])
    const captioned = await readTypeset(`${page}${wide}\n#align(center)[2026年部门一般公共预算基本支出部门预算经济分类预算表]\n\n编制部门：青岚市粮食局\n\n单位：元\n${wide}`)
    expect(texts(captioned)).toEqual(['2026年部门一般公共预算基本支出部门预算经济分类预算表', '编制部门：青岚市粮食局', '单位：元'])
    const noted = await readTypeset(`${page}${wide}\n#h(2em)注：本表反映部门本年度财政拨款的总收支和年末结转结余情况。\n\n#h(2em)一般公共预算财政拨款支出决算表\n\n#h(2em)单位：万元\n${wide}`)
    expect(texts(noted)).toEqual(['注：本表反映部门本年度财政拨款的总收支和年末结转结余情况。', '一般公共预算财政拨款支出决算表', '单位：万元'])
  })

  test('letter-spaced Chinese has no spaces, Latin words keep theirs', async () => {
    const tree = await readTypeset('#text(tracking: 8pt)[本年收入合计]\n\n#text(tracking: 14pt)[目录]\n\nOpen data 2024 report')
    expect(texts(tree)).toEqual(['本年收入合计', '目录', 'Open data 2024 report'])
  })

  test('a paragraph goes on over the page, with the places of both pages', async () => {
    const sentence = '某单位预算安排用于办公业务及日常运转的支出一百二十三万元'
    const tree = await readTypeset(`#set par(first-line-indent: (amount: 2em, all: true))\n#v(670pt)\n${sentence.repeat(4)}。`)
    expect(texts(tree)).toEqual([`${sentence.repeat(4)}。`])
    expect([...new Set(paragraphs(tree)[0]?.runs.map(({ place }) => (place.type === 'pdf' ? place.page : 0)))]).toEqual([1, 2])
  })

  test('a paragraph cut before a long amount goes on over the page, be the room left in its line as wide as the amount', async () => {
    const page = '#set page(width: 220pt, height: 70pt, margin: 10pt)\n#set text(size: 10pt)\n#set par(first-line-indent: (amount: 2em, all: true), leading: 10pt)\n'
    // 20 characters a line: the third has room for four more, the amount takes five and a half.
    const text = `甲${'乙'.repeat(17)}${'丙'.repeat(20)}${'丁'.repeat(12)}年初预算1234567.89万元，支出决算为${'戊'.repeat(20)}。`
    expect(texts(await readTypeset(page + text))).toEqual([text])
  })

  test('a paragraph that fills its last line at the foot of a page ends there where the next one is indented', async () => {
    const line = '一二三四五六七八九十'
    const width = '#set page(width: 220pt, height: 110pt, margin: 10pt)\n#set text(size: 10pt)\n#set par(first-line-indent: (amount: 2em, all: true), leading: 10pt)\n'
    // 20 characters a line: two whole lines, then a page with a line at the margin and more indented ones.
    const tree = await readTypeset(`${width}${line.repeat(3)}一二三四五六七。\n\n${line.repeat(5)}一二三四五六七。\n\n预算安排：${line}一二三四五。\n\n分配结果：${line}一二三四五。`)
    expect(texts(tree).map((text) => text.slice(0, 5))).toEqual(['一二三四五', '一二三四五', '预算安排：', '分配结果：'])
    expect(paragraphs(tree).map(({ page }) => page)).toEqual([1, 1, 2, 2])
  })

  test('page numbers, running headers and leader lines have their roles', async () => {
    const tree = await readTypeset(`#set page(header: [某局二〇二四年度部门预算], numbering: "— 1 —")
      一、部门概况 #box(width: 1fr, repeat[.]) 2 #pagebreak() 第二页。 #pagebreak() 第三页。`)
    const roles = new Map(paragraphs(tree).map((paragraph) => [paragraph.text.replace(/[\s.]+/g, ''), paragraph.role]))
    expect(Object.fromEntries(roles)).toEqual({
      某局二〇二四年度部门预算: 'pageHeader', '一、部门概况2': 'contents', '—1—': 'pageNumber', '第二页。': 'body', '—2—': 'pageNumber', '第三页。': 'body', '—3—': 'pageNumber',
    })
  })

  test('a title printed over its table on every page is no running header', async () => {
    const tree = await readTypeset(`#set page(header: align(center)[收支预算总表])\n#for _ in range(4) [${TABLE} #pagebreak(weak: true)]`)
    expect(paragraphs(tree).map(({ text, role }) => ({ text, role }))).toEqual(Array.from({ length: 4 }, () => ({ text: '收支预算总表', role: 'body' })))
  })

  test('a part of a line has its own box', async () => {
    const tree = await readTypeset('合计1234.50万元')
    const paragraph = paragraphs(tree)[0] as Paragraph
    const whole = placesOf(paragraph)[0]
    // Two characters of 12 points and the quarter em between Chinese and digits.
    const part = placesOf(paragraph, 2, 9)[0]
    expect(part?.text).toBe('1234.50')
    expect(whole?.type === 'pdf' && part?.type === 'pdf' && [part.box[0] - whole.box[0], whole.box[2] - part.box[2]].map(Math.round)).toEqual([27, 24])
  })
})

describe('pages', () => {
  test.each([0, 90, 180, 270])('boxes are those of the page as shown, turned by %d degrees', async (angle) => {
    const document = await PDFDocument.create()
    const page = document.addPage([400, 600])
    // Where the text stands so that a viewer of the turned page shows it level, 30 from the left and 50 from the top.
    const at = { 0: [30, 550], 90: [50, 30], 180: [370, 50], 270: [350, 570] }[angle] as [number, number]
    page.drawText('77.50', { x: at[0], y: at[1], size: 10, font: await document.embedFont(StandardFonts.Helvetica), rotate: degrees(angle) })
    page.setRotation(degrees(angle))
    const tree = await read(await document.save())
    const place = paragraphs(tree)[0]?.runs[0]?.place
    expect(tree.pages[0]).toMatchObject(angle % 180 === 0 ? { width: 400, height: 600 } : { width: 600, height: 400 })
    expect(place?.text).toBe('77.50')
    expect(place?.type === 'pdf' && [place.box[0], (place.box[1] + place.box[3]) / 2].map(Math.round)).toEqual([30, 46])
  })

  test('a table set sideways on an upright page is read, in boxes of the page', async () => {
    const tree = await readTypeset(`#rotate(90deg, reflow: true)[${TABLE}]`)
    expect(tables(tree).map(grid)).toEqual([GRID])
    const box = tables(tree)[0]?.box ?? [0, 0, 0, 0]
    expect(box[3] - box[1]).toBeGreaterThan(box[2] - box[0])
  })

  test('the crop box is the page; what lies outside is unread, with its text', async () => {
    const document = await PDFDocument.create()
    const font = await document.embedFont(StandardFonts.Helvetica)
    const page = document.addPage([400, 600])
    page.setCropBox(100, 100, 200, 300)
    page.drawText('12.34', { x: 120, y: 380, size: 10, font })
    page.drawText('99.99', { x: 20, y: 20, size: 10, font })
    const tree = await read(await document.save())
    expect(tree.pages[0]).toMatchObject({ width: 200, height: 300, glyphs: 5 })
    expect(texts(tree)).toEqual(['12.34'])
    const place = paragraphs(tree)[0]?.runs[0]?.place
    expect(place?.type === 'pdf' && place.box.map(Math.round).slice(0, 2)).toEqual([20, 11])
    expect(tree.unread.map(({ reason, text }) => ({ reason, text }))).toEqual([{ reason: 'outsidePage', text: '99.99' }])
  })

  test('text clipped away is unread', async () => {
    const tree = await readTypeset('#box(width: 60pt, height: 20pt, clip: true)[#place(dx: 100pt)[5678]看得见]')
    expect(texts(tree)).toEqual(['看得见'])
    expect(tree.unread.map(({ reason, text }) => ({ reason, text }))).toEqual([{ reason: 'outsidePage', text: '5678' }])
  })

  test('an empty page has no glyphs; a scanned one is unread as a whole', async () => {
    const document = await PDFDocument.create()
    document.addPage([300, 400])
    const pixel = await document.embedPng(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64'))
    document.addPage([300, 400]).drawImage(pixel, { x: 0, y: 0, width: 300, height: 400 })
    const tree = await read(await document.save())
    expect(tree.pages.map(({ glyphs, images }) => ({ glyphs, images }))).toEqual([{ glyphs: 0, images: 0 }, { glyphs: 0, images: 1 }])
    expect(tree.unread).toEqual([{ place: { type: 'pdf', page: 2, box: [0, 0, 300, 400], text: '' }, reason: 'noTextLayer', text: '' }])
    expect(tree.blocks).toEqual([])
  })

  test('a scan with a page number stamped on it, and characters drawn as outlines, are pages without a text layer', async () => {
    const document = await PDFDocument.create()
    const font = await document.embedFont(StandardFonts.Helvetica)
    const pixel = await document.embedPng(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64'))
    const scan = document.addPage([300, 400])
    scan.drawImage(pixel, { x: 0, y: 0, width: 300, height: 400 })
    scan.drawText('- 7 -', { x: 140, y: 12, size: 9, font })
    const outlines = document.addPage([300, 400])
    for (let i = 0; i < 40; i++) outlines.drawSvgPath('M 0 0 L 6 0 L 6 8 Q 3 12 0 8 Z', { x: 20 + 8 * (i % 20), y: 300 - 20 * (i % 3) })
    const tree = await read(await document.save())
    expect(tree.unread.map(({ reason, place }) => [reason, place?.type === 'pdf' && place.page])).toEqual([['noTextLayer', 1], ['noTextLayer', 2]])
    expect(texts(tree)).toEqual(['- 7 -'])
  })

  test('what stands in form fields is read', async () => {
    const document = await PDFDocument.create()
    const page = document.addPage([300, 400])
    const field = document.getForm().createTextField('amount')
    field.setText('4321.00')
    field.addToPage(page, { x: 50, y: 300, width: 120, height: 24 })
    const tree = await read(await document.save())
    expect(tree.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : block.rows.flatMap((row) => row.cells.map((cell) => cell.text))))).toEqual(['4321.00'])
  })
})

describe('what is painted over', () => {
  const over = async (options: { readonly opacity?: number; readonly before?: boolean }): Promise<SourceTree> => {
    const document = await PDFDocument.create()
    const page = document.addPage([595, 842])
    const font = await document.embedFont(StandardFonts.Helvetica)
    const rectangle = (): void => page.drawRectangle({ x: 95, y: 695, width: 70, height: 20, color: rgb(1, 1, 1), ...(options.opacity === undefined ? {} : { opacity: options.opacity }) })
    if (options.before) rectangle()
    page.drawText('1234.56', { x: 100, y: 700, size: 12, font })
    page.drawText('788.00', { x: 300, y: 700, size: 12, font })
    if (!options.before) {
      rectangle()
      page.drawText('1234.65', { x: 100, y: 700, size: 12, font })
    }
    return read(await document.save())
  }

  test('a corrected figure is read, the one beneath is hidden', async () => {
    const tree = await over({})
    expect(texts(tree)).toEqual(['1234.65', '788.00'])
    expect(tree.unread.map(({ reason, text }) => [reason, text])).toEqual([['hidden', '1234.56']])
  })

  test('a background painted before the text, or one that lets it show through, hides nothing', async () => {
    expect(texts(await over({ before: true }))).toEqual(['1234.56', '788.00'])
    expect((await over({ opacity: 0.4 })).unread).toEqual([])
  })
})
