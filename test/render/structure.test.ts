import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { readPdf } from '../../src/read/pdf/read-pdf.ts'
import { DEFAULT_LIMITS } from '../../src/read/limits.ts'
import { renderDocx } from '../../src/render/docx/render-docx.ts'
import { renderHtml } from '../../src/render/html/render-html.ts'
import { outlineOf } from '../../src/render/outline.ts'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { renderXlsx } from '../../src/render/xlsx/render-xlsx.ts'
import { printCell, printDocument, printTable, samplePrintDocument } from '../support/build-print-document.ts'
import { hasPoppler } from '../support/poppler.ts'

const created = new Date('2026-02-01T00:00:00Z')
const document = samplePrintDocument()
const folder = mkdtempSync(join(tmpdir(), 'mingsuan-render-'))
afterAll(() => rmSync(folder, { recursive: true }))

const has = (program: string, ...args: string[]): boolean => spawnSync(program, args).status === 0
const file = (name: string, bytes: Uint8Array): string => {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}
const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array())

describe('PDF', () => {
  it('is the same bytes for the same date, in both standards, and says which', async () => {
    const archive = await renderPdf(document, { created })
    expect(Buffer.from(archive).equals(Buffer.from(await renderPdf(document, { created })))).toBe(true)
    expect(Buffer.from(archive).toString('latin1')).toMatch(/pdfaid:part>2<[\s\S]*pdfaid:conformance>A</)
    expect(Buffer.from(await renderPdf(document, { created, standard: 'ua-1' })).toString('latin1')).toContain('pdfuaid:part>1<')
  })

  it.skipIf(!has('qpdf', '--version'))('passes qpdf --check', async () => {
    const { status, stdout } = spawnSync('qpdf', ['--check', file('check.pdf', await renderPdf(document))], { encoding: 'utf8' })
    expect(stdout).toContain('No syntax or stream encoding errors')
    expect(status).toBe(0)
  })

  it.skipIf(!hasPoppler)('is searchable, tagged, titled; fonts are embedded', async () => {
    const path = file('search.pdf', await renderPdf(document))
    const text = spawnSync('pdftotext', [path, '-'], { encoding: 'utf8' }).stdout.replace(/\s/g, '')
    expect(text).toContain('澄岭市河湖保护局2026年部门预算公开')
    expect(text).toContain('2,165.30')
    expect(spawnSync('pdfinfo', [path], { encoding: 'utf8' }).stdout).toMatch(/Title:\s+澄岭市河湖保护局2026年部门预算公开[\s\S]*Tagged:\s+yes/)
    const fonts = spawnSync('pdffonts', [path], { encoding: 'utf8' }).stdout.trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts) expect(font).toMatch(/NotoSerifSC.*yes yes yes/)
  })

  it('leaves no page empty and repeats the header of a long table on each of its pages', async () => {
    const rows = [[printCell('编码', { header: 'column' }), printCell('金额', { header: 'column' })], ...Array.from({ length: 120 }, (_, i) => [printCell(String(2_010_101 + i)), printCell('1.00', { align: 'decimal', value: '1' })])]
    const tree = await readPdf(await renderPdf(printDocument([printTable({ widths: [1, 1], rows })])), DEFAULT_LIMITS)
    expect(tree.pages.length).toBeGreaterThan(2)
    for (const page of tree.pages) expect(page.glyphs).toBeGreaterThan(20)
    const tables = tree.blocks.filter((block) => block.type === 'table')
    expect(tables.map((table) => table.type === 'table' && table.rows[0]?.cells.map(({ text }) => text))).toEqual(tables.map(() => ['编码', '金额']))
  })

  it('stands numbers with their points under each other', async () => {
    const rows = ['1,234.50', '12', '0.125'].map((text) => [printCell(text, { align: 'decimal', value: text.replace(',', '') })])
    const { blocks } = await readPdf(await renderPdf(printDocument([printTable({ headerRows: 0, widths: [1], rows })])), DEFAULT_LIMITS)
    const table = blocks.find((block) => block.type === 'table')
    const points = (table?.type === 'table' ? table.rows : []).map(({ cells: [cell] }) => {
      const run = cell?.runs[0]
      const at = cell?.text.indexOf('.') ?? -1
      return run?.edges?.[at < 0 ? cell?.text.length ?? 0 : at] ?? Number.NaN
    })
    expect(points).toHaveLength(3)
    // A point begins where the digit before it ends, but for its side bearing; a digit is 6 points wide.
    for (const point of points) expect(Math.abs(point - points[0]!)).toBeLessThan(1.2)
  })
})

