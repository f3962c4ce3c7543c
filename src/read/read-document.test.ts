import { describe, expect, it } from 'vitest'
import { buildDocx, buildXlsx, zipParts } from '../../test/support/office-files.ts'
import { DEFAULT_LIMITS, type ReadLimits } from './limits.ts'
import { readDocument } from './read-document.ts'
import { ReadError } from './read-error.ts'

const text = (content: string): Uint8Array => new TextEncoder().encode(content)

async function failure(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Promise<ReadError> {
  const error: unknown = await readDocument(bytes, { ...DEFAULT_LIMITS, ...limits }).then(() => null, (reason: unknown) => reason)
  if (!(error instanceof ReadError)) throw new Error(`expected a ReadError, not ${String(error)}`)
  return error
}

/** An OLE2 file with one directory sector whose root holds one stream. */
function ole2(name: string): Uint8Array {
  const bytes = new Uint8Array(2048)
  const view = new DataView(bytes.buffer)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  view.setUint16(0x1e, 9, true)
  view.setUint32(0x30, 1, true)
  view.setUint32(0x44, 0xfffffffe, true)
  for (let i = 1; i < 109; i += 1) view.setUint32(0x4c + i * 4, 0xffffffff, true)
  view.setUint32(512 + 4, 0xfffffffe, true)
  const entry = (index: number, label: string, child: number): void => {
    const at = 1024 + index * 128
    for (const [i, character] of [...label].entries()) view.setUint16(at + i * 2, character.charCodeAt(0), true)
    view.setUint16(at + 64, (label.length + 1) * 2, true)
    view.setUint32(at + 68, 0xffffffff, true)
    view.setUint32(at + 72, 0xffffffff, true)
    view.setUint32(at + 76, child, true)
  }
  entry(0, 'Root Entry', 1)
  entry(1, name, 0xffffffff)
  return bytes
}

describe('what cannot be read', () => {
  const cases: readonly (readonly [string, Uint8Array, string, RegExp])[] = [
    ['an empty file', new Uint8Array(), 'empty', /空/],
    ['a file of blanks', text(' \n\n '), 'empty', /空/],
    ['an encrypted .xlsx or .docx', ole2('EncryptedPackage'), 'encrypted', /密码/],
    ['a presentation', zipParts({ '[Content_Types].xml': '', 'ppt/presentation.xml': '' }), 'unsupported', /PDF/],
    ['an archive', zipParts({ 'a.txt': 'x' }), 'unsupported', /解压/],
    ['OFD', zipParts({ 'OFD.xml': '' }), 'unsupported', /OFD/],
    ['OpenDocument', zipParts({ mimetype: '', 'content.xml': '', 'META-INF/manifest.xml': '' }), 'unsupported', /XLSX/],
    ['an unknown OLE2 file', ole2('Contents'), 'unsupported', /WPS/],
    ['RTF', text('{\\rtf1 x}'), 'unsupported', /DOCX/],
    ['an image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1), 'unsupported', /图片/],
    ['a web archive', text('From: x\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n'), 'unsupported', /HTML/],
    ['binary data', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3)) & 255), 'notADocument', /PDF/],
    ['a ZIP cut short', buildXlsx({ S: '' }).subarray(0, 200), 'damaged', /重新下载/],
    ['a workbook without sheets', zipParts({ 'xl/workbook.xml': '<workbook/>' }), 'damaged', /损坏/],
    ['broken XML', buildDocx('<w:p>'), 'damaged', /损坏/],
    ['an entity bomb', zipParts({ 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><document><body>&b;</body></document>' }), 'damaged', /损坏/],
    ['deep XML', buildDocx('<w:tbl><w:tr><w:tc>'.repeat(4000)), 'tooDeep', /嵌套/],
    ['a deep page', text(`<html><body>${'<div>'.repeat(10_000)}x`), 'tooDeep', /嵌套/],
    ['a bomb', buildXlsx({ S: ' '.repeat(40_000_000) }), 'zipBomb', /解压/],
  ]
  it.each(cases)('%s', async (_, bytes, code, zh) => {
    const error = await failure(bytes)
    expect(error.code).toBe(code)
    expect(error.messageZh).toMatch(zh)
    expect(error.messageZh).toMatch(/请/)
    expect(error.messageEn).toMatch(/[A-Z][^\u4e00-\u9fff]+\.$/)
  })

  it('keeps to the limits of size, entries, cells, blocks and time', async () => {
    const cells = `<sheetData>${'<row><c><v>1</v></c><c><v>2</v></c></row>'.repeat(200)}</sheetData>`
    expect((await failure(text('文本文本'), { bytes: 3 })).code).toBe('tooLarge')
    expect((await failure(buildXlsx({ S: cells }), { cells: 100 })).code).toBe('tooManyCells')
    expect((await failure(buildXlsx({ S: cells }), { zipEntries: 2 })).code).toBe('zipBomb')
    expect((await failure(text('甲\n\n'.repeat(100)), { blocks: 10 })).code).toBe('tooManyCells')
    expect((await failure(buildXlsx({ S: cells }), { milliseconds: -1 })).code).toBe('timeout')
  })
})

describe('formats told by content', () => {
  it('reads a page called .xls, a workbook called .doc, and text that speaks of PDF', async () => {
    expect((await readDocument(text('<table><tr><td>a<td>1</table>'))).mediaType).toBe('text/html')
    expect((await readDocument(buildXlsx({ S: '<sheetData/>' }))).mediaType).toContain('spreadsheetml')
    expect((await readDocument(text('请下载 PDF 文件'))).mediaType).toBe('text/plain')
  })

  it('gives the hash of the file', async () => {
    expect((await readDocument(text('甲'))).sha256).toBe('33e3580c093111e1c4cac922872c40371f7896bb3fa4e23be5840bd1834fc622')
  })
})
