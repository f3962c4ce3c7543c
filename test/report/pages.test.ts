import { inflateSync } from 'node:zlib'
import { PDFDocument, rgb, StandardFonts } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import type { Disclosure } from '../../src/model/disclosure.ts'
import { readPdf } from '../../src/read/pdf/read-pdf.ts'
import { DEFAULT_LIMITS } from '../../src/read/limits.ts'
import { checkedDocument } from '../../src/report/checked-document.ts'
import { htmlReport } from '../../src/report/html/html-report.ts'
import { openPages } from '../../src/report/page-image/page-renderer.ts'
import { personalBoxes } from '../../src/report/page-image/personal-boxes.ts'
import { encodePng } from '../../src/report/page-image/png.ts'
import type { Raster } from '../../src/report/page-image/raster.ts'
import { finding, inventedDisclosure } from '../support/build-checked.ts'

async function smallPdf(): Promise<Uint8Array> {
  const file = await PDFDocument.create()
  const font = await file.embedFont(StandardFonts.Helvetica)
  const page = file.addPage([300, 200])
  page.drawText('Total 1,259.64', { x: 40, y: 150, size: 14, font })
  page.drawText('Phone 13800000004', { x: 40, y: 100, size: 14, font })
  return file.save()
}

/** A PNG as pixels again: the palette or the sixteen greys, no filter. */
function decode(png: Uint8Array): { readonly width: number; readonly height: number; readonly at: (x: number, y: number) => readonly number[] } {
  const bytes = Buffer.from(png)
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at)
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length))
    at += 12 + length
  }
  const head = chunks.get('IHDR')!
  const [width, height, depth] = [head.readUInt32BE(0), head.readUInt32BE(4), head[8]]
  const rows = inflateSync(chunks.get('IDAT')!)
  const stride = 1 + (depth === 4 ? Math.ceil(width / 2) : width)
  return {
    width, height,
    at(x, y) {
      const byte = rows[y * stride + 1 + (depth === 4 ? x >> 1 : x)] ?? 0
      if (depth === 4) return Array.from({ length: 3 }, () => (x % 2 === 0 ? byte >> 4 : byte & 15) * 17)
      return [...chunks.get('PLTE')!.subarray(byte * 3, byte * 3 + 3)]
    },
  }
}

describe('pictures of pages', () => {
  it('encodes grey as sixteen greys and colours as a palette', () => {
    const grey: Raster = { width: 3, height: 2, rgb: Uint8Array.from([0, 0, 0, 255, 255, 255, 136, 136, 136, 17, 17, 17, 34, 34, 34, 51, 51, 51]) }
    const drawn = decode(encodePng(grey))
    expect([drawn.width, drawn.height, drawn.at(0, 0), drawn.at(1, 0), drawn.at(2, 0), drawn.at(2, 1)])
      .toEqual([3, 2, [0, 0, 0], [255, 255, 255], [136, 136, 136], [51, 51, 51]])
    const colour = decode(encodePng({ width: 2, height: 1, rgb: Uint8Array.from([255, 0, 0, 255, 255, 255]) }))
    expect([colour.at(0, 0), colour.at(1, 0)]).toEqual([[255, 0, 0], [255, 255, 255]])
  })

  it('keeps to 256 colours where there are more', () => {
    const rgb = Uint8Array.from({ length: 40 * 40 * 3 }, (_, i) => (i * 37) % 256)
    const drawn = decode(encodePng({ width: 40, height: 40, rgb }))
    for (const index of [0, 777, 1599]) {
      const [x, y] = [index % 40, Math.floor(index / 40)]
      const far = drawn.at(x, y).map((value, channel) => Math.abs(value - (rgb[index * 3 + channel] ?? 0)))
      expect(Math.max(...far)).toBeLessThan(48)
    }
  })

  it('draws a page, a part of it, and nothing beside it', async () => {
    const file = await PDFDocument.create()
    file.addPage([300, 200]).drawRectangle({ x: 100, y: 50, width: 20, height: 20, color: rgb(1, 0, 0) })
    const pages = await openPages(await file.save())
    const whole = pages?.draw(1, 2)
    expect([whole?.width, whole?.height]).toEqual([600, 400])
    const part = pages?.draw(1, 1, [100, 130, 120, 150])
    expect([part?.width, part?.height, ...(part?.rgb.subarray(0, 3) ?? [])]).toEqual([20, 20, 255, 0, 0])
    expect(pages?.draw(1, 1, [400, 10, 420, 20])).toBeNull()
    expect(pages?.draw(2, 1)).toBeNull()
    pages?.close()
    expect(await openPages(new TextEncoder().encode('no pdf'))).toBeNull()
  })

  it('shows a PDF page with its words, the marks at their places, and personal numbers covered', async () => {
    const bytes = await smallPdf()
    const source = await readPdf(bytes, DEFAULT_LIMITS)
    const disclosure: Disclosure = { ...inventedDisclosure(), source, paragraphs: [], tables: [] }
    const total = source.blocks.flatMap((block) => (block.type === 'paragraph' ? block.runs : [])).find(({ place }) => place.text.includes('1,259.64'))
    if (total?.place.type !== 'pdf') throw new Error('not read')
    const markup = await htmlReport(checkedDocument('x.pdf', disclosure, { runs: [], findings: [finding({ id: 'a', places: [total.place] })] }, bytes), 'zh')
    expect(markup).toMatch(/<rect id="m-0-0" class="mark error wrong"[^>]* x="38\.\d" y="\d+(?:\.\d)?"/)
    expect(markup).toContain('138****0004')
    expect(markup).not.toContain('13800000004')
    const [box] = personalBoxes(source).get(1) ?? []
    if (!box) throw new Error('the telephone number was not found')
    const picture = decode(Buffer.from(/data:image\/png;base64,([^"]+)/.exec(markup)?.[1] ?? '', 'base64'))
    const scale = picture.width / 300
    const covered = picture.at(Math.round(((box[0] + box[2]) / 2) * scale), Math.round(((box[1] + box[3]) / 2) * scale))
    expect(covered).toEqual([136, 136, 136])
  })
})
