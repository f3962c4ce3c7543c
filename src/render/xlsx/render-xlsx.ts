import { writeXlsx } from 'hucre/xlsx'
import type { PrintDocument } from '../../model/print-document.ts'
import { prepareDocument, type PrepareOptions } from '../prepare-document.ts'
import { workbookSheets } from './workbook-sheets.ts'

export interface XlsxOptions extends PrepareOptions {
  /** The creation date in the file; now, unless given. */
  readonly created?: Date
}

/**
 * The document as a workbook: numbers as numbers, sums as formulas with their values, set up for print. Text that begins
 * like a formula stays text.
 * @throws {RenderError}
 */
export async function renderXlsx(document: PrintDocument, options: XlsxOptions = {}): Promise<Uint8Array> {
  const prepared = prepareDocument(document, options)
  const created = options.created ?? new Date()
  return writeXlsx({
    sheets: workbookSheets(prepared),
    defaultFont: { name: '宋体', size: 11 },
    properties: { title: prepared.title, creator: prepared.entity, created, modified: created },
  })
}
