import type { Block, SourceTree, Unread } from '../../model/source-tree.ts'
import type { ReadLimits } from '../limits.ts'
import { ReadBudget } from '../read-budget.ts'
import { sha256 } from '../sha256.ts'
import { decodeHtml } from './decode-html.ts'
import { makePlaces } from './html-place.ts'
import { childElements, parseHtml } from './parse-html.ts'
import { HtmlReader } from './html-reader.ts'

/**
 * Reads a web page (also one saved as .xls or .doc) as it is shown; scripts are not run and style sheets not applied.
 * Links to documents are listed in `unread`: what they hold was not read.
 * @throws {ReadError} one of the limits.
 */
export async function readHtml(bytes: Uint8Array, limits: ReadLimits): Promise<SourceTree> {
  const budget = new ReadBudget(limits)
  const document = parseHtml(decodeHtml(bytes), budget)
  const blocks: Block[] = []
  const unread: Unread[] = []
  const reader = new HtmlReader(makePlaces(), budget, blocks, unread)
  const root = childElements(document)[0]
  for (const part of root ? childElements(root) : []) if (part.tagName === 'body' || part.tagName === 'frameset') reader.readRoot(part)
  return { mediaType: 'text/html', sha256: sha256(bytes), pages: [], blocks, unread }
}
