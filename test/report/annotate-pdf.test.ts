import { degrees, PDFDocument, PDFName, rgb, StandardFonts, type PDFArray, type PDFDict, type PDFHexString } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import type { Disclosure } from '../../src/model/disclosure.ts'
import type { Box } from '../../src/model/place.ts'
import { checkedDocument, type CheckedDocument } from '../../src/report/checked-document.ts'
import { openPages } from '../../src/report/page-image/page-renderer.ts'
import { annotatedPdf } from '../../src/report/pdf/annotate-pdf.ts'
import { ReportError } from '../../src/report/report-error.ts'
import { finding, inventedDocument, inventedDisclosure } from '../support/build-checked.ts'

/** A page of 400 × 300 points with a blue square whose corners are known in the coordinates of the file. */
async function squarePdf(turn: number, cropped: boolean): Promise<Uint8Array> {
  const file = await PDFDocument.create()
  const page = file.addPage([400, 300])
  page.drawText('total 1,259.64', { x: 60, y: 200, size: 12, font: await file.embedFont(StandardFonts.Helvetica) })
  page.drawRectangle({ x: 100, y: 60, width: 40, height: 20, color: rgb(0, 0, 1) })
  page.setRotation(degrees(turn))
  if (cropped) page.setCropBox(50, 30, 300, 240)
  return file.save()
}

/** Where the blue square is seen, in points from the page's top left, found in the drawn page. */
async function seenSquare(bytes: Uint8Array): Promise<Box> {
  const pages = await openPages(bytes)
  const raster = pages?.draw(1, 1)
  pages?.close()
  if (!raster) throw new Error('not drawn')
  let [x0, y0, x1, y1] = [Infinity, Infinity, 0, 0]
  for (let y = 0; y < raster.height; y += 1) {
    for (let x = 0; x < raster.width; x += 1) {
      const at = (y * raster.width + x) * 3
      if ((raster.rgb[at] ?? 255) > 10 || (raster.rgb[at + 2] ?? 0) < 200) continue
      ;[x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x + 1), Math.max(y1, y + 1)]
    }
  }
  return [x0, y0, x1, y1]
}

function pdfDocument(bytes: Uint8Array, box: Box): CheckedDocument {
  const base = inventedDisclosure()
  const disclosure: Disclosure = {
    ...base, source: { ...base.source, mediaType: 'application/pdf', pages: [{ number: 1, width: 400, height: 300, glyphs: 1, images: 0 }] },
  }
  const place = { type: 'pdf' as const, page: 1, box, text: '1,259.64' }
  const findings = [
    finding({ id: 'a', message: '合计不符。', places: [place] }),
    finding({ id: 'b', severity: 'warning', message: '整页的问题。', places: [{ ...place, box: [0, 0, 0, 0] }] }),
  ]
  return checkedDocument('x.pdf', disclosure, { runs: [], findings }, bytes)
}

async function annotations(bytes: Uint8Array): Promise<readonly PDFDict[]> {
  const file = await PDFDocument.load(bytes)
  const list = file.getPage(0).node.Annots() as PDFArray
  return list.asArray().map((_, index) => list.lookup(index) as PDFDict)
}

const text = (dict: PDFDict, key: string): string => (dict.lookup(PDFName.of(key)) as PDFHexString).decodeText()

describe('annotated PDF', () => {
  it.each([[0, false], [90, false], [180, true], [270, true], [0, true], [90, true]])('marks the place on a page turned by %i°, cropped: %s', async (turn, cropped) => {
    const bytes = await squarePdf(turn, cropped)
    const seen = await seenSquare(bytes)
    const marked = await annotatedPdf(pdfDocument(bytes, seen), 'zh')
    const highlight = (await annotations(marked)).find((one) => String(one.get(PDFName.of('Subtype'))) === '/Highlight')
    if (!highlight) throw new Error('no highlight')
    const rect = (highlight.lookup(PDFName.of('Rect')) as PDFArray).asArray().map(Number)
    // The square as it was drawn, and the margin of a point around it.
    expect(rect.map(Math.round)).toEqual([99, 59, 141, 81])
  })

  it('only adds to the file, and draws the mark', async () => {
    const bytes = await squarePdf(0, false)
    const marked = await annotatedPdf(pdfDocument(bytes, [60, 88, 140, 102]), 'zh')
    expect(Buffer.from(marked.subarray(0, bytes.length)).equals(Buffer.from(bytes))).toBe(true)
    const pages = await openPages(marked)
    const raster = pages?.draw(1, 1, [136, 90, 140, 94])
    pages?.close()
    const [r = 0, g = 0, b = 0] = raster?.rgb ?? []
    expect(r).toBeGreaterThan(g + 40)
    expect(r).toBeGreaterThan(b + 40)
  })

  it('gives each note its author, subject and text', async () => {
    const marked = await annotatedPdf(pdfDocument(await squarePdf(0, false), [60, 88, 140, 102]), 'zh')
    const all = await annotations(marked)
    expect(all.map((one) => String(one.get(PDFName.of('Subtype'))))).toEqual(['/Highlight', '/Popup', '/Text', '/Popup'])
    expect(text(all[0]!, 'T')).toBe('明算')
    expect(text(all[0]!, 'Contents')).toContain('问题1 · 错误\n合计不符。')
    expect(text(all[2]!, 'Contents')).toContain('整页的问题。')
  })

  it('puts one mark on a place that several findings speak of, in the colour of the most serious', async () => {
    const bytes = await squarePdf(0, false)
    const document = pdfDocument(bytes, [60, 88, 140, 102])
    const place = document.run?.findings[0]?.places[0]
    if (!place) throw new Error('no place')
    const other = { ...place, box: [100, 10, 140, 20] as const, type: 'pdf' as const, page: 1 }
    const findings = [finding({ id: 'w', severity: 'warning', places: [other, place] }), finding({ id: 'e', places: [place, { ...other, box: [10, -90, 40, -80] }] })]
    const all = await annotations(await annotatedPdf({ ...document, run: { runs: [], findings } }, 'zh'))
    const highlights = all.filter((one) => String(one.get(PDFName.of('Subtype'))) === '/Highlight')
    expect(highlights.map((one) => text(one, 'Subj'))).toEqual(['问题1 · 错误', '问题2 · 警告'])
    expect(text(highlights[0]!, 'Contents')).toMatch(/问题e[^]*与此处对照：问题w/)
  })

  it('gives a file without findings back as it is', async () => {
    const bytes = await squarePdf(0, false)
    const document = pdfDocument(bytes, [0, 0, 1, 1])
    expect(await annotatedPdf({ ...document, run: { runs: [], findings: [] } }, 'zh')).toBe(bytes)
  })

  it('says what to do where the file is no PDF, or cannot be annotated', async () => {
    await expect(annotatedPdf(inventedDocument(), 'zh')).rejects.toMatchObject({ code: 'notPdf' })
    const broken = pdfDocument(new TextEncoder().encode('%PDF-1.7\nnothing'), [1, 1, 2, 2])
    const error: unknown = await annotatedPdf(broken, 'zh').catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ReportError)
    expect((error as ReportError).messageZh).toContain('不能在原文上标注')
  })
})
