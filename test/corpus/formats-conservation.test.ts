import { CFB } from '@e965/xlsx'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { PrintedText, SourceTree } from '../../src/model/source-tree.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { corpusDocuments, hasCorpus } from '../support/corpus.ts'
import { allTexts, numberTokens } from '../support/tree-text.ts'

/** The numbers of each document found by a second, simpler reader, which shares no code with the project's. */
type Scan = (bytes: Uint8Array) => readonly string[]

/** A plain scan; tabs and line ends separate. */
const scanText: Scan = (bytes) => new TextDecoder().decode(bytes).split(/[\t\n\r]+/)

const unescape = (xml: string): string => xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))).replaceAll('&amp;', '&')

/** The values of the sheets' XML. Its numbers are whole and without thousands separators in the corpus. */
const scanXlsx: Scan = (bytes) => {
  const files = unzipSync(bytes)
  const strings = [...strFromU8(files['xl/sharedStrings.xml']!).matchAll(/<si>([^]*?)<\/si>/g)].map(([, item]) => [...item!.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => unescape(text!)).join(''))
  return Object.keys(files).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name)).flatMap((name) =>
    [...strFromU8(files[name]!).matchAll(/<c ([^>]*[^/])>(?:<f[^>]*>[^<]*<\/f>)?<v>([^<]*)<\/v>/g)].map(([, attributes, value]) => (attributes!.includes('t="s"') ? strings[Number(value)]! : value!)))
}

/** The records of the Workbook stream ([MS-XLS]): the shared strings that cells point to, and numbers. */
const scanXls: Scan = (bytes) => {
  const stream = Uint8Array.from(CFB.find(CFB.read(bytes, { type: 'array' }), '/Workbook')!.content)
  const view = new DataView(stream.buffer)
  const records: { type: number; data: Uint8Array }[] = []
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) records.push({ type: view.getUint16(at, true), data: stream.slice(at + 4, at + 4 + view.getUint16(at + 2, true)) })
  const strings = sharedStrings(records)
  return records.flatMap(({ type, data }) => {
    const cell = new DataView(data.buffer)
    if (type === 0xfd) return [strings[cell.getUint32(6, true)]!]
    if (type === 0x203) return [String(cell.getFloat64(6, true))]
    if (type === 0x27e) return [rk(cell.getUint32(6, true))]
    if (type === 0xbd) return Array.from({ length: (data.length - 6) / 6 }, (_, i) => rk(cell.getUint32(6 + i * 6, true)))
    return []
  })
}

function rk(value: number): string {
  const view = new DataView(new ArrayBuffer(8))
  view.setUint32(4, value & 0xfffffffc, true)
  const number = (value & 2) !== 0 ? (value | 0) >> 2 : view.getFloat64(0, true)
  return String((value & 1) !== 0 ? number / 100 : number)
}

/** SST with its CONTINUE records: characters may change their width at a record's edge. */
function sharedStrings(records: readonly { type: number; data: Uint8Array }[]): readonly string[] {
  const first = records.findIndex((record) => record.type === 0xfc)
  const chunks = [records[first]!.data]
  for (let i = first + 1; records[i]?.type === 0x3c; i += 1) chunks.push(records[i]!.data)
  let chunk = 0
  let at = 8
  const byte = (): number => {
    while (at >= chunks[chunk]!.length) {
      chunk += 1
      at = 0
    }
    at += 1
    return chunks[chunk]![at - 1]!
  }
  const word = (): number => byte() | (byte() << 8)
  const count = new DataView(chunks[0]!.buffer).getUint32(4, true)
  return Array.from({ length: count }, () => {
    const length = word()
    let flags = byte()
    const runs = (flags & 8) !== 0 ? word() : 0
    const extra = (flags & 4) !== 0 ? word() | (word() << 16) : 0
    let text = ''
    for (let i = 0; i < length; i += 1) {
      if (at >= chunks[chunk]!.length) {
        chunk += 1
        at = 0
        flags = byte()
      }
      text += String.fromCharCode((flags & 1) !== 0 ? word() : byte())
    }
    for (let i = 0; i < runs * 4 + extra; i += 1) byte()
    return text
  })
}

const SCANS: Readonly<Record<string, Scan>> = {
  'text/plain': scanText,
  'application/vnd.ms-excel': scanXls,
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': scanXlsx,
}

/** Every text by the address of its cell, or by its line. */
function placesOf(tree: SourceTree): readonly { where: string; text: string }[] {
  return tree.blocks.flatMap((block): readonly PrintedText[] => (block.type === 'table' ? block.rows.flatMap((row) => row.cells) : [block])).flatMap((printed) =>
    printed.runs.map(({ place }) => ({ where: place.type === 'text' ? `${place.line}:${place.column}` : place.type === 'sheet' ? `${place.sheet}!${place.cell}` : '', text: place.text })))
}

const documents = corpusDocuments().filter(({ bytes }) => !new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-'))

describe.skipIf(!hasCorpus)('documents of the corpus that are no PDF (skipped where the corpus is missing)', () => {
  it('are there', () => expect(documents.length).toBeGreaterThanOrEqual(3))

  it.each(documents.map((document) => [document.name, document] as const))('%s: every number is read, and no other', async (_, { bytes }) => {
    const tree = await readDocument(bytes)
    const expected = numberTokens(SCANS[tree.mediaType]!(bytes).flatMap((text) => text.split('\n')))
    expect(expected.size).toBeGreaterThan(10)
    expect(tree.unread).toEqual([])
    expect(Object.fromEntries(numberTokens(allTexts(tree).flatMap((text) => text.split('\n'))))).toEqual(Object.fromEntries(expected))
  })

  it.each(documents.map((document) => [document.name, document] as const))('%s: every place leads to its text', async (_, { bytes }) => {
    const tree = await readDocument(bytes)
    const places = placesOf(tree)
    expect(places.length).toBeGreaterThan(50)
    if (tree.mediaType === 'text/plain') {
      const lines = new TextDecoder().decode(bytes).split('\n')
      for (const { where, text } of places) {
        const [line, column] = where.split(':').map(Number)
        expect(lines[line! - 1]!.slice(column! - 1, column! - 1 + text.length)).toBe(text)
      }
    } else if (tree.mediaType.includes('spreadsheetml')) {
      const files = unzipSync(bytes)
      const strings = [...strFromU8(files['xl/sharedStrings.xml']!).matchAll(/<si>([^]*?)<\/si>/g)].map(([, item]) => [...item!.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => unescape(text!)).join(''))
      const names = [...strFromU8(files['xl/workbook.xml']!).matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => unescape(name!))
      for (const { where, text } of places) {
        const [sheet, cell] = where.split('!')
        const xml = strFromU8(files[`xl/worksheets/sheet${names.indexOf(sheet!) + 1}.xml`]!)
        const [, attributes, value] = new RegExp(`<c (r="${cell}"[^>]*[^/])>(?:<f[^>]*>[^<]*</f>)?<v>([^<]*)</v>`).exec(xml)!
        const stored = attributes!.includes('t="s"') ? strings[Number(value)]! : value!
        expect(stored.replace(/\s+/g, '')).toContain(text.replace(/\s+/g, ''))
      }
    }
  })
})
