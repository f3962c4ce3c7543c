import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { RULES } from '../../src/check/rules/index.ts'
import { failedDocument } from '../../src/report/checked-document.ts'
import { digestDocument } from '../../src/report/document-digest.ts'
import { sarifReport } from '../../src/report/sarif/sarif-report.ts'
import { sarifRule } from '../../src/report/sarif/sarif-rule.ts'
import { sarifUri } from '../../src/report/sarif/sarif-uri.ts'
import { finding, inventedDocument } from '../support/build-checked.ts'

const failed = failedDocument('坏 文件.pdf', { code: 'encrypted', message: '文件已加密。' }, 'a'.repeat(64))

const log = (documents = [inventedDocument(), failed]) => JSON.parse(sarifReport(documents, documents.map(digestDocument), 'zh'))

const pdfDocument = () => {
  const base = inventedDocument()
  const places = [
    { type: 'pdf' as const, page: 7, box: [1, 2, 3, 4] as const, text: '1' }, { type: 'sheet' as const, sheet: '表1', cell: 'C12', text: '2' },
    { type: 'docx' as const, part: 'word/document.xml', paragraph: 3, text: '3' },
    { type: 'html' as const, path: 'html > body', line: 4, column: 5, text: '4' },
  ]
  return { ...base, run: { runs: [], findings: [finding({ id: 'p', severity: 'info', places })] } }
}

describe('SARIF', () => {
  it('gives each finding its level, region, related places and fingerprint', () => {
    const result = log().runs[0].results.find((one: { message: { text: string } }) => one.message.text.startsWith('“合计”'))
    expect(result).toMatchObject({ ruleId: 'relations/invented', level: 'error', partialFingerprints: { 'mingsuanFinding/v1': 'a1' } })
    const { artifactLocation, region } = result.locations[0].physicalLocation
    expect(decodeURIComponent(artifactLocation.uri)).toBe('某处/档案局.txt')
    expect(region).toEqual({ startLine: 7, startColumn: 5, endLine: 7, endColumn: 13, snippet: { text: '1,259.64' } })
    expect(result.relatedLocations.map((one: { id: number }) => one.id)).toEqual([1, 2])
  })

  it('says what could not be read and what could not run', () => {
    const [invocation] = log().runs[0].invocations
    expect(invocation.executionSuccessful).toBe(false)
    expect(invocation.toolExecutionNotifications.map((one: { message: { text: string } }) => one.message.text))
      .toEqual(['规则未能执行：未识别年度。', '文件已加密。'])
  })

  it('names page, cell and paragraph as logical locations', () => {
    const [result] = log([pdfDocument()]).runs[0].results
    const names = [result.locations[0], ...result.relatedLocations].map((one) => one.logicalLocations[0].fullyQualifiedName)
    expect(names).toEqual(['page/7', '表1!C12', 'word/document.xml#3', 'html > body'])
    expect(result.locations[0].properties).toMatchObject({ page: 7, box: [1, 2, 3, 4] })
    expect(result.level).toBe('note')
  })

  it('joins the sentences of a help in one line with one mark', () => {
    for (const rule of RULES) {
      for (const language of ['zh', 'en'] as const) expect(sarifRule(rule, language).help.text).not.toMatch(/[。.][；;]/)
    }
  })

  it('writes paths as URIs', () => {
    expect(sarifUri('甲 乙/丙#1.pdf')).toBe('%E7%94%B2%20%E4%B9%99/%E4%B8%99%231.pdf')
    expect(sarifUri('/a b/c.pdf')).toBe('file:///a%20b/c.pdf')
  })
})

// The OASIS schema comes with a package of the standard's authors.
const schemaFile = fileURLToPath(new URL('../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', import.meta.url))
const schemaPath = process.env['SARIF_SCHEMA'] ?? schemaFile

describe.skipIf(!existsSync(schemaPath))('SARIF 2.1.0 schema (skipped without the package @microsoft/jest-sarif)', () => {
  const validator = () => {
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
    addFormats.default(ajv)
    // Written for draft 4; nothing in it means something else in draft 7, which Ajv speaks.
    const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(schemaPath, 'utf8'))
    return ajv.compile(schema)
  }

  it('is valid, with and without findings and documents', () => {
    const validate = validator()
    for (const documents of [[inventedDocument(), failed, pdfDocument()], [failed], []]) {
      validate(log(documents))
      expect(validate.errors).toBeNull()
    }
  })

  it('would not accept a log with a wrong level', () => {
    const validate = validator()
    const wrong = log()
    wrong.runs[0].results[0].level = 'serious'
    expect(validate(wrong)).toBe(false)
  })
})
