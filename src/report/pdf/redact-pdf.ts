import type { Box } from '../../model/place.ts'
import type { SourceTree } from '../../model/source-tree.ts'
import { readDocument } from '../../read/read-document.ts'
import { personalBoxes } from '../page-image/personal-boxes.ts'
import { maskStrings } from './mask-strings.ts'
import { redactPages } from './redact-pages.ts'

/**
 * The file with the personal numbers that are printed in it masked as in every output (`138****0004`): the masked digits
 * are neither to be seen nor in the file. The same bytes where it holds none. Throws where digits would be left.
 */
export async function redactPdf(bytes: Uint8Array, source: SourceTree): Promise<Uint8Array> {
  const boxes = personalBoxes(source)
  const redacted = await maskStrings(boxes.size > 0 ? await redactPages(bytes, boxes) : bytes)
  if (boxes.size > 0) await proveRedacted(redacted)
  return redacted
}

/** Reads the new file as any program would. */
async function proveRedacted(bytes: Uint8Array): Promise<void> {
  const left: ReadonlyMap<number, readonly Box[]> = personalBoxes(await readDocument(bytes))
  if (left.size > 0) throw new Error(`personal numbers are left on page ${[...left.keys()].join(', ')}`)
}
