import { expect, test } from 'vitest'
import { paragraphTexts, tablesOf, tableTexts } from '../../test/support/tree-text.ts'
import { placesOf } from '../model/source-tree.ts'
import { cleanTree } from './clean-text.ts'
import { readDocument } from './read-document.ts'

const read = (text: string) => readDocument(new TextEncoder().encode(text))

test('what is not seen costs neither words nor numbers, and places still lead to the file', async () => {
  const text = '支\u200b出1,2\ufeff34.50万\u00ad元。\n\n收\ufe00入\t1\u200d00.00\n'
  const tree = await read(text)
  expect(paragraphTexts(tree)).toEqual(['支出1,234.50万元。'])
  expect(tablesOf(tree).map(tableTexts)).toEqual([[['收入', '100.00']]])
  const [paragraph] = tree.blocks
  for (const place of placesOf(paragraph?.type === 'paragraph' ? paragraph : { text: '', runs: [] })) {
    expect(place.type === 'text' && text.split('\n')[place.line - 1]!.slice(place.column - 1, place.column - 1 + place.text.length)).toBe(place.text)
  }
  expect(placesOf(paragraph?.type === 'paragraph' ? paragraph : { text: '', runs: [] }, 2, 10).map(({ text: part }) => part).join('')).toBe('1,234.50')
})

test('radicals and compatibility ideographs are the characters that they look like', async () => {
  expect(paragraphTexts(await read('⼀、⾏政运⾏\uf90a额⻓效⻋辆，\ufa0e截⾄12⽉31⽇。'))).toEqual(['一、行政运行金额长效车辆，\ufa0e截至12月31日。'])
})

test('a soft hyphen on a page is drawn: a minus sign', () => {
  const place = { type: 'pdf' as const, page: 1, box: [0, 0, 30, 10] as const, text: '\u00ad3.20' }
  const paragraph = { type: 'paragraph' as const, text: '\u00ad3.20', runs: [{ start: 0, end: 5, place, edges: [0, 6, 12, 18, 24, 30] }], page: 1, role: 'body' as const, headingLevel: null, centred: false, fontSize: 10, bold: false, sheet: null }
  const tree = { mediaType: 'application/pdf' as const, sha256: '', pages: [], blocks: [paragraph], unread: [] }
  expect(cleanTree(tree).blocks[0]).toMatchObject({ text: '-3.20', runs: [{ start: 0, end: 5, edges: [0, 6, 12, 18, 24, 30], place: { text: '-3.20' } }] })
  const plain = { ...tree, blocks: [] }
  expect(cleanTree(plain)).toBe(plain)
})

test('edges stay with their characters where variants of two units are taken out', () => {
  const text = '\u845b\u{e0100}1.5'
  const place = { type: 'pdf' as const, page: 1, box: [0, 0, 40, 10] as const, text }
  const paragraph = { type: 'paragraph' as const, text, runs: [{ start: 0, end: 6, place, edges: [0, 10, 10, 10, 20, 30, 40] }], page: 1, role: 'body' as const, headingLevel: null, centred: false, fontSize: 10, bold: false, sheet: null }
  const tree = { mediaType: 'application/pdf' as const, sha256: '', pages: [], blocks: [paragraph], unread: [] }
  expect(cleanTree(tree).blocks[0]).toMatchObject({ text: '\u845b1.5', runs: [{ start: 0, end: 4, edges: [0, 10, 20, 30, 40] }] })
})
