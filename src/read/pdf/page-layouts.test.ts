import { PDFDocument, StandardFonts, degrees, rgb } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { levelBox } from '../../model/place.ts'
import type { SourceTree } from '../../model/source-tree.ts'
import { typeset } from '../../../test/support/typeset.ts'
import { DEFAULT_LIMITS } from '../limits.ts'
import { readPdf } from './read-pdf.ts'

/** Prose over three pages with page numbers, a table on the second. */
const SOURCE = `#set page(numbering: "— 1 —")
#set par(justify: true, first-line-indent: (amount: 2em, all: true))
${'河道保洁由各镇按片区组织实施，按月考核，考核结果与经费拨付挂钩，年底一并结算完毕并向社会公开。'.repeat(24)}

#table(columns: 3, [项目], [2023年], [2024年], [一、甲], [1,234.50], [0.00], [二、乙], [3.20], [])

${'岸坡绿化由各镇河道管理所分片负责，按完成的面积结算费用，市级每半年抽查一次，结果报市级主管部门。'.repeat(24)}`

const content = (tree: SourceTree): unknown[] =>
  tree.blocks.map((block) => (block.type === 'paragraph' ? [block.role, block.text] : block.rows.map(({ cells }) => cells.map(({ text }) => text))))

const upright = typeset(SOURCE)

/** The document with its pages drawn on other sheets. */
async function redrawn(draw: (document: PDFDocument, pages: Awaited<ReturnType<PDFDocument['embedPdf']>>) => void): Promise<SourceTree> {
  const source = await PDFDocument.load(upright)
  const document = await PDFDocument.create()
  draw(document, await document.embedPdf(upright, source.getPageIndices()))
  return readPdf(await document.save(), DEFAULT_LIMITS)
}

test('two pages beside each other on one sheet are read one after the other, in places of the sheet', async () => {
  const whole = await readPdf(upright, DEFAULT_LIMITS)
  const tree = await redrawn((document, pages) => {
    for (let i = 0; i < pages.length; i += 2) {
      const sheet = document.addPage([1190, 842])
      pages.slice(i, i + 2).forEach((page, k) => sheet.drawPage(page, { x: k * 595, y: 0 }))
    }
  })
  expect(content(tree)).toEqual(content(whole))
  expect(tree.pages).toHaveLength(Math.ceil(whole.pages.length / 2))
  const [table, own] = [tree, whole].map(({ blocks }) => blocks.find((block) => block.type === 'table'))
  expect(table?.page).toBe(1)
  expect(table?.box?.map(Math.round)).toEqual(own?.box?.map((x, i) => Math.round(x + (own.page === 2 && i % 2 === 0 ? 595 : 0))))
})

test('a wide page with a table or a title across its middle is one page', async () => {
  const bytes = typeset(`#set page(width: 842pt, height: 595pt)
#align(center)[部门收支总表]
#grid(columns: (1fr, 1fr), column-gutter: 40pt, ${'[河道保洁由各镇按片区组织实施，按月考核，结果与经费拨付挂钩。],'.repeat(8)})`)
  const tree = await readPdf(bytes, DEFAULT_LIMITS)
  expect(tree.blocks[0]).toMatchObject({ type: 'paragraph', text: '部门收支总表', centred: true })
})

test.each([90, 180, 270])('pages turned by %d degrees have the same text, roles and joined paragraphs', async (angle) => {
  const whole = content(await readPdf(upright, DEFAULT_LIMITS))
  const turned = await PDFDocument.load(upright)
  for (const page of turned.getPages()) page.setRotation(degrees(angle))
  const tree = await readPdf(await turned.save(), DEFAULT_LIMITS)
  expect(content(tree)).toEqual(whole)
  const drawn = await redrawn((document, pages) => {
    for (const page of pages) {
      const at = { 90: [842, 0], 180: [595, 842], 270: [0, 595] }[angle] as [number, number]
      document.addPage(angle === 180 ? [595, 842] : [842, 595]).drawPage(page, { x: at[0], y: at[1], rotate: degrees(angle) })
    }
  })
  expect(content(drawn)).toEqual(whole)
  for (const { blocks } of [tree, drawn]) {
    const table = blocks.find((block) => block.type === 'table')
    const boxes = (table?.rows ?? []).map(({ cells }) => cells.map(({ place }) => (place.type === 'pdf' ? levelBox(place) : [0, 0, 0, 0])))
    // Compared as they are read, cells of a row go on to the right and rows go down, whichever way the page is turned.
    for (const [i, row] of boxes.entries()) {
      for (const [k, box] of row.entries()) {
        const [before, above] = [row[k - 1], boxes[i - 1]?.[k]]
        if (before) expect(box[0]).toBeCloseTo(before[2] as number, 1)
        if (above) expect(box[1]).toBeCloseTo(above[3] as number, 1)
      }
    }
  }
})

test.each([['slanted', 45, 40], ['large and level', 0, 60]] as const)('a %s mark across a page is in no cell and no sentence', async (_, angle, size) => {
  const whole = content(await readPdf(upright, DEFAULT_LIMITS))
  const marked = await PDFDocument.load(upright)
  const font = await marked.embedFont(StandardFonts.Helvetica)
  for (const page of marked.getPages()) for (const y of [660, 720]) page.drawText('COPY 123', { x: 120, y, size, font, rotate: degrees(angle), color: rgb(0.85, 0.85, 0.85) })
  const blocks = content(await readPdf(await marked.save(), DEFAULT_LIMITS))
  const isMark = (block: unknown): boolean => Array.isArray(block) && block[0] === 'pageHeader'
  expect(blocks.filter((block) => !isMark(block))).toEqual(whole)
  expect(blocks.filter(isMark).map((block) => (block as string[])[1]?.replace(' ', '')).every((text) => /^[COPY123]+$/.test(text ?? ''))).toBe(true)
  expect(blocks.filter(isMark).length).toBeGreaterThan(0)
})

test('a slanted mark that the edge of the page cuts is no text outside the page', async () => {
  const marked = await PDFDocument.load(upright)
  const font = await marked.embedFont(StandardFonts.Helvetica)
  for (const page of marked.getPages()) page.drawText('COPY 123', { x: page.getWidth() - 40, y: 660, size: 40, font, rotate: degrees(30), color: rgb(0.85, 0.85, 0.85) })
  expect((await readPdf(await marked.save(), DEFAULT_LIMITS)).unread).toEqual([])
})
