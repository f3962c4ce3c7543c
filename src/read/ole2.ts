/** Marks an OLE2 compound file ([MS-CFB]): .xls, .doc, encrypted .xlsx and .docx. */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const NOTHING = 0xffffffff
/** More directory sectors than this belong to no document. */
const MOST_SECTORS = 20_000

export const isOle2 = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, index) => bytes[index] === byte)

/**
 * The names of the streams and storages directly under the root of an OLE2 file; those of embedded objects, which lie
 * deeper, are not among them. Null where the directory is damaged.
 */
export function rootNames(bytes: Uint8Array): readonly string[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const u32 = (at: number): number => (at >= 0 && at + 4 <= bytes.length ? view.getUint32(at, true) : NOTHING)
  const shift = bytes.length >= 512 ? view.getUint16(0x1e, true) : 0
  if (shift !== 9 && shift !== 12) return null
  const size = 1 << shift
  const offsetOf = (sector: number): number => (sector + 1) * size
  const fat = fatSectors(u32, offsetOf, size)
  const nextOf = (sector: number): number => {
    const holder = fat[Math.floor(sector / (size / 4))]
    return holder === undefined ? NOTHING : u32(offsetOf(holder) + (sector % (size / 4)) * 4)
  }
  const directory: number[] = []
  const seen = new Set<number>()
  for (let sector = u32(0x30); sector < 0xfffffff0 && !seen.has(sector) && seen.size < MOST_SECTORS; sector = nextOf(sector)) {
    seen.add(sector)
    if (offsetOf(sector) + size > bytes.length + size) break
    for (let at = 0; at < size; at += 128) directory.push(offsetOf(sector) + at)
  }
  const root = directory[0]
  if (root === undefined || root + 128 > bytes.length) return null
  return childNames(u32(root + 76), directory, bytes, view)
}

function fatSectors(u32: (at: number) => number, offsetOf: (sector: number) => number, size: number): readonly number[] {
  const sectors: number[] = []
  for (let i = 0; i < 109; i += 1) sectors.push(u32(0x4c + i * 4))
  const seen = new Set<number>()
  for (let sector = u32(0x44); sector < 0xfffffff0 && !seen.has(sector) && seen.size < 1000; sector = u32(offsetOf(sector) + size - 4)) {
    seen.add(sector)
    for (let i = 0; i < size / 4 - 1; i += 1) sectors.push(u32(offsetOf(sector) + i * 4))
  }
  return sectors
}

/** The names in the tree of siblings that begins at `first`. */
function childNames(first: number, directory: readonly number[], bytes: Uint8Array, view: DataView): readonly string[] {
  const names: string[] = []
  const seen = new Set<number>()
  const open = [first]
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const at = directory[index]
    if (at === undefined || at + 128 > bytes.length || seen.has(index)) continue
    seen.add(index)
    const length = Math.min(64, view.getUint16(at + 64, true))
    names.push(new TextDecoder('utf-16le').decode(bytes.subarray(at, at + Math.max(0, length - 2))))
    open.push(view.getUint32(at + 68, true), view.getUint32(at + 72, true))
  }
  return names
}
