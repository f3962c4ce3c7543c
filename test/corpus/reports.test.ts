import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { read } from '@e965/xlsx'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkDisclosure } from '../../src/check/check-disclosure.ts'
import { checkDocumentJson } from '../../src/report/check-json.ts'
import { checkedDocument, type CheckedDocument } from '../../src/report/checked-document.ts'
import { digestDocument } from '../../src/report/document-digest.ts'
import { htmlReport } from '../../src/report/html/html-report.ts'
import { annotatedPdf } from '../../src/report/pdf/annotate-pdf.ts'
import { sarifReport } from '../../src/report/sarif/sarif-report.ts'
import { displayWidth } from '../../src/report/text/display-width.ts'
import { textReport } from '../../src/report/text/text-report.ts'
import { checkWorkbook } from '../../src/report/xlsx/check-workbook.ts'
import { corpusDocuments, hasCorpus, recogniseDocument } from '../support/corpus.ts'
import { hasPoppler } from '../support/poppler.ts'

let compared = 0

describe.skipIf(!hasCorpus)('reports on the corpus (skipped where it is missing)', () => {
  describe.each(corpusDocuments())('$name', (corpusDocument) => {
    let document: CheckedDocument
    let markup: string
    beforeAll(async () => {
      const disclosure = await recogniseDocument(corpusDocument)
      document = checkedDocument(corpusDocument.name, disclosure, checkDisclosure(disclosure), corpusDocument.bytes)
      markup = await htmlReport(document, 'zh')
    })

    it('have every finding in each of them', async () => {
      const findings = document.run?.findings ?? []
      expect(checkDocumentJson(document).findings).toHaveLength(findings.length)
      expect(JSON.parse(sarifReport([document], [digestDocument(document)], 'zh')).runs[0].results).toHaveLength(findings.length)
      expect(markup.match(/<li class="finding /g) ?? []).toHaveLength(findings.length)
      const rows = read(await checkWorkbook(document, 'zh'), { type: 'buffer' }).Sheets['全部问题']?.['!ref']
      expect(rows).toBe(`A1:M${findings.length + 1}`)
    })

    it('keep the text report within the terminal', () => {
      const lines = textReport(document, { language: 'zh', colour: false, width: 90 }).split('\n')
      expect(lines.filter((line) => displayWidth(line) > 90)).toEqual([])
    })

    it('lead only to marks that are shown, in an HTML file of a few megabytes', () => {
      const ids = new Set([...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
      const lost = [...markup.matchAll(/data-(?:goto|pick)="([^"]+)"/g)].map(([, id]) => id).filter((id) => !ids.has(id))
      expect(lost).toEqual([])
      expect(markup.length).toBeLessThan(6_000_000)
    })

    it.skipIf(!hasPoppler)('put each note on the number that it is about', async () => {
      if (document.mediaType !== 'application/pdf') return
      const bytes = await annotatedPdf(document, 'zh')
      expect(Buffer.from(bytes.subarray(0, corpusDocument.bytes.length)).equals(Buffer.from(corpusDocument.bytes))).toBe(true)
      const marked = await highlights(bytes)
      const wanted = (document.run?.findings ?? []).flatMap(({ id, places: [place] }) =>
        (place?.type === 'pdf' && /^[\d,.]*\d{2}[\d,.]*$/.test(place.text) ? [{ name: `${id}-0`, page: place.page, text: place.text }] : []))
      for (const { name, page, text } of wanted.slice(0, 8)) {
        const rect = marked.get(name)
        // A place that two findings speak of bears the name of the more serious one.
        if (!rect) continue
        compared += 1
        expect(textUnder(bytes, page, rect).replace(/\s+/g, ''), name).toContain(text)
      }
    })
  })

  it.skipIf(!hasPoppler)('had numbers to compare', () => {
    expect(compared).toBeGreaterThan(10)
  })
})

/** Left, bottom, right, top of each highlight by its name. */
async function highlights(bytes: Uint8Array): Promise<Map<string, { readonly rect: readonly number[]; readonly height: number }>> {
  const file = await PDFDocument.load(bytes)
  const found = new Map<string, { rect: number[]; height: number }>()
  for (const page of file.getPages()) {
    const list = page.node.Annots()
    for (let i = 0; i < (list?.size() ?? 0); i += 1) {
      const annotation = list?.lookup(i)
      if (!(annotation instanceof PDFDict) || String(annotation.get(PDFName.of('Subtype'))) !== '/Highlight') continue
      const rect = annotation.lookup(PDFName.of('Rect'), PDFArray).asArray().map(Number)
      const name = annotation.lookup(PDFName.of('NM')) as unknown as { decodeText(): string }
      found.set(name.decodeText(), { rect, height: page.getHeight() })
    }
  }
  return found
}

let scratch = ''
afterAll(() => {
  if (scratch !== '') rmSync(scratch, { recursive: true, force: true })
})

/** What poppler reads inside a rectangle of an upright, uncropped page. */
function textUnder(bytes: Uint8Array, page: number, { rect: [left = 0, bottom = 0, right = 0, top = 0], height }: { readonly rect: readonly number[]; readonly height: number }): string {
  scratch ||= mkdtempSync(join(tmpdir(), 'mingsuan-notes-'))
  const file = join(scratch, 'marked.pdf')
  writeFileSync(file, bytes)
  const area = ['-x', Math.floor(left), '-y', Math.floor(height - top), '-W', Math.ceil(right - left) + 1, '-H', Math.ceil(top - bottom) + 1]
  return spawnSync('pdftotext', ['-r', '72', '-f', `${page}`, '-l', `${page}`, ...area.map(String), file, '-']).stdout.toString('utf8')
}
