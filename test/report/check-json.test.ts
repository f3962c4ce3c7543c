import { describe, expect, it } from 'vitest'
import { CHECK_JSON, CHECK_NDJSON, checkDocumentJson } from '../../src/report/check-json.ts'
import { failedDocument } from '../../src/report/checked-document.ts'
import { inventedDocument } from '../support/build-checked.ts'

describe('check --format json', () => {
  it('has the keys of the contract, in its order', () => {
    const document = checkDocumentJson(inventedDocument())
    expect(Object.keys(document)).toEqual([
      'path', 'sha256', 'mediaType', 'pages', 'kind', 'scope', 'year', 'entity', 'error', 'coverage', 'rules', 'runs', 'findings',
    ])
    expect(document.rules).toEqual({ passed: 1, failed: 2, notApplicable: 1, couldNotRun: 1 })
    const found = document.findings.find(({ id }) => id === 'a1')
    expect(Object.keys(found ?? {})).toEqual([
      'id', 'rule', 'version', 'severity', 'message', 'messageEn', 'expected', 'actual', 'places', 'causes', 'basis', 'calculation',
    ])
    expect(found?.places[0]).toEqual({ page: null, box: null, sheet: null, cell: null, line: 7, column: 5, text: '1,259.64' })
  })

  it('is one document of JSON over several documents, a failed one among them', () => {
    const failed = failedDocument('坏.pdf', { code: 'encrypted', message: '文件已加密。' })
    const parts = [inventedDocument(), failed].map((document) => CHECK_JSON.document(document, 'zh'))
    const all = JSON.parse(CHECK_JSON.head + parts.join(CHECK_JSON.between) + CHECK_JSON.tail)
    expect(all.schema).toBe('mingsuan/check@1')
    expect(all.tool.name).toBe('mingsuan')
    expect(all.documents[1]).toEqual({
      path: '坏.pdf', sha256: null, mediaType: null, pages: null, kind: 'unknown', scope: 'unknown', year: null, entity: null,
      error: { code: 'encrypted', message: '文件已加密。' }, coverage: null,
      rules: { passed: 0, failed: 0, notApplicable: 0, couldNotRun: 0 }, runs: [], findings: [],
    })
  })

  it('gives the reason of a rule in the language asked for', () => {
    const reasons = (language: 'zh' | 'en') => checkDocumentJson(inventedDocument(), language).runs.map(({ reason }) => reason)
    expect(reasons('zh')).toContain('未识别年度。')
    expect(reasons('en')).toContain('The year is unknown.')
  })

  it('writes one line a document as ndjson', () => {
    const lines = [inventedDocument('一\n行.txt'), inventedDocument()].map((document) => CHECK_NDJSON.document(document, 'zh')).join('')
    expect(lines.trimEnd().split('\n').map((line) => JSON.parse(line).schema)).toEqual(['mingsuan/check@1', 'mingsuan/check@1'])
  })
})
