import { describe, expect, it } from 'vitest'
import { buildDocx } from '../../../test/support/office-files.ts'
import { paragraphTexts, tablesOf, tableTexts } from '../../../test/support/tree-text.ts'
import { readDocument } from '../read-document.ts'

const run = (text: string, format = ''): string => `<w:r><w:rPr>${format}</w:rPr><w:t>${text}</w:t></w:r>`
const p = (content: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`
const tc = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${text.split('|').map((one) => p(run(one))).join('')}</w:tc>`
const tr = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`
const list = (level: number): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`

const NUMBERING = {
  'word/numbering.xml': `<w:numbering><w:abstractNum w:abstractNumId="0">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
    <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%3"/></w:lvl>
    </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
}

describe('reading .docx', () => {
  it('prints automatic numbers, restarting lower levels', async () => {
    const body = [0, 1, 1, 2, 0, 1].map((level, i) => p(run(`段${i}`), list(level))).join('')
    expect(paragraphTexts(await readDocument(buildDocx(body, NUMBERING)))).toEqual(['一、段0', '（一）段1', '（二）段2', '1.1 段3', '二、段4', '（一）段5'])
  })

  it('reads merged cells, lines in a cell and numbers the paragraphs', async () => {
    const body = `${p(run('表'))}<w:tbl>${tr(tc('项目', '<w:vMerge w:val="restart"/>'), tc('金额', '<w:gridSpan w:val="2"/>'))}${tr(tc('', '<w:vMerge/>'), tc('2023年'), tc('2024年'))}${tr(tc('一、财政|拨款'), tc('1,234.50'), tc(''))}</w:tbl>`
    const [table] = tablesOf(await readDocument(buildDocx(body)))
    expect(tableTexts(table!)).toEqual([['项目[2x1]', '金额[1x2]'], ['2023年', '2024年'], ['一、财政\n拨款', '1,234.50', '']])
    expect(table!.rows[2]!.cells[1]!.place).toEqual({ type: 'docx', part: 'word/document.xml', paragraph: 9, text: '1,234.50' })
  })

  it('prints insertions and not deletions, and lists hidden text', async () => {
    const body = p(`${run('收入')}<w:del>${'<w:r><w:delText>100</w:delText></w:r>'}</w:del><w:ins>${run('200')}</w:ins>${run('秘密', '<w:vanish/>')}${run('万元')}`)
    const tree = await readDocument(buildDocx(body))
    expect(paragraphTexts(tree)).toEqual(['收入200万元'])
    expect(tree.unread).toMatchObject([{ reason: 'hidden', text: '秘密' }])
  })

  it('joins a paragraph whose mark was deleted with the next', async () => {
    const body = p(run('收入'), '<w:rPr><w:del/></w:rPr>') + p(run('支出'))
    expect(paragraphTexts(await readDocument(buildDocx(body)))).toEqual(['收入支出'])
  })

  it('prints field results and not their codes, and knows a table of contents', async () => {
    const field = (code: string, result: string): string => `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}`
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    const body = p(field(' TOC \\o ', `${run('一、概况')}<w:r><w:tab/></w:r>${run('3')}`)) + p(run('二、说明') + end) + p(run('正文'))
    const tree = await readDocument(buildDocx(body))
    expect(tree.blocks.map((block) => (block.type === 'paragraph' ? [block.text, block.role] : []))).toEqual([['一、概况\t3', 'contents'], ['二、说明', 'contents'], ['正文', 'body']])
  })

  it('reads a text box once, though it is stored twice', async () => {
    const box = `<w:txbxContent>${p(run('框内 8'))}</w:txbxContent>`
    const body = p(`<w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('外')}`)
    expect(paragraphTexts(await readDocument(buildDocx(body)))).toEqual(['外', '框内 8'])
  })

  it('reads what a layout table holds as if it stood free, other inner tables after their table', async () => {
    const inner = `<w:tbl>${tr(tc('a'), tc('1'))}</w:tbl>`
    const layout = await readDocument(buildDocx(`<w:tbl><w:tr><w:tc>${p(run('标题'))}${inner}${p('')}</w:tc></w:tr></w:tbl>`))
    expect(layout.blocks.map((block) => block.type)).toEqual(['paragraph', 'table'])
    const real = await readDocument(buildDocx(`<w:tbl>${tr(tc('x'), tc('2'))}<w:tr><w:tc>${p(run('y'))}${inner}</w:tc>${tc('3')}</w:tr></w:tbl>`))
    expect(tablesOf(real).map(tableTexts)).toEqual([[['x', '2'], ['y', '3']], [['a', '1']]])
  })

  it('takes level, centring, size and weight from styles and says what else it left out', async () => {
    const parts = {
      'word/styles.xml': '<w:styles><w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 1"/><w:pPr><w:jc w:val="center"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="44"/></w:rPr></w:style></w:styles>',
    }
    const tree = await readDocument(buildDocx(`${p(run('第一部分'), '<w:pStyle w:val="a"/>')}${p('<w:r><w:drawing><docPr descr="收支图"/></w:drawing></w:r>')}`, parts))
    expect(tree.blocks).toMatchObject([{ text: '第一部分', headingLevel: 1, centred: true, fontSize: 22, bold: true }])
    expect(tree.unread).toMatchObject([{ reason: 'unsupportedPart', text: '收支图', place: { paragraph: 2 } }])
  })

  it('tells a picture that may show a table from a seal', async () => {
    const picture = (name: string, width: number, height: number): string =>
      p(`<w:r><w:drawing><wp:inline xmlns:wp="wp"><wp:extent cx="${width}" cy="${height}"/><wp:docPr id="1" name="${name}"/><a:graphic xmlns:a="a"><a:blip/></a:graphic></wp:inline></w:drawing></w:r>`)
    const old = p('<w:r><w:pict><v:shape xmlns:v="v" id="旧" style="width:420pt;height:200pt"><v:imagedata/></v:shape></w:pict></w:r>')
    const tree = await readDocument(buildDocx(`${p(run('收入预算总表'))}${picture('整页的表', 5_270_000, 3_100_000)}${picture('印章', 1_500_000, 1_500_000)}${old}`))
    expect(tree.unread.map(({ reason }) => reason)).toEqual(['picture', 'unsupportedPart', 'picture'])
  })
})
