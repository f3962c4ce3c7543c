import { CFB } from '@e965/xlsx'
import { numberOf, rangeAt, readFormatting, toggle, type FormattedRange } from './doc-formatting.ts'
import { readRowDefinition, type DocRow } from './doc-row.ts'

/** A paragraph of a .doc as it is stored. */
export interface DocParagraph {
  /** Printed text, line breaks as `\n`. */
  readonly text: string
  /** Hidden text in it. */
  readonly hidden: string
  /** How many tables it lies in. */
  readonly depth: number
  /** What its end mark ends beside the paragraph. */
  readonly ends: 'paragraph' | 'cell' | 'row'
  /** Of a row's end: where its cells are. */
  readonly row: DocRow | null
  readonly bold: boolean
  readonly centred: boolean
  /** Half points. */
  readonly size: number | null
  /** From 0, or null. */
  readonly outlineLevel: number | null
  /** Whether Word numbers it by itself: the number is printed and not in the text. */
  readonly numbered: boolean
  readonly contents: boolean
  /** Pictures, drawings and objects anchored in it. */
  readonly pictures: number
}

export interface DocParts {
  readonly body: readonly DocParagraph[]
  readonly footnotes: readonly DocParagraph[]
  readonly margins: readonly DocParagraph[]
  readonly comments: readonly DocParagraph[]
  readonly endnotes: readonly DocParagraph[]
  readonly boxes: readonly DocParagraph[]
}

interface Character {
  readonly code: number
  readonly position: number
}

/** Reads the text of a Word 97 to 2003 file with its tables ([MS-DOC]). To be run in the library worker only. */
export function readDocParts(bytes: Uint8Array): DocParts {
  const file = CFB.read(bytes, { type: 'array' })
  const stream = (name: string): Uint8Array | null => {
    const content = CFB.find(file, `/${name}`)?.content
    return content ? Uint8Array.from(content) : null
  }
  const main = stream('WordDocument')
  if (!main || main.length < 0x200) throw new Error('no WordDocument stream')
  const view = new DataView(main.buffer)
  if (view.getUint16(0, true) !== 0xa5ec) throw new Error('Word 95 or older')
  const flags = view.getUint16(0x0a, true)
  if ((flags & 0x0100) !== 0) throw new Error('password')
  const table = stream((flags & 0x0200) !== 0 ? '1Table' : '0Table')
  if (!table) throw new Error('no table stream')
  const part = (at: number): Uint8Array => table.subarray(view.getUint32(at, true), view.getUint32(at, true) + view.getUint32(at + 4, true))
  const characters = readCharacters(main, part(0x1a2))
  const data = stream('Data')
  const paragraphs = readFormatting('paragraph', main, part(0x102), data)
  const runs = readFormatting('character', main, part(0xfa), data)
  let from = 0
  const story = (at: number): readonly DocParagraph[] => {
    const length = view.getUint32(at, true)
    const found = readStory(characters.slice(from, from + length), paragraphs, runs)
    from += length
    return found
  }
  return { body: story(0x4c), footnotes: story(0x50), margins: story(0x54), comments: story(0x5c), endnotes: story(0x60), boxes: story(0x64) }
}

/** The characters of all stories in order, from the table of text pieces ([MS-DOC] 2.4.1). */
function readCharacters(main: Uint8Array, clx: Uint8Array): readonly Character[] {
  const view = new DataView(clx.buffer, clx.byteOffset, clx.byteLength)
  let at = 0
  while (clx[at] === 1) at += 3 + view.getUint16(at + 1, true)
  if (clx[at] !== 2) throw new Error('no piece table')
  const size = view.getUint32(at + 1, true)
  const start = at + 5
  const count = Math.floor((size - 4) / 12)
  const characters: Character[] = []
  for (let i = 0; i < count; i += 1) {
    const length = view.getUint32(start + (i + 1) * 4, true) - view.getUint32(start + i * 4, true)
    const fc = view.getUint32(start + (count + 1) * 4 + i * 8 + 2, true)
    const narrow = (fc & 0x40000000) !== 0
    const offset = narrow ? (fc & 0x3fffffff) / 2 : fc & 0x3fffffff
    for (let k = 0; k < length; k += 1) {
      const position = offset + k * (narrow ? 1 : 2)
      if (position + (narrow ? 1 : 2) > main.length) break
      const low = main[position] ?? 0
      characters.push({ code: narrow ? windows1252(low) : low | ((main[position + 1] ?? 0) << 8), position })
    }
  }
  return characters
}

