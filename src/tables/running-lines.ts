import type { Paragraph, SourceTree } from '../model/source-tree.ts'
import { isCaptionText, isTitleText } from './caption-text.ts'
import { plain } from './plain-text.ts'

const FEWEST_PAGES = 3
const LONGEST = 40

/**
 * Short lines that come again on several pages (the document's name at the head of each) although the reader did not
 * mark them: they part no table from its continuation. Titles and captions of tables are not among them.
 */
export function runningLines(source: SourceTree): (paragraph: Paragraph) => boolean {
  const pages = new Map<string, Set<number>>()
  for (const block of source.blocks) {
    if (block.type !== 'paragraph' || block.page === null || block.role !== 'body' || block.text.length > LONGEST * 2) continue
    const text = plain(block.text)
    if (text === '' || text.length > LONGEST || isTitleText(text) || isCaptionText(text)) continue
    const known = pages.get(text)
    if (known) known.add(block.page)
    else pages.set(text, new Set([block.page]))
  }
  return (paragraph) => (pages.get(plain(paragraph.text))?.size ?? 0) >= FEWEST_PAGES
}
