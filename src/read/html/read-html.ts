import type { Block, SourceTree, Unread } from '../../model/source-tree.ts'
import type { ReadLimits } from '../limits.ts'
import { ReadBudget } from '../read-budget.ts'
import { sha256 } from '../sha256.ts'
import { decodeHtml } from './decode-html.ts'
import { makePlaces, type HtmlPlaces } from './html-place.ts'
import { childElements, parseHtml, type HtmlDocument, type HtmlElement } from './parse-html.ts'
import { HtmlReader } from './html-reader.ts'

/**
 * Reads a web page (also one saved as .xls or .doc) as it is shown; scripts are not run and style sheets not applied.
 * Links to documents are listed in `unread`: what they hold was not read.
 * @throws {ReadError} one of the limits.
 */
export async function readHtml(bytes: Uint8Array, limits: ReadLimits): Promise<SourceTree> {
  const budget = new ReadBudget(limits)
  const text = decodeHtml(bytes)
  const document = parseHtml(text, budget)
  const blocks: Block[] = []
  const unread: Unread[] = []
  const places = makePlaces()
  const root = childElements(document)[0]
  const parts = root ? childElements(root) : []
  const body = parts.find(({ tagName }) => tagName === 'body')
  const instead = body && MAY_PLACE_TEXT.test(text) ? await placedBlocks(document, body, places, budget, unread) : undefined
  const reader = new HtmlReader(places, budget, blocks, unread, instead)
  for (const part of parts) if (part.tagName === 'body' || part.tagName === 'frameset') reader.readRoot(part)
  return { mediaType: 'text/html', sha256: sha256(bytes), pages: [], blocks, unread }
}

const MAY_PLACE_TEXT = /[\s;{"']left\s*:/i

/** What stands on the pages whose text is placed by coordinates, all of it at the first of them. */
async function placedBlocks(document: HtmlDocument, body: HtmlElement, places: HtmlPlaces, budget: ReadBudget, unread: Unread[]): Promise<ReadonlyMap<HtmlElement, readonly Block[]> | undefined> {
  const { placedPages } = await import('./placed-text.ts')
  const { readStyleRules } = await import('./style-rules.ts')
  const pages = [...placedPages(body, readStyleRules(document, budget), budget).values()]
  if (pages.length === 0) return undefined
  const { readPlacedPages } = await import('./read-placed-pages.ts')
  const read = readPlacedPages(pages, places, budget)
  for (const one of read.unread) unread.push(one)
  return new Map(pages.map(({ element }, i) => [element, i === 0 ? read.blocks : []]))
}