describe('DOCX', () => {
  it('has real headings, a filled contents field whose lines lead to bookmarks, repeated headers, whole rows, landscape sections', async () => {
    const bytes = await renderDocx(document, { created })
    const xml = partOf(bytes, 'word/document.xml')
    const entries = outlineOf(document)
    expect([...xml.matchAll(/<w:pStyle w:val="TOC[123]"\/>/g)]).toHaveLength(entries.length)
    const anchors = [...xml.matchAll(/w:anchor="(_Toc\d+)"/g)].map(([, name]) => name)
    expect(anchors).toHaveLength(entries.length)
    for (const anchor of anchors) expect(xml.split(`<w:bookmarkStart w:id="${Number.parseInt(anchor!.slice(4), 10)}" w:name="${anchor}"/>`)).toHaveLength(2)
    expect(xml).toMatch(/<w:tblHeader\/>/)
    expect(xml).toMatch(/<w:cantSplit\/>/)
    expect(xml).toMatch(/w:orient="landscape"/)
    expect(partOf(bytes, 'word/styles.xml')).toMatch(/w:eastAsia="方正小标宋简体"[\s\S]*w:eastAsia="黑体"|w:eastAsia="黑体"[\s\S]*w:eastAsia="方正小标宋简体"/)
    expect(partOf(bytes, 'word/footer-number.xml')).toContain('PAGE')
  })

  it('has every style it uses, and cells in each row as wide as the grid', async () => {
    const bytes = await renderDocx(document)
    const xml = partOf(bytes, 'word/document.xml')
    const styles = new Set([...partOf(bytes, 'word/styles.xml').matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id))
    for (const [, id] of xml.matchAll(/<w:(?:pStyle|tblStyle) w:val="([^"]+)"/g)) expect(styles).toContain(id)
    for (const [table] of xml.matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>/g)) {
      const columns = table.match(/<w:gridCol /g)?.length
      for (const [row] of table.matchAll(/<w:tr>[\s\S]*?<\/w:tr>/g)) {
        const cells = [...row.matchAll(/<w:tc>[\s\S]*?<\/w:tc>/g)].map(([cell]) => Number(/gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1))
        expect(cells.reduce((a, b) => a + b, 0)).toBe(columns)
      }
    }
  })
})

describe('XLSX', () => {
  const total = printTable({
    widths: [1, 1], rows: [
      [printCell('项目', { header: 'column' }), printCell('金额', { header: 'column' })],
      [printCell('合计'), printCell('3.75', { align: 'decimal', value: '3.75', sumOf: [[2, 1], [3, 1]] })],
      [printCell('甲'), printCell('1.25', { align: 'decimal', value: '1.25' })], [printCell('乙'), printCell('2.50', { align: 'decimal', value: '2.50' })],
    ],
  })

  it('writes a sum as a formula with its value, numbers as numbers, repeated header rows, one page wide', async () => {
    const bytes = await renderXlsx(printDocument([total]))
    const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml')
    expect(sheet).toMatch(/<f>ROUND\(SUM\(B5:B6\),2\)<\/f><v>3.75<\/v>/)
    expect(sheet).toMatch(/<c r="B5"[^>]*><v>1.25<\/v>/)
    expect(sheet).toMatch(/fitToWidth="1"/)
    expect(partOf(bytes, 'xl/workbook.xml')).toMatch(/_xlnm.Print_Titles[^<]*>[^<]*\$3:\$3</)
  })
})

describe('HTML', () => {
  it('has language, landmarks, one h1, headings without gaps, captions, header cells with scope, targets for every link', () => {
    const html = renderHtml(document)
    expect(html).toMatch(/<html lang="zh-CN">/)
    for (const landmark of ['<header', '<nav aria-labelledby', '<main id="main"', '<footer']) expect(html.split(landmark)).toHaveLength(2)
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1))
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, target] of html.matchAll(/ href="#([^"]+)"/g)) expect(ids).toContain(target)
    expect(html.match(/<table>/g)?.length).toBe(html.match(/<caption>/g)?.length)
    for (const [head] of html.matchAll(/<thead>[\s\S]*?<\/thead>/g)) for (const [cell] of head.matchAll(/<th [^>]*>/g)) expect(cell).toMatch(/scope="(?:col|colgroup)"/)
    expect(html).not.toMatch(/<script|https?:\/\//)
  })
})

describe.skipIf(!has('soffice', '--version'))('LibreOffice', () => {
  const toPdf = (path: string): Uint8Array => {
    const { status } = spawnSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', join(folder, 'out'), path], { timeout: 110_000 })
    expect(status).toBe(0)
    return new Uint8Array(readFileSync(join(folder, 'out', path.slice(folder.length + 1).replace(/\.\w+$/, '.pdf'))))
  }

  it('opens the DOCX; no page is empty', async () => {
    const { pages } = await readPdf(toPdf(file('word.docx', await renderDocx(document))), DEFAULT_LIMITS)
    expect(pages.length).toBeGreaterThan(20)
    for (const page of pages) expect(page.glyphs, `page ${page.number}`).toBeGreaterThan(0)
  })

  it('opens the XLSX, one page wide', async () => {
    const { pages } = await readPdf(toPdf(file('sheets.xlsx', await renderXlsx(document))), DEFAULT_LIMITS)
    expect(pages.length).toBeLessThan(40)
    for (const page of pages) expect(page.glyphs, `page ${page.number}`).toBeGreaterThan(0)
  })
})
