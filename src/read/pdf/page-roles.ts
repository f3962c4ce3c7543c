import type { Block, Paragraph, ParagraphRole } from '../../model/source-tree.ts'
import type { Leaf } from './leaf.ts'

const PAGE_NUMBER = /^[-—–－~·第]*(\d{1,4}|[ivxlcⅠ-Ⅻ]{1,6})(页|[/／]\d{1,4}|页[,，/]?共\d{1,4}页)?[-—–－~·]*$/i

/** Gives the paragraphs at the pages' edges their roles: page numbers, and what is printed there page after page. */
export function markPageRoles(leaves: readonly Leaf[]): Block[] {
  const blocks = leaves.flatMap((leaf) => leaf.blocks)
  const edges = edgeParagraphs(leaves)
  const repeated = new Map<string, Set<number>>()
  for (const { paragraph, edge, leaf } of edges.values()) {
    const key = keyOf(paragraph, edge)
    const seen = repeated.get(key)
    if (seen) seen.add(leaf)
    else repeated.set(key, new Set([leaf]))
  }
  const titles = repeatedTitles(blocks, edges, keyOf)
  const enough = Math.max(3, 0.4 * leaves.filter((leaf) => leaf.blocks.length > 0).length)
  return blocks.map((block) => {
    const found = block.type === 'paragraph' ? edges.get(block) : undefined
    if (!found || block.type !== 'paragraph') return block
    const tight = block.text.replace(/\s/g, '')
    const key = keyOf(block, found.edge)
    const role: ParagraphRole = PAGE_NUMBER.test(tight) ? 'pageNumber'
      : (repeated.get(key)?.size ?? 0) >= enough && !titles.has(key) && !CAPTION.test(tight) ? (found.edge === 'top' ? 'pageHeader' : 'pageFooter')
      : block.role
    return role === block.role ? block : { ...block, role }
  })
}

/** `单位：万元`, which stands over a table on page after page and belongs to it. */
const CAPTION = /^.{0,6}单位[:：]/

const keyOf = (paragraph: Paragraph, edge: string): string => `${edge}:${paragraph.text.replace(/\s/g, '').replace(/\d+/g, '#')}`

/** What is repeated at the top of pages and always stands over a table there: the table's title, printed on each of its pages. */
function repeatedTitles(blocks: readonly Block[], edges: ReadonlyMap<Block, EdgeParagraph>, key: typeof keyOf): Set<string> {
  const titles = new Set<string>()
  const headers = new Set<string>()
  blocks.forEach((block, i) => {
    const found = edges.get(block)
    if (!found || block.type !== 'paragraph') return
    let next = i + 1
    const caption = (other: Block | undefined): boolean => other?.type === 'paragraph' && other.page === block.page && other.text.length <= 40
    while (next <= i + 3 && caption(blocks[next])) next++
    const over = blocks[next]
    const isTitle = over?.type === 'table' && over.page === block.page && block.centred
    ;(isTitle ? titles : headers).add(key(block, found.edge))
  })
  for (const header of headers) titles.delete(header)
  return titles
}

interface EdgeParagraph {
  readonly paragraph: Paragraph
  readonly edge: 'top' | 'bottom'
  readonly leaf: number
}

function edgeParagraphs(leaves: readonly Leaf[]): Map<Block, EdgeParagraph> {
  const found = new Map<Block, EdgeParagraph>()
  leaves.forEach(({ edges }, leaf) => {
    for (const [paragraph, edge] of edges) if (paragraph.type === 'paragraph') found.set(paragraph, { paragraph, edge, leaf })
  })
  return found
}
