import {
  degrees, PDFDocument, PDFHexString, PDFName, PDFOperator, PDFString, StandardFonts, type PDFObject, type PDFOperatorNames,
} from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { checkDisclosure } from '../../src/check/check-disclosure.ts'
import type { Box } from '../../src/model/place.ts'
import type { SourceTree } from '../../src/model/source-tree.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { recognise } from '../../src/recognise/recognise.ts'
import { checkedDocument } from '../../src/report/checked-document.ts'
import { openPages } from '../../src/report/page-image/page-renderer.ts'
import type { Raster } from '../../src/report/page-image/raster.ts'
import { personalBoxes } from '../../src/report/page-image/personal-boxes.ts'
import { annotatedPdf } from '../../src/report/pdf/annotate-pdf.ts'
import { redactPdf } from '../../src/report/pdf/redact-pdf.ts'
import { printedTexts } from '../../src/report/printed-texts.ts'
import { hasPoppler, popplerWords } from '../support/poppler.ts'
import { typeset } from '../support/typeset.ts'

const MOBILE = '13800000004'
const IDENTITY = '11010519491231002X'
const CARD = '6222020200112233446'
const NUMBERS = [MOBILE, IDENTITY, CARD, '13900000005', '18600000006', '15500000007']

const personal = (): Uint8Array => typeset(`
  #set document(title: "通讯录 18600000006")
  = 联系人 15500000007
  经办人王某某，手机${MOBILE}，办公电话0351-1234567，身份证号${IDENTITY}，开户行账号${CARD}，已核对。
  #table(columns: 3, [姓名], [手机], [金额], [李某某], [13900000005], [1,259.64])`)

const textOf = (source: SourceTree): string => printedTexts(source).map(({ text }) => text).join('\n')

/** Every text of the file beside the pages' own: bookmarks, titles, notes. */
async function strings(bytes: Uint8Array): Promise<string> {
  const file = await PDFDocument.load(bytes)
  const texts: string[] = []
  const walk = (object: PDFObject): void => {
    if (object instanceof PDFString || object instanceof PDFHexString) texts.push(object.decodeText())
    else if ('entries' in object) for (const [, value] of (object as unknown as { entries(): [PDFName, PDFObject][] }).entries()) walk(value)
    else if ('asArray' in object) for (const value of (object as unknown as { asArray(): PDFObject[] }).asArray()) walk(value)
  }
  for (const [, object] of file.context.enumerateIndirectObjects()) walk(object)
  return texts.join('\n')
}

async function draw(bytes: Uint8Array): Promise<Raster> {
  const pages = await openPages(bytes)
  const raster = pages?.draw(1, 1.5)
  pages?.close()
  if (!raster) throw new Error('not drawn')
  return raster
}

/** How many pixels differ outside the boxes, and how many inside are not grey. */
function compare(before: Raster, after: Raster, boxes: readonly Box[]): { readonly changed: number; readonly uncovered: number } {
  let [changed, uncovered] = [0, 0]
  for (let y = 0; y < before.height; y += 1) {
    for (let x = 0; x < before.width; x += 1) {
      const at = (y * before.width + x) * 3
      const within = (margin: number): boolean => boxes.some(([x0, y0, x1, y1]) =>
        x / 1.5 >= x0 - margin && x / 1.5 <= x1 + margin && y / 1.5 >= y0 - margin && y / 1.5 <= y1 + margin)
      if (!within(1) && before.rgb[at] !== after.rgb[at]) changed += 1
      if (within(-1) && after.rgb[at] !== 0x88) uncovered += 1
    }
  }
  return { changed, uncovered }
}

/** The same look from a page that is drawn turned, cropped, and through a form: as scanners and office programs write it. */
async function turned(bytes: Uint8Array, angle: 90 | 180 | 270): Promise<Uint8Array> {
  const file = await PDFDocument.create()
  const [form] = await file.embedPdf(bytes)
  if (!form) throw new Error('no page')
  const { width, height } = form
  const [x, y] = { 90: [height, 0] as const, 180: [width, height] as const, 270: [0, width] as const }[angle]
  const page = file.addPage(angle === 180 ? [width, height] : [height, width])
  page.drawPage(form, { x, y, rotate: degrees(angle) })
  page.setRotation(degrees(angle))
  page.setCropBox(5, 5, page.getWidth() - 10, page.getHeight() - 10)
  return file.save()
}

