import type { SourceTree } from '../../model/source-tree.ts'
import type { ReadLimits } from '../limits.ts'
import { ReadBudget } from '../read-budget.ts'
import { encrypted } from '../read-failures.ts'
import { runInLibraryWorker } from '../run-in-library-worker.ts'
import { sha256 } from '../sha256.ts'
import { workbookTree } from './workbook-tree.ts'
import { WORKBOOK } from './xlsx-package.ts'
import type { XlsSheets } from './xls-sheets.ts'

/**
 * Reads an .xls workbook (BIFF 5 and 8) or an Excel 2003 XML workbook.
 * @throws {ReadError} encrypted, damaged, or one of the limits.
 */
export async function readXls(bytes: Uint8Array, limits: ReadLimits): Promise<SourceTree> {
  const budget = new ReadBudget(limits)
  const read = await runInLibraryWorker<XlsSheets>('xls', bytes, budget).catch((error: unknown) => {
    if (error instanceof Error && /password|encrypt/i.test(error.message)) throw encrypted(WORKBOOK)
    throw error
  })
  budget.addCells(read.sheets.reduce((count, sheet) => count + sheet.cells.length, 0))
  return workbookTree({ mediaType: 'application/vnd.ms-excel', sha256: sha256(bytes), budget, ...read })
}
