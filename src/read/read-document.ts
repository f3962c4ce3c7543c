import type { MediaType, SourceTree } from '../model/source-tree.ts'
import { DEFAULT_LIMITS, type ReadLimits } from './limits.ts'
import { cleanTree } from './clean-text.ts'
import { ReadError } from './read-error.ts'
import { damaged, libraryWords, tooLarge, type FormatName } from './read-failures.ts'
import { sniff } from './sniff.ts'

/** Reads the bytes of one format. */
export type FormatReader = (bytes: Uint8Array, limits: ReadLimits) => Promise<SourceTree>

/** Each format's name and reader; a reader and its libraries are loaded when the first file of the format comes. */
const FORMATS: Readonly<Record<MediaType, FormatName & { readonly load: () => Promise<FormatReader> }>> = {
  'application/pdf': { zh: ' PDF 文件', en: 'PDF file', load: async () => (await import('./pdf/read-pdf.ts')).readPdf },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { zh: ' Excel 工作簿', en: 'Excel workbook', load: async () => (await import('./xlsx/read-xlsx.ts')).readXlsx },
  'application/vnd.ms-excel': { zh: ' Excel 工作簿', en: 'Excel workbook', load: async () => (await import('./xlsx/read-xls.ts')).readXls },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { zh: ' Word 文档', en: 'Word document', load: async () => (await import('./docx/read-docx.ts')).readDocx },
  'application/msword': { zh: ' Word 文档', en: 'Word document', load: async () => (await import('./docx/read-doc.ts')).readDoc },
  'text/html': { zh: '网页', en: 'web page', load: async () => (await import('./html/read-html.ts')).readHtml },
  'text/plain': { zh: '文本文件', en: 'text file', load: async () => (await import('./text/read-text.ts')).readText },
}

/**
 * Reads a document of any known format, told by its content.
 * @throws {ReadError} and nothing else: a reader that fails over a broken file says `damaged`.
 */
export async function readDocument(bytes: Uint8Array, limits: ReadLimits = DEFAULT_LIMITS): Promise<SourceTree> {
  if (bytes.length > limits.bytes) throw tooLarge(bytes.length, limits.bytes)
  const format = FORMATS[sniff(bytes)]
  const read = await format.load()
  try {
    return cleanTree(await read(bytes, limits))
  } catch (error) {
    if (error instanceof ReadError) throw error
    throw damaged(format, libraryWords(error), error)
  }
}
