import type { TableBlock } from '../model/print-document.ts'
import { fitColumns, rowHeights, type ColumnFit } from './fit-columns.ts'
import { headingHeight, type HeadingKinds } from './heading-style.ts'
import { beginsPage, type BodyBlock, type PageRun } from './page-flow.ts'
import { typeArea, type TypeArea } from './page-style.ts'
import { tableGrid } from './table-grid.ts'

/** A table that is at most this much longer than its page is set closer and smaller, so that no few rows are left over. */
const SLIGHTLY_LONGER = 1.6

/** What may be taken, from the mildest: size of type (points) and padding. */
const CLOSER: readonly (readonly [number, number])[] = [[10.5, 2], [10, 2], [9, 2], [9, 1.2], [8, 1.2]]

/** How each table of a run of pages is set, by its id. */
export const fitTables = (run: PageRun, kinds: HeadingKinds): ReadonlyMap<string, ColumnFit> =>
  new Map(run.blocks.flatMap((block, i) => (block.type === 'table' ? [[block.id, fitTable(block, run, i, kinds)] as const] : [])))

function fitTable(table: TableBlock, run: PageRun, position: number, kinds: HeadingKinds): ColumnFit {
  const area = typeArea(run.landscape)
  const wished = fitColumns(table, area.width)
  const room = roomBelow(run.blocks, position, area, kinds)
  if (room === null) return wished
  const length = tableLength(table, wished)
  if (length <= room || length > room * SLIGHTLY_LONGER) return wished
  for (const [size, padding] of CLOSER) {
    const fit = { ...fitColumns(table, area.width, size), padding }
    if (tableLength(table, fit) <= room) return fit
  }
  return wished
}

const tableLength = (table: TableBlock, fit: ColumnFit): number =>
  rowHeights(tableGrid(table), fit).reduce((a, b) => a + b, 0) + table.notes.length * 20 + (table.title === '' ? 0 : 40) + (table.caption.every((text) => text === '') ? 0 : 20)

/** Points left for a table that has its page to itself, with headings above at most; null where other text precedes it. */
function roomBelow(blocks: readonly BodyBlock[], position: number, { width, height }: TypeArea, kinds: HeadingKinds): number | null {
  let room = height - 4
  for (let i = position; ; i -= 1) {
    if (beginsPage(blocks, i)) return room
    const above = blocks[i - 1]
    if (above?.type !== 'heading') return null
    room -= headingHeight(above, kinds, width) + 2
  }
}
