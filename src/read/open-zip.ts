import { unzipSync } from 'fflate'
import type { ReadBudget } from './read-budget.ts'
import { damaged, type FormatName } from './read-failures.ts'
import { ReadError } from './read-error.ts'

/** Below this unpacked size an entry is not looked at for its ratio: short repetitive XML packs very well. */
const SMALL_ENTRY = 1024 * 1024

/** A ZIP container whose entries are unpacked one at a time, on request. */
export interface ZipArchive {
  readonly names: readonly string[]
  has(name: string): boolean
  /** The unpacked entry, or null where there is none. */
  read(name: string): Uint8Array | null
}

/**
 * Opens a ZIP container. Nothing is unpacked but what is asked for, and never more than the directory says.
 * @throws {ReadError} damaged; zipBomb where entries, unpacked bytes or a ratio exceed the limits.
 */
export function openZip(bytes: Uint8Array, budget: ReadBudget, format: FormatName): ZipArchive {
  const names: string[] = []
  const sizes = new Map<string, { packed: number; unpacked: number }>()
  scan(bytes, format, (entry) => {
    names.push(entry.name)
    if (names.length > budget.limits.zipEntries) throw zipBomb()
    if (!sizes.has(entry.name)) sizes.set(entry.name, { packed: entry.size, unpacked: entry.originalSize })
    return false
  })
  let inflated = 0
  const read = (name: string): Uint8Array | null => {
    const size = sizes.get(name)
    if (!size) return null
    budget.checkTime()
    if (size.unpacked > SMALL_ENTRY && size.unpacked > size.packed * budget.limits.inflateRatio) throw zipBomb()
    inflated += size.unpacked
    if (inflated > budget.limits.inflatedBytes) throw zipBomb()
    let taken = false
    const entries = scan(bytes, format, (entry) => {
      if (taken || entry.name !== name) return false
      taken = true
      return true
    })
    return entries[name] ?? null
  }
  return { names, has: (name) => sizes.has(name), read }
}

interface ZipEntry {
  readonly name: string
  readonly size: number
  readonly originalSize: number
}

function scan(bytes: Uint8Array, format: FormatName, filter: (entry: ZipEntry) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter })
  } catch (error) {
    if (error instanceof ReadError) throw error
    throw damaged(format, error instanceof Error ? error.message : '', error)
  }
}

function zipBomb(): ReadError {
  return new ReadError(
    'zipBomb',
    '文件解压后的大小远远超过正常文档，可能是恶意文件，已停止读取。请核实来源；确需读取的，请用原软件打开后另存为新文件再试。',
    'Unpacked, the file would be far larger than any normal document and may be malicious; reading was stopped. Check where it comes from; if it must be read, open it in the program that made it and save it as a new file.',
  )
}
