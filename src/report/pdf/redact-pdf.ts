import type { Box } from '../../model/place.ts'
import type { SourceTree } from '../../model/source-tree.ts'
import { readDocument } from '../../read/read-document.ts'
import { personalBoxes } from '../page-image/personal-boxes.ts'
import { errorDetail, ReportError } from '../report-error.ts'
import { maskStrings } from './mask-strings.ts'
import { redactPages } from './redact-pages.ts'

/**
 * The file with the personal numbers that are printed in it masked as in every output (`138****0004`): the masked digits
 * are neither to be seen nor in the file. The same bytes where it holds none. Throws a `ReportError` (cannotRedact) where
 * digits would be left, any other error where the file's structure cannot be read.
 */
export async function redactPdf(bytes: Uint8Array, source: SourceTree): Promise<Uint8Array> {
  const boxes = personalBoxes(source)
  if (boxes.size === 0) return maskStrings(bytes)
  try {
    const redacted = await maskStrings(await redactPages(bytes, boxes))
    await proveRedacted(redacted)
    return redacted
  } catch (error) {
    throw cannotRedact(error)
  }
}

function cannotRedact(error: unknown): ReportError {
  const detail = errorDetail(error)
  return new ReportError(
    'cannotRedact',
    `这个 PDF 里的个人号码不能从文件中去除（${detail}），因此不输出标注副本。请用 --format html 查看，或在原件中删去个人号码、重新导出 PDF 后再试。`,
    `the personal numbers in this PDF cannot be taken out of the file (${detail}), so no annotated copy is written; use --format html, or delete them in the original and export the PDF anew.`,
    error,
  )
}

/** Reads the new file as any program would. */
async function proveRedacted(bytes: Uint8Array): Promise<void> {
  const left: ReadonlyMap<number, readonly Box[]> = personalBoxes(await readDocument(bytes))
  if (left.size > 0) throw new Error(`personal numbers are left on page ${[...left.keys()].join(', ')}`)
}
