/** Formatting of a .doc by file position ([MS-DOC] 2.9.33 ChpxFkp, 2.9.175 PapxFkp). */
export interface FormattedRange {
  readonly from: number
  readonly to: number
  /** Property changes: code and the offset and length of its operand. */
  readonly sprms: readonly Sprm[]
}

export interface Sprm {
  readonly code: number
  readonly operand: Uint8Array
}

const SIZES = [1, 1, 2, 4, 2, 2, 0, 3]
const TABLE_DEFINITION = 0xd608
const HUGE_PARAGRAPH = [0x6645, 0x6646]

/** Splits a list of property changes ([MS-DOC] 2.6.1). */
export function readSprms(bytes: Uint8Array, data: Uint8Array | null): readonly Sprm[] {
  const sprms: Sprm[] = []
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  while (at + 2 < bytes.length) {
    const code = view.getUint16(at, true)
    at += 2
    let size = SIZES[code >> 13] ?? 0
    if (code === TABLE_DEFINITION && at + 2 <= bytes.length) size = view.getUint16(at, true) + 1
    else if (code >> 13 === 6) size = (bytes[at] ?? 0) + 1
    const operand = bytes.subarray(at, at + size)
    if (HUGE_PARAGRAPH.includes(code) && data && operand.length === 4) {
      const offset = view.getUint32(at, true)
      if (offset + 2 <= data.length) {
        const length = (data[offset] ?? 0) | ((data[offset + 1] ?? 0) << 8)
        sprms.push(...readSprms(data.subarray(offset + 2, offset + 2 + length), null))
      }
    } else sprms.push({ code, operand })
    at += size
  }
  return sprms
}

/** The ranges of a table of formatting pages: of paragraphs (with style index and 13-byte entries) or characters. */
export function readFormatting(kind: 'paragraph' | 'character', main: Uint8Array, plc: Uint8Array, data: Uint8Array | null): readonly FormattedRange[] {
  const ranges: FormattedRange[] = []
  const view = new DataView(main.buffer, main.byteOffset, main.byteLength)
  const pages = new DataView(plc.buffer, plc.byteOffset, plc.byteLength)
  const count = Math.max(0, Math.floor((plc.length - 4) / 8))
  for (let i = 0; i < count; i += 1) {
    const page = (pages.getUint32((count + 1) * 4 + i * 4, true) & 0x3fffff) * 512
    if (page + 512 > main.length) continue
    const runs = main[page + 511] ?? 0
    for (let run = 0; run < runs && (run + 2) * 4 <= 508; run += 1) {
      const entry = page + (runs + 1) * 4 + run * (kind === 'paragraph' ? 13 : 1)
      const offset = (main[entry] ?? 0) * 2
      ranges.push({ from: view.getUint32(page + run * 4, true), to: view.getUint32(page + (run + 1) * 4, true), sprms: offset === 0 ? [] : readSprms(propertyBytes(kind, main, page, offset), data) })
    }
  }
  return ranges.sort((a, b) => a.from - b.from)
}

function propertyBytes(kind: 'paragraph' | 'character', main: Uint8Array, page: number, offset: number): Uint8Array {
  const end = page + 511
  let at = page + offset
  const first = main[at] ?? 0
  at += 1
  if (kind === 'character') return main.subarray(at, Math.min(end, at + first))
  let length = 2 * first - 1
  if (first === 0) {
    length = 2 * (main[at] ?? 0)
    at += 1
  }
  // The first two bytes are the style's index.
  return main.subarray(at + 2, Math.min(end, at + Math.max(2, length)))
}

/** The range that a file position lies in, or undefined. */
export function rangeAt(ranges: readonly FormattedRange[], position: number): FormattedRange | undefined {
  let low = 0
  let high = ranges.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const range = ranges[middle]
    if (!range) return undefined
    if (position < range.from) high = middle - 1
    else if (position >= range.to) low = middle + 1
    else return range
  }
  return undefined
}

/** Whether an on/off property is on; undefined where it is not among them. Values above 1 invert the style's. */
export function toggle(range: FormattedRange | undefined, code: number): boolean | undefined {
  const found = range?.sprms.findLast((sprm) => sprm.code === code)?.operand[0]
  return found === undefined ? undefined : (found & 1) === 1
}

/** A number property of 1, 2 or 4 bytes, or undefined. */
export function numberOf(range: FormattedRange | undefined, code: number): number | undefined {
  const operand = range?.sprms.findLast((sprm) => sprm.code === code)?.operand
  return operand && operand.length > 0 ? operand.reduceRight((value, byte) => value * 256 + byte, 0) : undefined
}
