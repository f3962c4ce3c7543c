import { describe, expect, it } from 'vitest'
import { buildXlsx } from '../../../test/support/office-files.ts'
import { paragraphTexts, tablesOf, tableTexts } from '../../../test/support/tree-text.ts'
import { readDocument } from '../read-document.ts'

const STYLES = `<numFmts><numFmt numFmtId="170" formatCode="#,##0.00_);(#,##0.00)"/><numFmt numFmtId="171" formatCode="¥#,##0.00"/></numFmts>
<fonts><font/><font><b/></font></fonts>
<cellXfs><xf numFmtId="0"/><xf numFmtId="4"/><xf numFmtId="170"/><xf numFmtId="10"/><xf numFmtId="43" fontId="1"/><xf numFmtId="31"/><xf numFmtId="171"/></cellXfs>`

const sheet = (cells: string, rest = ''): string => `<sheetData>${cells}</sheetData>${rest}`
const cell = (address: string, value: string, style = 0): string => `<c r="${address}" s="${style}"><v>${value}</v></c>`
const text = (address: string, value: string): string => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`

describe('reading .xlsx', () => {
  it('prints numbers by their format and keeps what is stored', async () => {
    const row = ['1234.5678:1', '-1234.565:2', '0.33345:3', '0:4', '45292:5', '12.5:6', '7139.9799999999996:0', '1.005:1', '2E4:0']
    const cells = row.map((one, i) => cell(`${String.fromCharCode(65 + i)}1`, ...(one.split(':').map((part, at) => (at === 0 ? part : Number(part))) as [string, number]))).join('')
    const [table] = tablesOf(await readDocument(buildXlsx({ S: sheet(`<row r="1">${cells}</row>`) }, { styles: STYLES })))
    expect(table?.rows[0]?.cells.map((one) => one.text)).toEqual(['1,234.57', '(1,234.57)', '33.35%', '-', '2024年1月1日', '¥12.50', '7139.98', '1.01', '20000'])
    expect(table?.rows[0]?.cells.map((one) => one.stored)).toEqual(['1234.5678', '-1234.565', '0.33345', null, null, null, null, '1.005', null])
    expect(table?.rows[0]?.cells[3]?.bold).toBe(true)
  })

  it('keeps merged cells, formulas (shared ones moved), errors and addresses', async () => {
    const xml = sheet(
      `<row r="2">${text('B2', '收支表')}</row><row r="3">${text('B3', '合计')}<c r="C3"><f t="shared" ref="C3:C4" si="0">SUM(D3:$E3)</f><v>3</v></c>${cell('D3', '1')}<c r="E3" t="e"><v>#REF!</v></c></row><row r="4"><c r="C4"><f t="shared" si="0"/><v>4</v></c></row>`,
      '<mergeCells><mergeCell ref="B2:E2"/></mergeCells>',
    )
    const [table] = tablesOf(await readDocument(buildXlsx({ S: xml })))
    expect(tableTexts(table!)).toEqual([['收支表[1x4]'], ['合计', '3', '1', '#REF!'], ['', '4', '', '']])
    expect(table!.rows[1]!.cells[1]).toMatchObject({ formula: 'SUM(D3:$E3)', place: { type: 'sheet', sheet: 'S', cell: 'C3', text: '3' } })
    expect(table!.rows[2]!.cells[1]!.formula).toBe('SUM(D4:$E4)')
  })

  it('leaves hidden rows, columns and sheets out and lists them', async () => {
    const xml = `<cols><col min="2" max="2" hidden="1"/></cols>${sheet(`<row r="1">${text('A1', '甲')}${text('B1', '暗')}${cell('C1', '1')}</row><row r="2" hidden="1">${text('A2', '密')}${cell('C2', '99')}</row><row r="3">${text('A3', '乙')}${cell('C3', '2')}</row>`)}`
    const tree = await readDocument(buildXlsx({ S: xml }))
    expect(tableTexts(tablesOf(tree)[0]!)).toEqual([['甲', '1'], ['乙', '2']])
    expect(tree.unread).toEqual([{ place: { type: 'sheet', sheet: 'S', cell: 'B1', text: '暗' }, reason: 'hidden', text: '暗\n密\t99' }])
    const hidden = await readDocument(buildXlsx({ S: sheet(`<row r="1">${cell('A1', '5')}</row>`) }, { attributes: 'state="veryHidden"' }))
    expect(hidden.blocks).toEqual([])
    expect(hidden.unread).toMatchObject([{ reason: 'hidden', text: '5' }])
  })

  it('reads shared and rich strings without phonetic guides', async () => {
    const strings = '<si><r><t>教育</t></r><r><t xml:space="preserve"> 支出</t></r><rPh><t>x</t></rPh></si><si><t>a_x000D_&#10;b</t></si>'
    const xml = sheet('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>')
    expect(tableTexts(tablesOf(await readDocument(buildXlsx({ S: xml }, { strings })))[0]!)).toEqual([['教育 支出', 'a\nb']])
  })

  it('reads a sheet of words as paragraphs and shows no zeros where the view hides them', async () => {
    const prose = sheet(`<row r="1">${text('A1', '目  录')}</row><row r="2">${text('A2', '一、职能')}</row>`)
    const tree = await readDocument(buildXlsx({ 封面: prose }))
    expect(paragraphTexts(tree)).toEqual(['目  录', '一、职能'])
    expect(tree.blocks[1]).toMatchObject({ role: 'contents', sheet: '封面' })
    const blank = `<sheetViews><sheetView showZeros="0"/></sheetViews>${sheet(`<row r="1">${cell('A1', '0')}${cell('B1', '1')}${text('C1', '甲')}</row>`)}`
    const [table] = tablesOf(await readDocument(buildXlsx({ S: blank })))
    expect(table!.rows[0]!.cells.map((one) => one.text)).toEqual(['1', '甲'])
  })

  it('reads contents that share their sheet with the body down to where the first entry is printed again', async () => {
    const lines = ['目录', '一、概况', '二、说明', '一、 概况', '（一）职能', '贯彻执行法律法规。']
    const tree = await readDocument(buildXlsx({ 说明: sheet(lines.map((line, i) => `<row r="${i + 1}">${text(`A${i + 1}`, line)}</row>`).join('')) }))
    expect(tree.blocks.map((block) => (block.type === 'paragraph' ? block.role : 'table'))).toEqual(['body', 'contents', 'contents', 'body', 'body', 'body'])
  })

  it('is not blown up by far-off cells', async () => {
    const xml = sheet(`<row r="1">${cell('A1', '1')}</row><row r="1048576">${cell('XFD1048576', '2')}</row>`)
    const [table] = tablesOf(await readDocument(buildXlsx({ S: xml })))
    expect(tableTexts(table!)).toEqual([['1', ''], ['', '2']])
    expect(table!.rows[1]!.cells[1]!.place).toMatchObject({ cell: 'XFD1048576' })
  })

  it('lists comments', async () => {
    const parts = {
      'xl/worksheets/_rels/sheet1.xml.rels': '<Relationships><Relationship Id="r1" Type="x/comments" Target="../comments1.xml"/></Relationships>',
      'xl/comments1.xml': '<comments><commentList><comment ref="B2"><text><t>请核实</t></text></comment></commentList></comments>',
    }
    const tree = await readDocument(buildXlsx({ S: sheet(`<row r="1">${cell('A1', '1')}</row>`) }, { parts }))
    expect(tree.unread).toMatchObject([{ reason: 'comment', text: '请核实', place: { cell: 'B2' } }])
  })
})
