import { utils, write } from '@e965/xlsx'
import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildDocx, buildXlsx } from '../../test/support/office-files.ts'
import { DEFAULT_LIMITS } from './limits.ts'
import { readDocument } from './read-document.ts'
import { ReadError } from './read-error.ts'

const book = utils.book_new()
utils.book_append_sheet(book, utils.aoa_to_sheet([['项目', '金额'], ['合计', 1234.5]]), '表一')

/** A small sound file of each format, to be damaged. */
const SOUND: Readonly<Record<string, Uint8Array>> = {
  xlsx: buildXlsx({ S: '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>收入</t></is></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>' }),
  docx: buildDocx('<w:tbl><w:tr><w:tc><w:p><w:r><w:t>合计</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t>正文</w:t></w:r></w:p>'),
  xls: new Uint8Array(write(book, { bookType: 'biff8', type: 'buffer' })),
  doc: readFileSync(join(import.meta.dirname, '../../test/support/fixtures/numbered-list-and-merged-table.doc')),
  html: new TextEncoder().encode('<html><body><table><tr><td rowspan=2>项目<td>1,234.50</tr><tr><td>2</table><p>正文</p></body></html>'),
  text: new TextEncoder().encode('项目\t金额\n合计\t1,234.50\n\n正文。\n'),
}
/** Damaged binary workbooks send the library into endless loops: the worker is ended after this. */
const LIMITS = { ...DEFAULT_LIMITS, milliseconds: 1500 }

/** Ends with a tree or a `ReadError`, and with nothing else. */
async function ends(bytes: Uint8Array): Promise<void> {
  try {
    expect((await readDocument(bytes, LIMITS)).sha256).toHaveLength(64)
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    expect(error.messageZh).toMatch(/请/)
  }
}

describe.each(Object.entries(SOUND))('%s', (format, sound) => {
  const runs = format === 'xls' || format === 'doc' ? 25 : 200
  it('is read where it is sound', async () => expect((await readDocument(sound)).blocks.length).toBeGreaterThan(0))

  it('ends well where it is cut short', () => fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: sound.length - 1 }), (length) => ends(sound.subarray(0, length))), { numRuns: runs }), 60_000)

  it('ends well where bytes are changed', () => {
    const changes = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 })
    return fc.assert(
      fc.asyncProperty(changes, (list) => {
        const bytes = Uint8Array.from(sound)
        for (const [at, byte] of list) bytes[at] = byte
        return ends(bytes)
      }),
      { numRuns: runs },
    )
  }, 120_000)
})

describe('hostile files', () => {
  it('random bytes', () => fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), ends), { numRuns: 300 }), 60_000)

  it('tables that claim more than they hold', async () => {
    await ends(new TextEncoder().encode(`<html><table><tr>${'<td rowspan=65000 colspan=1000>1'.repeat(2000)}</table>`))
    await ends(buildXlsx({ S: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(2000)}</mergeCells>` }))
    await ends(new TextEncoder().encode('\t"'.repeat(100_000)))
    await ends(new TextEncoder().encode('一\n'.repeat(300_000)))
    await ends(new TextEncoder().encode(`<html>${'<p><b><i><u>'.repeat(2000)}x`))
  }, 60_000)
})
