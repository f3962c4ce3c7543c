import type { SourceTree, Table } from '../../src/model/source-tree.ts'

/** The texts of all paragraphs, in order. */
export const paragraphTexts = (tree: SourceTree): readonly string[] => tree.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []))

export const tablesOf = (tree: SourceTree): readonly Table[] => tree.blocks.filter((block): block is Table => block.type === 'table')

/** A table as rows of texts; a merged cell is followed by its span, `项目[2x1]`. */
export const tableTexts = (table: Table): readonly (readonly string[])[] =>
  table.rows.map((row) => row.cells.map((cell) => cell.text + (cell.rowSpan * cell.columnSpan > 1 ? `[${cell.rowSpan}x${cell.columnSpan}]` : '')))

/** All texts of a tree: cells and paragraphs. */
export const allTexts = (tree: SourceTree): readonly string[] => tree.blocks.flatMap((block) => (block.type === 'table' ? block.rows.flatMap((row) => row.cells.map((cell) => cell.text)) : [block.text]))

/** How often each number token occurs in texts. */
export function numberTokens(texts: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) for (const token of text.match(/\d[\d,.]*/g) ?? []) counts.set(token, (counts.get(token) ?? 0) + 1)
  return counts
}
