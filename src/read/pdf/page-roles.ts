import type { Block, Page, Paragraph, ParagraphRole } from '../../model/source-tree.ts'

/** Share of the page's height at its top and bottom where headers, footers and page numbers stand. */
const MARGIN = 0.11
const PAGE_NUMBER = /^[-—–－~·第]*(\d{1,4}|[ivxlcⅠ-Ⅻ]{1,6})(页|[/／]\d{1,4}|页[,，/]?共\d{1,4}页)?[-—–－~·]*$/i

/** Gives the paragraphs at the pages' edges their roles: page numbers, and what is printed there page after page. */
export function markPageRoles(blocks: readonly Block[], pages: readonly Page[]): Block[] {
  const edges = edgeParagraphs(blocks, pages)
  const repeated = new Map<string, Set<number>>()
  for (const { paragraph, edge } of edges.values()) {
    const key = keyOf(paragraph, edge)
    const seen = repeated.get(key)
    if (seen) seen.add(paragraph.page ?? 0)
    else repeated.set(key, new Set([paragraph.page ?? 0]))
  }
  const titles = repeatedTitles(blocks, edges, keyOf)
  const enough = Math.max(3, 0.4 * pages.filter((page) => page.glyphs > 0).length)
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
}

/** The outermost paragraphs of each page, where they stand in its margin. */
function edgeParagraphs(blocks: readonly Block[], pages: readonly Page[]): Map<Block, EdgeParagraph> {
  const found = new Map<Block, EdgeParagraph>()
  const byPage = Map.groupBy(blocks, (block) => block.page ?? 0)
  for (const page of pages) {
    const own = byPage.get(page.number) ?? []
    const first = own[0]
    if (first?.type === 'paragraph' && first.runs.length <= 2 && bottomOf(first) < MARGIN * page.height) found.set(first, { paragraph: first, edge: 'top' })
    for (const last of own.slice(-2)) {
      if (last.type === 'paragraph' && last.runs.length <= 2 && topOf(last) > (1 - MARGIN) * page.height) found.set(last, { paragraph: last, edge: 'bottom' })
    }
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
