import type { Place } from '../../../src/model/place.ts'
import type { PrintedText, Run, SourceTree } from '../../../src/model/source-tree.ts'

/** Where in the source tree a line or a cell stands. */
export interface Home {
  /** Position in `SourceTree.blocks`; row and position in the row, or −1. */
  readonly block: number
  readonly row: number
  readonly cell: number
  readonly printed: PrintedText
  /** The line, or null of a whole cell. */
  readonly run: Run | null
}

/** By the places themselves: what was recognised keeps those of the tree. */
export function homesOf(source: SourceTree): ReadonlyMap<Place, Home> {
  const homes = new Map<Place, Home>()
  source.blocks.forEach((block, at) => {
    if (block.type === 'paragraph') {
      for (const run of block.runs) homes.set(run.place, { block: at, row: -1, cell: -1, printed: block, run })
      return
    }
    block.rows.forEach(({ cells }, row) => cells.forEach((printed, cell) => {
      for (const run of printed.runs) homes.set(run.place, { block: at, row, cell, printed, run })
      homes.set(printed.place, { block: at, row, cell, printed, run: null })
    }))
  })
  return homes
}
