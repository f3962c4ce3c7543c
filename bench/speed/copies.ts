import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import type { BenchFile } from './files.ts'

/** One in so many copies is cut in the middle: a folder of that size holds damaged files. */
const DAMAGED_EVERY = 50

/** Writes `count` documents into a folder, in turn a copy of each source with a change of its own, so that no two are equal. */
export function writeCopies(sources: readonly BenchFile[], count: number, folder: string): void {
  for (let i = 0; i < count; i += 1) {
    const source = sources[i % sources.length]
    if (!source) return
    const bytes = i % DAMAGED_EVERY === DAMAGED_EVERY - 1 ? source.bytes.subarray(0, source.bytes.length >> 1) : changed(source, i)
    writeFileSync(join(folder, `${String(i).padStart(5, '0')}${source.extension}`), bytes)
  }
}

/** Text and spreadsheets get another digit, which rules then stumble over; the packed formats another tail. */
function changed(source: BenchFile, turn: number): Uint8Array {
  switch (source.extension) {
    case '.txt': return Buffer.from(withOtherDigit(Buffer.from(source.bytes).toString('utf8'), turn))
    case '.xlsx': return withOtherCell(source.bytes, turn)
    case '.pdf': return Buffer.concat([source.bytes, Buffer.from(`\n%${turn}\n`)])
    case '.docx': return withComment(source.bytes, turn)
    default: return Buffer.concat([source.bytes, Buffer.alloc(1 + turn)])
  }
}

/** One digit of an amount, a different place and value each turn. */
function withOtherDigit(text: string, turn: number): string {
  const at = [...text.matchAll(/\d(?=\.\d\d)/g)].map(({ index }) => index)
  const place = at[(turn * 7919) % Math.max(1, at.length)]
  if (place === undefined) return `${text}\n${turn}\n`
  const digit = (Number.parseInt(text[place] ?? '0', 10) + 1 + (turn % 9)) % 10
  return `${text.slice(0, place)}${digit}${text.slice(place + 1)}\n注${turn}\n`
}

function withOtherCell(bytes: Uint8Array, turn: number): Uint8Array {
  const parts = unzipSync(bytes)
  const sheets = Object.keys(parts).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
  const name = sheets[turn % Math.max(1, sheets.length)]
  if (!name) return withComment(bytes, turn)
  const xml = Buffer.from(parts[name] ?? []).toString('utf8').replace(/<v>(\d+)\.(\d)/, (_, whole: string, digit: string) => `<v>${whole}.${(Number.parseInt(digit, 10) + 1) % 10}`)
  return withComment(zipSync({ ...parts, [name]: Buffer.from(xml) }, { level: 1 }), turn)
}

/** The comment at the end of a ZIP file: its length stands in the last two bytes of a file without one. */
function withComment(bytes: Uint8Array, turn: number): Uint8Array {
  const comment = Buffer.from(String(turn))
  const copy = Buffer.concat([bytes, comment])
  copy.writeUInt16LE(comment.length, bytes.length - 2)
  return copy
}