const WINDOWS_1252 = new TextDecoder('windows-1252')
const windows1252 = (byte: number): number => (byte < 0x80 || byte > 0x9f ? byte : WINDOWS_1252.decode(Uint8Array.of(byte)).charCodeAt(0))

const FIELD_BEGIN = 0x13
const FIELD_SEPARATOR = 0x14
const FIELD_END = 0x15

function readStory(characters: readonly Character[], paragraphs: readonly FormattedRange[], runs: readonly FormattedRange[]): readonly DocParagraph[] {
  const found: DocParagraph[] = []
  const fields: { inCode: boolean; code: string }[] = []
  let run: FormattedRange | undefined
  let text = ''
  let hidden = ''
  let pictures = 0
  let contents = false
  let bolded = 0
  let plain = 0
  const sizes = new Map<number, number>()
  const finish = (end: Character): void => {
    const format = rangeAt(paragraphs, end.position)
    const depth = numberOf(format, 0x6649) ?? (toggle(format, 0x2416) === true ? 1 : 0)
    const innerRow = toggle(format, 0x244c) === true
    const row = toggle(format, 0x2417) === true || innerRow
    const cell = end.code === 7 || toggle(format, 0x244b) === true
    const outline = numberOf(format, 0x2640)
    const list = numberOf(format, 0x460b) ?? 0
    const justification = numberOf(format, 0x2461) ?? numberOf(format, 0x2403)
    found.push({
      text: row ? '' : text,
      hidden,
      depth,
      ends: row ? 'row' : cell ? 'cell' : 'paragraph',
      row: row ? readRowDefinition(format) : null,
      bold: bolded > 0 && plain === 0,
      centred: justification === 1,
      size: [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null,
      outlineLevel: outline !== undefined && outline < 9 ? outline : null,
      numbered: list > 0 && list < 0xf800,
      contents: contents || fields.some((field) => /^\s*TOC\b/.test(field.code)),
      pictures,
    })
    text = ''
    hidden = ''
    pictures = 0
    contents = false
    bolded = 0
    plain = 0
    sizes.clear()
  }
  for (const character of characters) {
    const { code, position } = character
    if (!run || position < run.from || position >= run.to) run = rangeAt(runs, position)
    if (code === 0x0d || code === 0x07) finish(character)
    else if (code === FIELD_BEGIN) fields.push({ inCode: true, code: '' })
    else if (code === FIELD_SEPARATOR) {
      const field = fields.at(-1)
      if (field) field.inCode = false
    } else if (code === FIELD_END) contents = /^\s*TOC\b/.test(fields.pop()?.code ?? '') || contents
    else if (fields.some((field) => field.inCode)) {
      const field = fields.at(-1)
      if (field) field.code += String.fromCharCode(code)
    } else if (code === 0x01 || code === 0x08) pictures += 1
    else if (toggle(run, 0x0800) !== true) {
      const printed = printedForm(code)
      if (toggle(run, 0x083c) === true) hidden += printed
      else {
        text += printed
        if (printed.trim() !== '') {
          if (toggle(run, 0x0835) === true) bolded += 1
          else plain += 1
          const size = numberOf(run, 0x4a43)
          if (size !== undefined) sizes.set(size, (sizes.get(size) ?? 0) + 1)
        }
      }
    }
  }
  const last = characters.at(-1)
  if (last && text.trim() !== '') finish(last)
  return found
}

/** What a character prints; marks of footnotes, comments and optional hyphens print nothing. */
function printedForm(code: number): string {
  if (code === 0x0b || code === 0x0c || code === 0x0e) return '\n'
  if (code === 0x1e) return '-'
  if (code === 0x09) return '\t'
  return code < 0x20 ? '' : String.fromCharCode(code)
}
