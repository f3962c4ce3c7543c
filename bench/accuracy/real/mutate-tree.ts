import type { Place } from '../../../src/model/place.ts'
import { placesOf, type Block, type Cell, type SourceTree } from '../../../src/model/source-tree.ts'
import { editPrinted, withText } from './edit-printed.ts'
import type { NumberTarget } from './number-target.ts'

/** The document with one number printed otherwise, and where it now stands. */
export interface MutatedTree {
  readonly source: SourceTree
  readonly places: readonly Place[]
}

/** Null where the number is broken over two lines at the change. */
export function mutateNumber(source: SourceTree, target: NumberTarget, text: string): MutatedTree | null {
  const block = source.blocks[target.block]
  if (!block) return null
  const [start, end, changed] = smallest(target, text)
  const numberEnd = target.end + text.length - target.text.length
  if (block.type === 'paragraph') {
    const edited = editPrinted(block, start, end, changed)
    return edited && { source: withBlock(source, target.block, edited), places: placesOf(edited, target.start, numberEnd) }
  }
  const own = block.rows[target.row]?.cells[target.cell]
  const edited = own ? editPrinted(own, start, end, changed) : null
  if (!own || !edited) return null
  const cell: Cell = { ...edited, place: withText(own.place, edited.text), stored: null, formula: null }
  const rows = block.rows.map((row, i) => (i === target.row ? { ...row, cells: row.cells.map((one, at) => (at === target.cell ? cell : one)) } : row))
  return { source: withBlock(source, target.block, { ...block, rows }), places: target.part === 'cell' ? [cell.place, ...placesOf(cell)] : placesOf(cell, target.start, numberEnd) }
}

const withBlock = (source: SourceTree, at: number, block: Block): SourceTree => ({ ...source, blocks: source.blocks.map((one, i) => (i === at ? block : one)) })

/** The characters that really change. */
function smallest({ start, end, text: from }: NumberTarget, to: string): readonly [number, number, string] {
  let before = 0
  while (before < Math.min(from.length, to.length) && from[before] === to[before]) before += 1
  let after = 0
  while (after < Math.min(from.length, to.length) - before && from[from.length - 1 - after] === to[to.length - 1 - after]) after += 1
  return [start + before, end - after, to.slice(before, to.length - after)]
}
