import { describe, expect, it } from 'vitest'
import { damaged, libraryWords } from './read-failures.ts'

const BOOK = { zh: ' Excel 工作簿', en: 'Excel workbook' }

describe('what a library says of a broken file', () => {
  it('is passed on', () => {
    expect(damaged(BOOK, libraryWords(new Error('invalid distance'))).messageZh).toContain('（invalid distance）')
  })

  it.each([new TypeError("Cannot read properties of undefined (reading 't')"), new RangeError('Invalid array length')])('is left out where it is a slip of the program: %s', (error) => {
    expect(damaged(BOOK, libraryWords(error)).messageZh).toBe('这个 Excel 工作簿已损坏或不完整，无法读取。请重新下载；仍不行时，用原软件打开后另存为新文件再试。')
  })
})
