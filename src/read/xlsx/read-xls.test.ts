import { utils, write } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { tablesOf, tableTexts } from '../../../test/support/tree-text.ts'
import { readDocument } from '../read-document.ts'

function workbook(): Uint8Array {
  const sheet = utils.aoa_to_sheet([['收支表', null], ['项目', '金额'], ['合计', 1234.567]])
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }]
  sheet['B3'].z = '#,##0.00'
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, '表一')
  return new Uint8Array(write(book, { bookType: 'biff8', type: 'buffer' }))
}

describe('reading .xls', () => {
  it('reads cells as printed, with what is stored', async () => {
    const tree = await readDocument(workbook())
    const [table] = tablesOf(tree)
    expect(tree.mediaType).toBe('application/vnd.ms-excel')
    expect(tableTexts(table!)).toEqual([['收支表[1x2]'], ['项目', '金额'], ['合计', '1,234.57']])
    expect(table!.rows[2]!.cells[1]).toMatchObject({ stored: '1234.567', place: { sheet: '表一', cell: 'B3' } })
  })

  it('reads Excel 2003 XML', async () => {
    const xml = '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table><Row><Cell><Data ss:Type="String">甲</Data></Cell><Cell><Data ss:Type="Number">12.5</Data></Cell></Row></Table></Worksheet></Workbook>'
    expect(tablesOf(await readDocument(new TextEncoder().encode(xml))).map(tableTexts)).toEqual([[['甲', '12.5']]])
  })
})
