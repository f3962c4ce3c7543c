import type { Box, HtmlPlace, Place } from '../../model/place.ts'
import type { Block, Cell, PrintedText, Unread } from '../../model/source-tree.ts'
import { joinOverPages } from '../pdf/join-over-pages.ts'
import { markPageRoles } from '../pdf/page-roles.ts'
import { leafOf } from '../pdf/read-page.ts'
import type { ReadBudget } from '../read-budget.ts'
import type { HtmlPlaces } from './html-place.ts'
import type { PlacedPage } from './placed-text.ts'
import { glyphsOf, risesOf, widthsOf, withFullLines, type PlacedGlyph } from './set-placed-text.ts'

/**
 * Reads pages whose text is placed by coordinates as those of a PDF are read: what finds tables without ruling lines and
 * paragraphs there finds them here.
 */
export function readPlacedPages(pages: readonly PlacedPage[], places: HtmlPlaces, budget: ReadBudget): { readonly blocks: readonly Block[]; readonly unread: readonly Unread[] } {
  const widths = widthsOf(pages)
  const rises = risesOf(pages, widths)
  const read = pages.map((page, index) => {
    budget.checkTime()
    const glyphs = withFullLines(glyphsOf(page, widths, rises, places))
    const [width, height] = [0.75 * page.width, 0.75 * page.height]
    const right = glyphs.reduce((most, { x1 }) => Math.max(most, x1), width)
    const bottom = glyphs.reduce((most, { y1 }) => Math.max(most, y1), height)
    return { glyphs, leaves: leafOf(glyphs, [], index + 1, width || right, height || bottom) }
  })
  const leaves = read.flatMap(({ leaves: { leaves } }) => leaves)
  const leafNumber = new Map(leaves.flatMap((leaf, i) => leaf.blocks.map((block) => [block, i] as const)))
  const merged = <V>(of: (leaves: (typeof read)[number]['leaves']) => ReadonlyMap<Block, V>): Map<Block, V> => new Map(read.flatMap(({ leaves }) => [...of(leaves)]))
  const joined = joinOverPages(markPageRoles(leaves), merged(({ flushStart }) => flushStart), merged(({ openEnd }) => openEnd), leafNumber)
  const place = placer(read.map(({ glyphs }) => glyphs))
  // A page's text, not only its tables, is put together by where it stands.
  const unread: Unread[] = pages.map(({ element }) => ({ place: places.ofElement(element, ''), reason: 'unruled', text: '' }))
  const blocks = joined.map((block): Block => {
    budget.addBlock()
    if (block.type === 'paragraph') return { ...block, ...placed(block, place), page: null }
    budget.addCells(block.rows.reduce((sum, { cells }) => sum + cells.length, 0))
    let last: Place | null = null
    const ofCell = (cell: Cell): Cell => {
      const printed = placed(cell, place)
      const own: Place = printed.runs[0]?.place ?? last ?? cell.place
      last = own
      return { ...cell, ...printed, place: printed.runs.length === 0 ? { ...own, text: '' } : { ...own, text: cell.text } }
    }
    const rows = block.rows.map(({ cells }) => ({ cells: cells.map(ofCell) }))
    return { ...block, page: null, box: null, rows }
  })
  return { blocks, unread }
}

function placed({ text, runs }: PrintedText, place: (place: Place) => Place): PrintedText {
  return { text, runs: runs.map((run) => ({ start: run.start, end: run.end, place: place(run.place) })) }
}

/** Where in the file stands what stands in a box of a page. */
function placer(pages: readonly (readonly PlacedGlyph[])[]): (place: Place) => Place {
  const byEdge = pages.map((glyphs) => Map.groupBy(glyphs, ({ x0 }) => Math.round(x0 * 100)))
  return (place) => {
    if (place.type !== 'pdf') return place
    const [left] = place.box
    const found = byEdge[place.page - 1]?.get(Math.round(left * 100))?.find((glyph) => isIn(glyph, place.box))
    return found ? ({ ...found.place, text: place.text } satisfies HtmlPlace) : place
  }
}

const isIn = ({ y0, y1 }: PlacedGlyph, box: Box): boolean => y0 >= box[1] - 0.05 && y1 <= box[3] + 0.05
