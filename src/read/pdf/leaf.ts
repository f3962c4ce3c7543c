import type { Block, Paragraph } from '../../model/source-tree.ts'

/** One page as its reader sees it: the page of the file, or half of it where two are printed beside each other. */
export interface Leaf {
  readonly blocks: readonly Block[]
  /** Its outermost paragraphs that stand in its margin at the top or bottom, as it is held to be read. */
  readonly edges: ReadonlyMap<Block, 'top' | 'bottom'>
}

/** Share of the page's height at its top and bottom where headers, footers and page numbers stand. */
const MARGIN = 0.11

/** The outermost paragraphs of a level page of a height, where they stand in its margin. */
export function edgesOf(blocks: readonly Block[], height: number): Map<Block, 'top' | 'bottom'> {
  const found = new Map<Block, 'top' | 'bottom'>()
  const [first] = blocks
  if (first?.type === 'paragraph' && first.runs.length <= 2 && bottomOf(first) < MARGIN * height) found.set(first, 'top')
  for (const last of blocks.slice(-2)) {
    if (last.type === 'paragraph' && last.runs.length <= 2 && topOf(last) > (1 - MARGIN) * height) found.set(last, 'bottom')
  }
  return found
}

function topOf(paragraph: Paragraph): number {
  const place = paragraph.runs[0]?.place
  return place?.type === 'pdf' ? place.box[1] : 0
}

function bottomOf(paragraph: Paragraph): number {
  const place = paragraph.runs.at(-1)?.place
  return place?.type === 'pdf' ? place.box[3] : Number.POSITIVE_INFINITY
}
