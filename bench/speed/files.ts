import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A document that is measured with. Pages name it by the first digits of its SHA-256, never by its file. */
export interface BenchFile {
  readonly path: string
  readonly extension: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly pdf: boolean
}

const DOCUMENT = /\.(?:pdf|xlsx|xls|docx|doc|html|txt)$/

/** The documents of a folder, without those below it; none where it is missing. */
export function filesIn(folder: string): readonly BenchFile[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && DOCUMENT.test(entry.name)).map((entry) => entry.name)
  return names.toSorted().map((file) => fileAt(join(folder, file)))
}

export function fileAt(path: string): BenchFile {
  const bytes = new Uint8Array(readFileSync(path))
  return {
    path, bytes,
    extension: DOCUMENT.exec(path)?.[0] ?? '',
    name: createHash('sha256').update(bytes).digest('hex').slice(0, 12),
    pdf: Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-',
  }
}
