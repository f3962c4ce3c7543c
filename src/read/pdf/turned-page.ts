import type { Box, Place } from '../../model/place.ts'
import type { Block, Cell, Run, Unread } from '../../model/source-tree.ts'
import type { Glyph } from './glyph.ts'
import { concatenate, type Matrix } from './matrix.ts'
import type { PageFrame } from './page-frame.ts'

/** Quarter turns clockwise in which most of a page's text stands: wide tables set sideways on an upright page. */
export function mainTurn(glyphs: readonly Glyph[]): 0 | 1 | 2 | 3 {
  const counts = [0, 0, 0, 0]
  for (const glyph of glyphs) if (glyph.turn >= 0) counts[glyph.turn] = (counts[glyph.turn] ?? 0) + 1
  for (const turn of [1, 2, 3] as const) if ((counts[turn] ?? 0) > glyphs.length / 2) return turn
  return 0
}

/** The page as its reader holds it: turned so that text of `turn` runs level. */
export function turnedFrame(frame: PageFrame, turn: 0 | 1 | 2 | 3): PageFrame {
  const { width, height } = frame
  const turns: readonly Matrix[] = [[1, 0, 0, 1, 0, 0], [0, -1, 1, 0, 0, width], [-1, 0, 0, -1, width, height], [0, 1, -1, 0, height, 0]]
  const toView = concatenate(frame.toView, turns[turn] ?? [1, 0, 0, 1, 0, 0])
  return turn % 2 === 0 ? { width, height, toView } : { width: height, height: width, toView }
}

/** Boxes of the turned page as boxes of the page itself (`width`, `height`: of the page itself). */
export function turnBack(turn: 0 | 1 | 2 | 3, width: number, height: number): (box: Box) => Box {
  switch (turn) {
    case 1:
      return ([x0, y0, x1, y1]) => [width - y1, x0, width - y0, x1]
    case 2:
      return ([x0, y0, x1, y1]) => [width - x1, height - y1, width - x0, height - y0]
    case 3:
      return ([x0, y0, x1, y1]) => [y0, height - x1, y1, height - x0]
    default:
      return (box) => box
  }
}

/** A block with every box turned; the edges within runs, which hold for level text only, are left out. */
export const turnBlock = (block: Block, back: (box: Box) => Box, turn: 1 | 2 | 3): Block =>
  moveBlock(block, back, (place) => ({ ...turnPlace(place, back), turn }), ({ start, end, place }) => ({ start, end, place }))

/** A block moved to the right by so many points. */
export function shiftBlock(block: Block, by: number): Block {
  const shift = ([x0, y0, x1, y1]: Box): Box => [x0 + by, y0, x1 + by, y1]
  return moveBlock(block, shift, (place) => turnPlace(place, shift), (run) => (run.edges ? { ...run, edges: run.edges.map((x) => x + by) } : run))
}

function moveBlock(block: Block, box: (box: Box) => Box, ofPlace: (place: Place) => Place, ofRun: (run: Run) => Run): Block {
  const moveRun = (run: Run): Run => ({ ...ofRun(run), place: ofPlace(run.place) })
  if (block.type === 'paragraph') return { ...block, runs: block.runs.map(moveRun) }
  const ofCell = (cell: Cell): Cell => ({ ...cell, place: ofPlace(cell.place), runs: cell.runs.map(moveRun) })
  return { ...block, box: block.box && box(block.box), rows: block.rows.map((row) => ({ cells: row.cells.map(ofCell) })) }
}

export const turnUnread = (unread: Unread, back: (box: Box) => Box): Unread =>
  unread.place ? { ...unread, place: turnPlace(unread.place, back) } : unread

const turnPlace = (place: Place, back: (box: Box) => Box): Place => (place.type === 'pdf' ? { ...place, box: back(place.box) } : place)
