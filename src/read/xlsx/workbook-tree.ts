import type { Block, MediaType, SourceTree, Unread } from '../../model/source-tree.ts'
import type { ReadBudget } from '../read-budget.ts'
import type { RawSheet } from './raw-sheet.ts'
import { sheetBlocks } from './sheet-blocks.ts'

/** The source tree of a workbook from its stored sheets; `missing` are sheets that are no worksheets or are damaged. */
export function workbookTree(workbook: {
  readonly mediaType: MediaType
  readonly sha256: string
  readonly sheets: readonly RawSheet[]
  readonly missing: readonly string[]
  readonly date1904: boolean
  readonly budget: ReadBudget
}): SourceTree {
  const blocks: Block[] = []
  const unread: Unread[] = workbook.missing.map((sheet) => ({ place: { type: 'sheet', sheet, cell: 'A1', text: '' }, reason: 'unsupportedPart', text: sheet }))
  for (const sheet of workbook.sheets) {
    const read = sheetBlocks(sheet, workbook.date1904, workbook.budget)
    for (const block of read.blocks) blocks.push(block)
    for (const one of read.unread) unread.push(one)
  }
  return { mediaType: workbook.mediaType, sha256: workbook.sha256, pages: [], blocks, unread }
}
