import { renderDocx } from '../../../src/render/docx/render-docx.ts'
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts'
import { renderText } from '../../../src/render/text/render-text.ts'
import { renderXlsx } from '../../../src/render/xlsx/render-xlsx.ts'
import type { BenchBlock } from './block.ts'
import { toPrintDocument } from './to-print-document.ts'

export const FORMATS = ['txt', 'xlsx', 'docx', 'pdf'] as const
export type Format = (typeof FORMATS)[number]

/** The document as a file of the format, as a compiled disclosure is rendered; planted personal numbers stay in. */
export async function render(blocks: readonly BenchBlock[], format: Format): Promise<Uint8Array> {
  const document = toPrintDocument(blocks)
  const options = { keepPersonalNumbers: true }
  switch (format) {
    case 'txt': return Buffer.from(renderText(document))
    case 'xlsx': return renderXlsx(document, options)
    case 'docx': return renderDocx(document, options)
    case 'pdf': return renderPdf(document, options)
  }
}
