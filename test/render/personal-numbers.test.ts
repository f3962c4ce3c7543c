import { expect, test } from 'vitest'
import type { PrintDocument } from '../../src/model/print-document.ts'
import { readDocument } from '../../src/read/read-document.ts'
import type { PrepareOptions } from '../../src/render/prepare-document.ts'
import { renderDocx } from '../../src/render/docx/render-docx.ts'
import { renderHtml } from '../../src/render/html/render-html.ts'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { renderXlsx } from '../../src/render/xlsx/render-xlsx.ts'
import { printCell, printDocument, printTable } from '../support/build-print-document.ts'

const MOBILE = '13800000004'
const document: PrintDocument = printDocument([
  { type: 'heading', id: 'heading', level: 1, text: `一、联系方式${MOBILE}`, newPage: false },
  { type: 'paragraph', id: 'paragraph', runs: [{ text: `联系电话：${MOBILE.slice(0, 5)}`, fact: null }, { text: `${MOBILE.slice(5)}。`, fact: null }] },
  printTable({ widths: [1, 1], notes: [`注：${MOBILE}`], rows: [[printCell('联系人'), printCell('电话')], [printCell('李某某'), printCell(MOBILE)]] }),
])

const RENDERERS: Readonly<Record<string, (given: PrintDocument, options: PrepareOptions) => Promise<Uint8Array>>> = {
  docx: renderDocx, xlsx: renderXlsx, pdf: renderPdf, html: async (given, options) => new TextEncoder().encode(renderHtml(given, options)),
}

const textOf = async (bytes: Uint8Array): Promise<string> => {
  const { blocks } = await readDocument(bytes)
  return blocks.map((block) => (block.type === 'paragraph' ? block.text : block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)).join('\n'))).join('\n').replace(/[^\S\n]/g, '')
}

test.each(Object.entries(RENDERERS))('%s masks a personal mobile number wherever it stands, also broken over two runs', async (_, render) => {
  const text = await textOf(await render(document, {}))
  expect(text).not.toContain(MOBILE)
  expect(text.match(/138\*\*\*\*0004/g)?.length).toBeGreaterThanOrEqual(4)
})

test.each(Object.entries(RENDERERS))('%s keeps it in a document in which it is planted to be found', async (_, render) => {
  expect((await textOf(await render(document, { keepPersonalNumbers: true }))).match(new RegExp(MOBILE, 'g'))?.length).toBeGreaterThanOrEqual(4)
})
