import type { PrintedText, SourceTree } from '../model/source-tree.ts'

/** Everything printed in a document, a paragraph or a cell at a time, in reading order. */
export const printedTexts = ({ blocks }: SourceTree): readonly PrintedText[] =>
  blocks.flatMap((block): readonly PrintedText[] => (block.type === 'paragraph' ? [block] : block.rows.flatMap(({ cells }) => cells)))
