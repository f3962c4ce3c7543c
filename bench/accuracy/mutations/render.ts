import type { SampleBlock } from '../../../scripts/sample/block.ts'
import { toDocx } from '../../../scripts/sample/to-docx.ts'
import { toPdf } from '../../../scripts/sample/to-pdf.ts'
import { toText } from '../../../scripts/sample/to-text.ts'
import { toXlsx } from '../../../scripts/sample/to-xlsx.ts'

export const FORMATS = ['txt', 'xlsx', 'docx', 'pdf'] as const
export type Format = (typeof FORMATS)[number]

/** The document as a file of the format. */
export async function render(blocks: readonly SampleBlock[], format: Format): Promise<Uint8Array> {
  switch (format) {
    case 'txt': return Buffer.from(toText(blocks))
    case 'xlsx': return toXlsx(blocks)
    case 'docx': return toDocx(blocks)
    case 'pdf': return toPdf(blocks)
  }
}
