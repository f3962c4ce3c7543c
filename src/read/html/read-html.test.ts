import { describe, expect, it } from 'vitest'
import { paragraphTexts, tablesOf, tableTexts } from '../../../test/support/tree-text.ts'
import { readDocument } from '../read-document.ts'

const read = (body: string) => readDocument(new TextEncoder().encode(`<!DOCTYPE html><html><head><title>题</title><style>p{}</style></head><body>\n${body}</body></html>`))

describe('reading HTML', () => {
  it('reads spans, lines in a cell, header rows first', async () => {
    const tree = await read('<table><tr><td>一、财政<br>拨款<td>1,234.50<td></tr><thead><tr><th rowspan=2>项目<th colspan=2>金额</tr><tr><th>2023年<th>2024年</thead></table>')
    const [table] = tablesOf(tree)
    expect(tableTexts(table!)).toEqual([['项目[2x1]', '金额[1x2]'], ['2023年', '2024年'], ['一、财政\n拨款', '1,234.50', '']])
    expect(table!.rows[0]!.cells[0]!.bold).toBe(true)
    expect(table!.rows[2]!.cells[1]!.place).toMatchObject({ type: 'html', line: 2, path: 'html > body > table:nth-of-type(1) > tbody:nth-of-type(1) > tr:nth-of-type(1) > td:nth-of-type(2)' })
  })

  it('reads what a layout table holds as if it stood free', async () => {
    const tree = await read('<table><tr><td>菜单<td><h1 align=center>2024年\n决算</h1><table><tr><td>a<td>1<tr><td>b<td>2</table></table>')
    expect(paragraphTexts(tree)).toEqual(['菜单', '2024年决算'])
    expect(tree.blocks[1]).toMatchObject({ headingLevel: 1, centred: true, bold: true })
    expect(tablesOf(tree).map(tableTexts)).toEqual([[['a', '1'], ['b', '2']]])
  })

  it('collapses white space, numbers list items, drops scripts', async () => {
    const tree = await read('<script>1</script><p>&nbsp;&nbsp;本年收入<b>12.5</b>\n万元，\n增长 3%。</p><ol start=3><li>甲<li>乙</ol>')
    expect(paragraphTexts(tree)).toEqual(['本年收入12.5 万元，增长 3%。', '3. 甲', '4. 乙'])
    const first = tree.blocks[0]!
    expect(first.type === 'paragraph' && first.runs.map((run) => run.place.text)).toEqual(['本年收入', '12.5', '12.5', '万元，增长 3%。'])
  })

  it('joins lines that only line breaks part and a margin broke', async () => {
    const text = ['2024年机关运行经费支出118.60万元，比上年决算数增加', '9.15万元，增长8.36%，主要原因是办公用房维修面积增加、', '维修单价提高。', '（二）政府采购', '2024年采购办公设备', '', '12.00万元。']
    const joined = ['2024年机关运行经费支出118.60万元，比上年决算数增加9.15万元，增长8.36%，主要原因是办公用房维修面积增加、维修单价提高。', '（二）政府采购', '2024年采购办公设备', '12.00万元。']
    expect(paragraphTexts(await read(`<p>${text.join('<br>')}</p>`))).toEqual(joined)
    expect(paragraphTexts(await read(`<pre>${text.join('\n')}</pre>`))).toEqual(joined)
    expect(paragraphTexts(await read(`<div>${text.map((line) => `<p>${line}</p>`).join('')}</div>`))).toEqual(text.filter((line) => line !== ''))
  })

  it('leaves paragraphs apart that line breaks part', async () => {
    const text = ['2024年支出合计1,250.00万元，其中基本支出800.00万元，项目支出450.00万元。', '比上年增加10.00万元。', '三、其他说明']
    expect(paragraphTexts(await read(`<p>${text.join('<br>')}</p>`))).toEqual(text)
  })

  it('takes the footer of the page for a footer', async () => {
    const tree = await read('<main><p>预算绩效：群众满意。</p></main><footer><p>青岚市粮食局</p></footer>')
    expect(tree.blocks.map((block) => block.type === 'paragraph' && [block.text, block.role])).toEqual([['预算绩效：群众满意。', 'body'], ['青岚市粮食局', 'pageFooter']])
  })

  it('lists hidden text, linked documents and pictures', async () => {
    const tree = await read('<p style="display: none">秘密 9</p><a href="/a/2024.pdf">附件</a><img src="scan.jpg"><img src="icon.gif" width=16>')
    expect(tree.unread.map(({ reason, text }) => [reason, text])).toEqual([['hidden', '秘密 9'], ['attachment', '附件 /a/2024.pdf'], ['picture', 'scan.jpg']])
  })

  it('tells pictures that may show a table from those of the frame of a page', async () => {
    const tree = await read('<p>表一</p><img src="a.png" width="640" height="300"><img src="b.png" style="width:700px;height:420px"><img src="/img/gov-logo.png"><img src="c.png" alt="扫一扫二维码"><img src="d.png" width="200" height="120">')
    expect(tree.unread.filter(({ reason }) => reason === 'picture').map(({ text }) => text)).toEqual(['a.png', 'b.png'])
  })

  it('reads pages in GB18030 and values that a spreadsheet program noted', async () => {
    const gbk = [0xca, 0xd5, 0xc8, 0xeb] // 收入
    const bytes = Uint8Array.from([...new TextEncoder().encode('<html><meta charset=gb2312><table><tr><td>'), ...gbk, ...new TextEncoder().encode('<td x:num="1234.5678" x:fmla="=A1*2">1,234.57</table>')])
    const [table] = tablesOf(await readDocument(bytes))
    expect(tableTexts(table!)).toEqual([['收入', '1,234.57']])
    expect(table!.rows[0]!.cells[1]).toMatchObject({ stored: '1234.5678', formula: 'A1*2' })
  })
})
