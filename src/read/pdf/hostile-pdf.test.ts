import { deflateSync } from 'node:zlib'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SourceTree } from '../../model/source-tree.ts'
import { typeset } from '../../../test/support/typeset.ts'
import { DEFAULT_LIMITS, type ReadLimits } from '../limits.ts'
import { ReadError } from '../read-error.ts'
import { readPdf } from './read-pdf.ts'

const LIMITS: ReadLimits = { ...DEFAULT_LIMITS, milliseconds: 20_000 }
const SOUND = typeset('#align(center)[收支总表]\n#table(columns: 3, [项目], [2023年], [2024年], [一、甲], [1,234.50], [0.00])\n本年收入合计1,234.50万元。')

/** The error's code, or the tree; anything else that is thrown fails the test. */
async function outcome(bytes: Uint8Array, limits = LIMITS): Promise<SourceTree | string> {
  try {
    return await readPdf(bytes, limits)
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    expect(error.messageZh).toMatch(/[。]$/)
    expect(error.messageEn).toMatch(/[.]$/)
    return error.code
  }
}

/** A file of these objects (1 is the catalogue), with a cross-reference table. */
function pdfOf(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.7\n'
  const offsets = objects.map((object, i) => {
    const offset = text.length
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

const stream = (content: string, entries = ''): string => `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`

/** One page with this content; `resources` is the inside of its resource dictionary, `more` are objects from 5 on. */
const onePage = (content: string, resources = '', more: readonly string[] = []): Uint8Array => pdfOf([
  '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Contents 4 0 R /Resources << ${resources} >> >>`, stream(content), ...more,
])

describe('errors', () => {
  test('an encrypted file says so', async () => {
    const document = await PDFDocument.create()
    document.addPage().drawText('12.00', { font: await document.embedFont(StandardFonts.Helvetica) })
    document.encrypt({ userPassword: 'invented', ownerPassword: 'owner' })
    expect(await outcome(await document.save())).toBe('encrypted')
  })

  test('a file that only forbids changes is read', async () => {
    const document = await PDFDocument.create()
    document.addPage().drawText('12.00', { font: await document.embedFont(StandardFonts.Helvetica) })
    document.encrypt({ userPassword: '', ownerPassword: 'owner' })
    expect(await outcome(await document.save())).toMatchObject({ blocks: [{ text: '12.00' }] })
  })

  test('limits on bytes, pages, cells and time', async () => {
    expect(await outcome(SOUND, { ...LIMITS, bytes: 1000 })).toBe('tooLarge')
    expect(await outcome(typeset('甲#pagebreak()乙#pagebreak()丙'), { ...LIMITS, pages: 2 })).toBe('tooManyPages')
    expect(await outcome(SOUND, { ...LIMITS, cells: 5 })).toBe('tooManyCells')
    expect(await outcome(SOUND, { ...LIMITS, blocks: 1 })).toBe('tooManyCells')
    expect(await outcome(SOUND, { ...LIMITS, milliseconds: -1 })).toBe('timeout')
  })

  test.each([['nothing', ''], ['only a head', '%PDF-1.7\n'], ['text', '本文件不是PDF。'], ['a page count without pages', '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 99999999/Kids[]>>endobj\ntrailer<</Root 1 0 R>>']])('%s is damaged', async (_, text) => {
    expect(['damaged', 'empty', 'tooManyPages']).toContain(await outcome(Buffer.from(text)))
  })
})

describe('hostile pages', () => {
  test('glyphs without a Unicode value are unread, with their place', async () => {
    const font = '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 1 /LastChar 2 /Widths [600 600] /Encoding << /Type /Encoding /Differences [1 /q1 /q2] >> /CharProcs << /q1 6 0 R /q2 6 0 R >> /Resources << >> >>'
    const tree = await outcome(onePage('BT /F 20 Tf 50 500 Td <0102> Tj ET', '/Font << /F 5 0 R >>', [font, stream('600 0 0 0 500 700 d1 0 0 500 700 re f')]))
    expect(tree).toMatchObject({ pages: [{ glyphs: 2 }], blocks: [], unread: [{ reason: 'noUnicode', text: '', place: { page: 1 } }] })
  })

  test('a form XObject that draws itself ends', async () => {
    const form = stream('/X Do', '/Type /XObject /Subtype /Form /BBox [0 0 400 600] /Resources << /XObject << /X 5 0 R >> >>')
    expect(await outcome(onePage('/X Do', '/XObject << /X 5 0 R >>', [form]))).toMatchObject({ blocks: [] })
  })

  test('a page tree that contains itself ends', async () => {
    const loop = pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>'])
    const result = await outcome(loop)
    expect(typeof result === 'string' ? result : result.blocks.length).toSatisfy((value) => value === 'damaged' || value === 0)
  })

  test('forty thousand lines, huge coordinates and numbers that are none', async () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `${(i * 7) % 400} 0 m ${(i * 7) % 400} 600 l S 0 ${(i * 3) % 600} m 400 ${(i * 3) % 600} l S`).join('\n')
    expect(await outcome(onePage(`${lines}\n1e30 0 0 1e30 0 0 cm 0 0 m 1e38 1e38 l S nan inf m 5 5 l S`))).toSatisfy((value) => value === 'tooManyCells' || typeof value === 'object')
  })

  test('a grid of a million cells on a page of kilometres is no table, its text is read', async () => {
    const lines = Array.from({ length: 1500 }, (_, i) => `${i * 600} 0 m ${i * 600} 900000 l S 0 ${i * 600} m 900000 ${i * 600} l S`).join('\n')
    const bytes = pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 900000 900000] /Contents 4 0 R /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>', stream(`BT /F 12 Tf 10 10 Td (55.10) Tj ET ${lines}`)])
    expect(await outcome(bytes)).toMatchObject({ blocks: [{ type: 'paragraph', text: '55.10' }] })
  })

  test('a page that unpacks to more than a document may take is given up, within a gigabyte', async () => {
    const packed = deflateSync(Buffer.alloc(60 * 1024 * 1024, '0 0 m 9 9 l S\n'))
    const head = '%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n'
      + `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 600]/Contents 4 0 R>>endobj\n4 0 obj<</Filter/FlateDecode/Length ${packed.length}>>stream\n`
    expect(await outcome(Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n')]))).toBe('zipBomb')
    expect(process.memoryUsage().rss / (1024 * 1024)).toBeLessThan(1024)
  })

  test('pages of no size and of monstrous size', async () => {
    for (const box of ['0 0 0 0', '0 0 1e9 1e9', '400 600 0 0', '-1e30 -1e30 1e30 1e30']) {
      const bytes = pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Contents 4 0 R /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>`, stream('BT /F 12 Tf 10 10 Td (55.10) Tj ET 0 0 m 300 0 l S')])
      const tree = await outcome(bytes)
      expect(tree).toMatchObject({ pages: [{ number: 1 }] })
    }
  })
})

describe('fuzzing: a clear error or a tree, never a crash or a hang', () => {
  const grown = (before: number): number => (process.memoryUsage().rss - before) / (1024 * 1024)

  test('truncated, changed and random bytes', async () => {
    const before = process.memoryUsage().rss
    const codes = new Set<string>()
    const check = async (bytes: Uint8Array): Promise<void> => {
      const result = await outcome(bytes)
      codes.add(typeof result === 'string' ? result : 'tree')
    }
    await fc.assert(fc.asyncProperty(fc.nat(SOUND.length), (length) => check(SOUND.slice(0, length))), { numRuns: 60 })
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(SOUND.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 }), (changes) => {
      const bytes = SOUND.slice()
      for (const [at, value] of changes) bytes[at] = value
      return check(bytes)
    }), { numRuns: 150 })
    await fc.assert(fc.asyncProperty(fc.uint8Array({ minLength: 0, maxLength: 5000 }), (bytes) => check(Buffer.concat([Buffer.from('%PDF-1.5\n'), bytes]))), { numRuns: 60 })
    expect(codes.has('tree')).toBe(true)
    expect(codes.has('damaged')).toBe(true)
    expect(grown(before)).toBeLessThan(1000)
  })

  test('random content streams', async () => {
    const operators = ['m', 'l', 'c', 'h', 're', 'S', 'f', 'B', 'W', 'n', 'q', 'Q', 'cm', 'w', 'd', 'BT', 'ET', 'Tf', 'Td', 'Tm', 'Tj', 'TJ', 'Tr', 'rg', 'RG', 'Do', 'BI', 'EI', 'BDC', 'EMC']
    const operand = fc.oneof(fc.integer({ min: -1000, max: 1000 }).map(String), fc.double().map(String), fc.constantFrom('/F', '/X', '(12.34)', '[(1) -500 (2)]', '<00ff>', '<<', '>>', '[', ']', '('))
    const operation = fc.tuple(fc.array(operand, { maxLength: 6 }), fc.constantFrom(...operators)).map(([operands, operator]) => [...operands, operator].join(' '))
    await fc.assert(fc.asyncProperty(fc.array(operation, { maxLength: 120 }), async (operations) => {
      const result = await outcome(onePage(operations.join('\n'), '/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>'))
      expect(typeof result === 'string' ? result : result.pages.length).toSatisfy((value) => value === 1 || typeof value === 'string')
    }), { numRuns: 150 })
  })

  test('after every hostile file a sound one is still read', async () => {
    expect(await outcome(SOUND)).toMatchObject({ pages: [{ number: 1 }], unread: [] })
  })
})
