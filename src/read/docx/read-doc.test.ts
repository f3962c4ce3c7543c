import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { paragraphTexts, tablesOf, tableTexts } from '../../../test/support/tree-text.ts'
import { readDocument } from '../read-document.ts'
import { DEFAULT_LIMITS } from '../limits.ts'

// An invented document, saved by LibreOffice as Word 97.
const BYTES = readFileSync(join(import.meta.dirname, '../../../test/support/fixtures/numbered-list-and-merged-table.doc'))

describe('reading .doc', () => {
  it('reads paragraphs and tables with merged cells and several lines in a cell', async () => {
    const tree = await readDocument(BYTES)
    expect(tree.mediaType).toBe('application/msword')
    expect(paragraphTexts(tree).slice(0, 2)).toEqual(['2024年度部门决算', '收入情况'])
    expect(tablesOf(tree).map(tableTexts)).toEqual([[['项目[2x1]', '金额[1x2]'], ['2023年', '2024年'], ['一、财政\n拨款', '1,234.50', '']]])
  })

  it('says which paragraphs print a number that it cannot read', async () => {
    const { unread } = await readDocument(BYTES)
    expect(unread.map((one) => one.place && 'paragraph' in one.place && one.place.paragraph)).toEqual([2, 3, 4, 5, 6, 7])
  })

  it('ends on damaged files with an error or a tree', async () => {
    for (const length of [600, 2000, 5000]) await expect(readDocument(BYTES.subarray(0, length), { ...DEFAULT_LIMITS, milliseconds: 5000 })).rejects.toMatchObject({ name: 'ReadError' })
  })
})
