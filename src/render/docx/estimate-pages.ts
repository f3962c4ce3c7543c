import { rowHeights, type ColumnFit } from '../fit-columns.ts'
import { headingHeight, type HeadingKinds } from '../heading-style.ts'
import { beginsPage, type BodyBlock, type PageRun } from '../page-flow.ts'
import { BODY, typeArea } from '../page-style.ts'
import { tableGrid } from '../table-grid.ts'
import { countLines } from '../text-width.ts'

/**
 * The page each heading and table starts on, counted from the first page of the body. Every line of the document has a
 * fixed pitch, so that counting lines comes close; the word processor counts again when it updates the contents.
 */
export function estimatePages(runs: readonly PageRun[], fits: ReadonlyMap<string, ColumnFit>, kinds: HeadingKinds): ReadonlyMap<string, number> {
  const pages = new Map<string, number>()
  let page = 0
  for (const run of runs.filter(({ kind }) => kind === 'body')) {
    const { height, width } = typeArea(run.landscape)
    const heightOf = (block: BodyBlock): number => (block.type === 'heading' ? headingHeight(block, kinds, width) : 0)
    let used = 0
    page += 1
    const take = (points: number): void => {
      if (used > 0 && used + points > height) {
        page += 1
        used = 0
      }
      used += points
    }
    run.blocks.forEach((block, i) => {
      if (i > 0 && block.type !== 'pageBreak' && beginsPage(run.blocks, i)) {
        page += 1
        used = 0
      }
      const rows = block.type === 'table' ? tableHeights(block, fits) : null
      const opening = rows ? rows.above + rows.header + (rows.body[0] ?? 0) : heightOf(block) + followed(run.blocks[i + 1], fits)
      if ((rows || block.type === 'heading') && used > 0 && used + opening > height) {
        page += 1
        used = 0
      }
      if ('id' in block) pages.set(block.id, page)
      if (rows) {
        used += rows.above + rows.header
        for (const row of rows.body) {
          const before = page
          take(row)
          if (page !== before) used += rows.header
        }
        take(rows.below)
      } else if (block.type === 'heading') used += heightOf(block)
      else if (block.type === 'paragraph') {
        const lines = countLines(block.runs.map(({ text }) => text).join(''), width / BODY.size - 1, 0.5)
        for (let line = 0; line < lines; line += 1) take(BODY.pitch)
      }
    })
  }
  return pages
}

/** What a heading keeps on its page: the first line, or the head of the table, that follows it. */
function followed(block: BodyBlock | undefined, fits: ReadonlyMap<string, ColumnFit>): number {
  if (block?.type !== 'table') return BODY.pitch
  const rows = tableHeights(block, fits)
  return rows.above + rows.header + (rows.body[0] ?? 0)
}

interface TableHeights {
  readonly above: number
  readonly header: number
  readonly body: readonly number[]
  readonly below: number
}

function tableHeights(table: Extract<BodyBlock, { type: 'table' }>, fits: ReadonlyMap<string, ColumnFit>): TableHeights {
  const fit = fits.get(table.id)
  const heights = fit ? rowHeights(tableGrid(table), fit) : []
  return {
    above: (table.title === '' ? 0 : 32) + (table.caption.every((text) => text === '') ? 0 : 16),
    header: heights.slice(0, table.headerRows).reduce((a, b) => a + b, 0),
    body: heights.slice(table.headerRows),
    below: table.notes.length === 0 ? 1 : table.notes.length * 18,
  }
}
