import { headerFooterTexts } from './header-footer.ts'
import type { SheetObject } from './raw-sheet.ts'

/** What a sheet of an .xls prints or shows beside its cells, which SheetJS does not tell. */
export interface BiffExtras {
  readonly showZeros: boolean
  readonly headers: readonly string[]
  readonly footers: readonly string[]
  readonly objects: readonly SheetObject[]
}

/** Record types of [MS-XLS] 2.3. */
const BOF = 0x0809
const EOF = 0x000a
const BOUND_SHEET = 0x0085
const WINDOW2 = 0x023e
const HEADER = 0x0014
const FOOTER = 0x0015
const OBJECT = 0x005d
const TEXT_OBJECT = 0x01b6
const CONTINUE = 0x003c

/** The kinds of objects (cmo.ot) that print; comments (0x19), buttons and list arrows are no content. */
const PRINTED_OBJECTS: Readonly<Record<number, string>> = { 1: 'line', 2: 'rectangle', 3: 'oval', 5: 'chart', 6: 'text box', 8: 'picture', 30: 'shape' }

/** Scans the workbook stream record by record; by sheet name, empty where it is no BIFF8. */
export function biffExtras(stream: Uint8Array | null): ReadonlyMap<string, BiffExtras> {
  const extras = new Map<string, BiffExtras>()
  if (!stream) return extras
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  for (const { name, offset } of boundSheets(stream, view)) if (!extras.has(name)) extras.set(name, sheetExtras(stream, view, offset, name))
  return extras
}

interface BiffRecord {
  readonly type: number
  readonly start: number
  readonly end: number
}

function* records(view: DataView, from: number): Generator<BiffRecord> {
  for (let at = from; at + 4 <= view.byteLength; ) {
    const start = at + 4
    const end = start + view.getUint16(at + 2, true)
    if (end > view.byteLength) return
    yield { type: view.getUint16(at, true), start, end }
    at = end
  }
}

function boundSheets(stream: Uint8Array, view: DataView): readonly { name: string; offset: number }[] {
  const sheets: { name: string; offset: number }[] = []
  for (const { type, start, end } of records(view, 0)) {
    if (type === EOF) break
    if (type !== BOUND_SHEET || end - start < 8) continue
    const wide = ((stream[start + 7] ?? 0) & 1) === 1
    sheets.push({ offset: view.getUint32(start, true), name: readString(stream.subarray(start + 8, end), stream[start + 6] ?? 0, wide) })
  }
  return sheets
}

function sheetExtras(stream: Uint8Array, view: DataView, offset: number, name: string): BiffExtras {
  const headers: string[] = []
  const footers: string[] = []
  const objects: SheetObject[] = []
  let showZeros = true
  let depth = 0
  let object: number | null = null
  let text: { length: number; at: number } | null = null
  for (const { type, start, end } of records(view, offset)) {
    if (type === BOF) depth += 1
    else if (type === EOF) {
      depth -= 1
      if (depth <= 0) break
    } else if (depth === 1) {
      if (type === WINDOW2 && end - start >= 2) showZeros = (view.getUint16(start, true) & 0x10) !== 0
      else if ((type === HEADER || type === FOOTER) && end - start > 3) {
        const code = readString(stream.subarray(start + 3, end), view.getUint16(start, true), ((stream[start + 2] ?? 0) & 1) === 1)
        ;(type === HEADER ? headers : footers).push(...headerFooterTexts(code, name))
      } else if (type === OBJECT && end - start >= 6) {
        object = view.getUint16(start + 4, true)
        const kind = PRINTED_OBJECTS[object]
        if (kind !== undefined) objects.push({ cell: 'A1', text: kind })
      } else if (type === TEXT_OBJECT && end - start >= 12) text = { length: view.getUint16(start + 10, true), at: objects.length - 1 }
      else if (type === CONTINUE && text && text.length > 0) {
        const found = readString(stream.subarray(start + 1, end), text.length, ((stream[start] ?? 0) & 1) === 1)
        if (object !== null && PRINTED_OBJECTS[object] !== undefined && text.at >= 0) objects[text.at] = { cell: 'A1', text: found.trim() }
        text = null
      }
    }
  }
  return { showZeros, headers, footers, objects }
}

const readString = (bytes: Uint8Array, length: number, wide: boolean): string =>
  new TextDecoder(wide ? 'utf-16le' : 'latin1').decode(bytes.subarray(0, wide ? length * 2 : length))
