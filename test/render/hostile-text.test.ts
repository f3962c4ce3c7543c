import { strFromU8, unzipSync } from 'fflate'
import { parse } from 'parse5'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import type { PrintDocument } from '../../src/model/print-document.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { renderDocx } from '../../src/render/docx/render-docx.ts'
import { renderHtml } from '../../src/render/html/render-html.ts'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { csv } from '../../src/render/package/csv.ts'
import { renderXlsx } from '../../src/render/xlsx/render-xlsx.ts'
import { printCell, printDocument, printTable } from '../support/build-print-document.ts'

/** Text that means something to Typst, XML, HTML or Excel. */
const HOSTILE = ['#read("/etc/passwd")', '\\"] #panic("x") [', '$x$ *b* _i_ `c` @ref <label> //', '<script>alert(1)</script>', '"\'&<>', '=HYPERLINK("http://x")', '+1+1', '-2+3', '@SUM(A1)', ']]>', '{{x}}', '~ -- --- ...', '\\u{41}']

const document: PrintDocument = printDocument([
  { type: 'cover', lines: HOSTILE }, { type: 'contents' },
  ...HOSTILE.flatMap((text, i) => [
    { type: 'heading' as const, id: text, level: 1 as const, text: `一、${text}`, newPage: false },
    { type: 'paragraph' as const, id: `p${text}`, runs: [{ text: `${text}。`, fact: null }] },
    printTable({ id: `t${i}"<`, title: `表${i + 1} ${text}`, caption: [text, text], notes: [`注：${text}`], widths: [1, 1], rows: [[printCell(text), printCell(text, { align: 'decimal' })], [printCell('甲\n乙'), printCell('1.00', { align: 'decimal', value: '1' })]] }),
  ]),
])

const textsOf = async (bytes: Uint8Array): Promise<string> => {
  const { blocks } = await readDocument(bytes)
  return blocks.map((block) => (block.type === 'paragraph' ? block.text : block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)).join('\n'))).join('\n')
}

/** Without white space: readers join and part it as the format does. */
const plain = (text: string): string => text.replace(/\s/g, '')

describe('text that looks like code is printed as it is', () => {
  it('DOCX, well-formed in every part', async () => {
    const bytes = await renderDocx(document)
    for (const [name, part] of Object.entries(unzipSync(bytes))) expect(wellFormed(strFromU8(part)), name).toBe(true)
    const text = plain(await textsOf(bytes))
    for (const hostile of HOSTILE) expect(text).toContain(plain(hostile))
  })

  it('XLSX, with no formula from text', async () => {
    const bytes = await renderXlsx(document)
    const parts = Object.entries(unzipSync(bytes))
    for (const [name, part] of parts) expect(wellFormed(strFromU8(part)), name).toBe(true)
    expect(parts.some(([, part]) => strFromU8(part).includes('<f>'))).toBe(false)
    const text = plain(await textsOf(bytes))
    for (const hostile of HOSTILE) expect(text).toContain(plain(hostile))
  })

  it('HTML, without elements of its own', async () => {
    const html = renderHtml(document)
    expect(elements(parse(html) as unknown as Tree).filter((name) => ['script', 'img', 'iframe', 'link', 'object'].includes(name))).toEqual([])
    expect(html).not.toMatch(/(?:src|href)="(?!#)/)
    const text = plain(await textsOf(new TextEncoder().encode(html)))
    for (const hostile of HOSTILE) expect(text).toContain(plain(hostile))
  })

  it('PDF, nothing run', async () => {
    const text = plain(await textsOf(await renderPdf(document)))
    for (const hostile of HOSTILE) expect(text).toContain(plain(hostile))
  })

  it('CSV, no formula', () => {
    expect(csv(['a'], HOSTILE.map((text) => [text])).split('\r\n').filter((line) => /^"?[=+@]/.test(line))).toEqual([])
    expect(csv(['a', 'b'], [['-1.50', -2], ['a"b', null], ['-', '—']])).toBe('a,b\r\n-1.50,-2\r\n"a""b",\r\n-,—\r\n')
  })
})

function wellFormed(xml: string): boolean {
  const parser = new SaxesParser({ xmlns: true })
  let good = true
  parser.on('error', () => { good = false })
  parser.write(xml).close()
  return good
}

interface Tree { readonly nodeName: string; readonly childNodes?: readonly Tree[] }

const elements = (tree: Tree): string[] => [tree.nodeName, ...(tree.childNodes ?? []).flatMap(elements)]
