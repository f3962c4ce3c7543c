import { read, utils } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { failedDocument } from '../../src/report/checked-document.ts'
import { digestDocument } from '../../src/report/document-digest.ts'
import { summarise } from '../../src/report/summary/summarise.ts'
import { summaryHtml } from '../../src/report/summary/summary-html.ts'
import { summaryText } from '../../src/report/summary/summary-text.ts'
import { summaryWorkbook } from '../../src/report/summary/summary-xlsx.ts'
import { finding, inventedDocument, ruleRun } from '../support/build-checked.ts'

const clean = { ...inventedDocument('净.txt'), run: { runs: [ruleRun('relations/invented', 'passed')], findings: [] } }
const warned = { ...inventedDocument('警.txt'), run: { runs: [ruleRun('wording/invented', 'failed')], findings: [finding({ id: 'w', rule: 'wording/invented', severity: 'warning' })] } }
const failed = failedDocument('坏.pdf', { code: 'encrypted', message: '文件已加密。' })
const digests = [clean, warned, inventedDocument('错.txt'), failed].map(digestDocument)

describe('summary of a folder', () => {
  it('puts what was not checked first, then the most serious, by document and by rule', () => {
    const { documents, rules, findings, checked } = summarise(digests)
    expect(documents.map(({ path }) => path)).toEqual(['坏.pdf', '错.txt', '警.txt', '净.txt'])
    expect(findings).toEqual({ error: 2, warning: 2, info: 0 })
    expect(checked).toBe(3)
    expect(rules.map(({ rule, failed: f, passed, couldNotRun }) => [rule, f, passed, couldNotRun])).toEqual([
      ['relations/invented', 1, 1, 0], ['wording/invented', 2, 0, 0], ['codes/invented', 0, 0, 1],
    ])
  })

  it('counts causes apart from what follows from them', () => {
    expect(digestDocument(inventedDocument()).causes).toEqual({ error: 1, warning: 1, info: 0 })
  })

  it('is plain data that can be sent between threads', () => {
    expect(structuredClone(digests)).toEqual(digests)
    expect(JSON.parse(JSON.stringify(digests))).toEqual(digests)
  })

  it('says the folder that holds all documents once', () => {
    const inFolder = ['/某处/甲/一.pdf', '/某处/甲乙/二.pdf', '/某处/甲/三.pdf'].map((path) => digestDocument(inventedDocument(path)))
    expect(summarise(inFolder).folder).toBe('/某处/')
    expect(summarise(inFolder.slice(0, 1)).folder).toBe('')
    expect(summarise(digests).folder).toBe('')
    const text = summaryText(inFolder, { language: 'zh', colour: false, width: 100 })
    expect(text).toContain('文件夹  /某处/\n')
    expect(text).toMatch(/% {2}甲乙\/二\.pdf/)
    expect(summaryHtml(inFolder, 'zh', new Map([['/某处/甲/一.pdf', '一.html']]))).toContain('>甲/一.pdf</a>')
  })

  it('is printed for several documents, not for one', () => {
    const options = { language: 'zh' as const, colour: false, width: 100 }
    const text = summaryText(digests, options)
    expect(text).toContain('汇总：文件4个，已核对3个，未能核对1个；错误2处，警告2处，提示0处。')
    expect(text).toMatch(/ {3}2 {5}1 {5}0 +1 +100% {2}错\.txt/)
    expect(text).toContain('坏.pdf　未核对：文件已加密。')
    expect(summaryText(digests.slice(0, 1), options)).toBe('')
  })

  it('links the index page to the reports beside it', () => {
    const markup = summaryHtml(digests, 'zh', new Map([['错.txt', '错 1#.html']]))
    expect(markup).toContain('<a href="%E9%94%99%201%23.html">错.txt</a>')
    expect(markup).toContain('未核对：文件已加密。')
  })

  it('is a workbook by document and by rule', async () => {
    const book = read(await summaryWorkbook(digests, 'zh'), { type: 'buffer' })
    const rows: unknown[][] = utils.sheet_to_json(book.Sheets['按文件']!, { header: 1 })
    expect(rows.slice(1).map((row) => [row[1], row[7]])).toEqual([['坏.pdf', undefined], ['错.txt', 2], ['警.txt', 0], ['净.txt', 0]])
    expect(book.SheetNames).toEqual(['按文件', '按规则'])
  })
})