describe('redacted PDF', () => {
  it.each([0, 90, 180, 270] as const)('has no personal number, and everything else as it was (page turned by %i°)', async (angle) => {
    const bytes = angle === 0 ? personal() : await turned(personal(), angle)
    const source = await readDocument(bytes)
    const boxes = personalBoxes(source).get(1) ?? []
    expect(boxes.length).toBeGreaterThanOrEqual(5)
    const redacted = await redactPdf(bytes, source)
    const after = await readDocument(redacted)
    expect(textOf(after).replace(/\s/g, '')).toContain('手机1380004，办公电话0351-1234567，身份证号110105002X，开户行账号6222023446，已核对。')
    for (const number of NUMBERS) {
      expect(textOf(after).replace(/\s/g, '')).not.toContain(number)
      expect(await strings(redacted)).not.toContain(number)
      expect(Buffer.from(redacted).includes(number)).toBe(false)
    }
    expect(compare(await draw(bytes), await draw(redacted), boxes)).toEqual({ changed: 0, uncovered: 0 })
  })

  it.skipIf(!hasPoppler)('holds for another reader too', async () => {
    const bytes = personal()
    const words = popplerWords(await redactPdf(bytes, await readDocument(bytes))).flat().map(({ text }) => text)
    expect(words.join('').replaceAll(' ', '')).toContain('1,259.64')
    for (const number of NUMBERS) expect(words.join('')).not.toContain(number)
  })

  it.skipIf(!hasPoppler)('drops the replacement text that programs read instead of the glyphs', async () => {
    const file = await PDFDocument.create()
    const page = file.addPage([400, 300])
    page.pushOperators(PDFOperator.of('BDC' as PDFOperatorNames, [PDFName.of('Span'), `<</ActualText (${MOBILE})>>`]))
    page.drawText(MOBILE, { x: 60, y: 200, size: 12, font: await file.embedFont(StandardFonts.Helvetica) })
    page.pushOperators(PDFOperator.of('EMC' as PDFOperatorNames))
    const bytes = await file.save()
    expect(popplerWords(bytes).flat().map(({ text }) => text)).toEqual([MOBILE])
    const redacted = await redactPdf(bytes, await readDocument(bytes))
    expect(popplerWords(redacted).flat().map(({ text }) => text)).toEqual(['138', '0004'])
  })

  it('masks bookmarks and the title', async () => {
    const bytes = personal()
    const texts = await strings(await redactPdf(bytes, await readDocument(bytes)))
    expect(texts).toContain('联系人 155****0007')
    expect(texts).toContain('通讯录 186****0006')
  })

  it('leaves nothing of an earlier state of the file', async () => {
    const file = await PDFDocument.load(personal(), { forIncrementalUpdate: true })
    file.setSubject(`原经办人 ${MOBILE}`)
    await file.commit()
    file.setSubject('经办人')
    const bytes = await file.commit()
    const redacted = await redactPdf(bytes, await readDocument(bytes))
    expect(await strings(redacted)).not.toContain(MOBILE)
    expect(Buffer.from(redacted).toString('latin1').match(/startxref/g)).toHaveLength(1)
  })

  it('is what the annotated copy is made of', async () => {
    const bytes = personal()
    const disclosure = recognise(await readDocument(bytes))
    const run = checkDisclosure(disclosure)
    expect(run.findings.filter(({ rule }) => rule.startsWith('privacy/')).length).toBeGreaterThanOrEqual(4)
    const marked = await annotatedPdf(checkedDocument('x.pdf', disclosure, run, bytes), 'zh')
    expect((await PDFDocument.load(marked)).getPage(0).node.Annots()?.size()).toBeGreaterThanOrEqual(8)
    const texts = textOf(await readDocument(marked)) + (await strings(marked))
    for (const number of NUMBERS) expect(texts.replace(/\s/g, '')).not.toContain(number)
  })

  it('gives no copy at all where the numbers cannot be taken out, and says so', async () => {
    const source = await readDocument(personal())
    const damaged = new TextEncoder().encode('%PDF-1.7\nnothing')
    await expect(redactPdf(damaged, source)).rejects.toMatchObject({ code: 'cannotRedact', messageZh: expect.stringContaining('不输出标注副本') as string })
  })

  it('gives a file without personal numbers back as it is', async () => {
    const bytes = typeset('办公电话0351-1234567，金额13800000004.00元。')
    expect(await redactPdf(bytes, await readDocument(bytes))).toBe(bytes)
  })
})
