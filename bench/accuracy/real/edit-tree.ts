import type { Place } from '../../../src/model/place.ts'
import { slicePrinted } from '../../../src/tables/slice-printed.ts'
import type { Block, Cell, Paragraph, PrintedText, SourceTree, Table } from '../../../src/model/source-tree.ts'
import { withText } from './edit-printed.ts'

// Changes of structure in a source tree: what is taken out leaves no gap, all else keeps its place.

/** The tree with some blocks changed (null: taken out). */
export const withBlocks = (source: SourceTree, changes: ReadonlyMap<number, Block | null>): SourceTree =>
  ({ ...source, blocks: source.blocks.flatMap((block, at) => (changes.has(at) ? changes.get(at) ?? [] : [block])) })

/** The grid without one of its rows. */
export const withoutRow = (table: Table, row: number): Table =>
  ({ ...table, rows: table.rows.filter((_, at) => at !== row).map(({ cells }) => ({ cells: cells.map((cell) => (cell.row > row ? { ...cell, row: cell.row - 1 } : cell)) })) })

/** Cells of one grid with other texts, printed where the old ones were; '' leaves a blank. */
export function withTexts(table: Table, texts: ReadonlyMap<Cell, string>): Table {
  return { ...table, rows: table.rows.map(({ cells }) => ({ cells: cells.map((cell) => (texts.has(cell) ? retyped(cell, texts.get(cell) ?? '') : cell)) })) }
}

function retyped(cell: Cell, text: string): Cell {
  const place = withText(cell.place, text)
  return { ...cell, text, place, stored: null, formula: null, runs: text === '' ? [] : [{ start: 0, end: text.length, place }] }
}

/** A paragraph without the characters from `start` to `end`. */
export const without = (paragraph: Paragraph, start: number, end: number): Paragraph =>
  ({ ...paragraph, ...joined([slicePrinted(paragraph, 0, start), slicePrinted(paragraph, end, paragraph.text.length)]) })

/** A paragraph with the characters from `start` to `end` printed twice. */
export const repeated = (paragraph: Paragraph, start: number, end: number): Paragraph =>
  ({ ...paragraph, ...joined([slicePrinted(paragraph, 0, end), slicePrinted(paragraph, start, end), slicePrinted(paragraph, end, paragraph.text.length)]) })

function joined(parts: readonly PrintedText[]): PrintedText {
  return parts.reduce((all, { text, runs }) => ({
    text: all.text + text, runs: [...all.runs, ...runs.map((run) => ({ ...run, start: run.start + all.text.length, end: run.end + all.text.length }))],
  }), { text: '', runs: [] })
}

/** Every place of a grid's cells. */
export const placesOfTable = ({ rows }: Table): readonly Place[] => rows.flatMap(({ cells }) => cells.map(({ place }) => place))
