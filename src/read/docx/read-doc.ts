import type { DocxPlace } from '../../model/place.ts'
import type { Block, Paragraph, SourceTree, Unread } from '../../model/source-tree.ts'
import { lineRole } from '../line-role.ts'
import type { ReadLimits } from '../limits.ts'
import { makeParagraph, printedAt } from '../make-block.ts'
import { ReadBudget } from '../read-budget.ts'
import { ReadError } from '../read-error.ts'
import { encrypted } from '../read-failures.ts'
import { runInLibraryWorker } from '../run-in-library-worker.ts'
import { sha256 } from '../sha256.ts'
import { unsupported } from '../unsupported.ts'
import type { DocParagraph, DocParts } from './doc-parts.ts'
import { docTable } from './doc-table.ts'
import { WORD } from './docx-package.ts'
import type { PlacedParagraph } from './placed-paragraph.ts'

/**
 * Reads a Word 97 to 2003 document. Numbers that Word gives to paragraphs by itself are not read; the paragraphs are
 * listed in `unread`.
 * @throws {ReadError} encrypted, unsupported (Word 95 and older), damaged, or one of the limits.
 */
export async function readDoc(bytes: Uint8Array, limits: ReadLimits): Promise<SourceTree> {
  const budget = new ReadBudget(limits)
  const parts = await runInLibraryWorker<DocParts>('doc', bytes, budget).catch((error: unknown) => {
    if (error instanceof Error && !(error instanceof ReadError)) {
      if (error.message === 'password') throw encrypted(WORD)
      if (error.message === 'Word 95 or older') throw unsupported('wps')
    }
    throw error
  })
  const unread: Unread[] = []
  const blocks: Block[] = []
  for (const [part, paragraphs, options] of STORIES(parts)) blocks.push(...storyBlocks(part, paragraphs, options, unread, budget))
  for (const [index, { text }] of parts.comments.entries()) {
    if (text.trim() !== '') unread.push({ place: placeOf('comments', index + 1, text.trim()), reason: 'comment', text: text.trim() })
  }
  return { mediaType: 'application/msword', sha256: sha256(bytes), pages: [], blocks, unread }
}

type StoryOptions = Partial<Pick<Paragraph, 'role'>>

const STORIES = (parts: DocParts): readonly (readonly [string, readonly DocParagraph[], StoryOptions])[] => [
  ['document', parts.body, {}],
  ['textboxes', parts.boxes, {}],
  ['headers', parts.margins, { role: 'pageHeader' }],
  ['footnotes', parts.footnotes, {}],
  ['endnotes', parts.endnotes, {}],
]

const placeOf = (part: string, paragraph: number, text: string): DocxPlace => ({ type: 'docx', part, paragraph, text })

function storyBlocks(part: string, stored: readonly DocParagraph[], options: StoryOptions, unread: Unread[], budget: ReadBudget): readonly Block[] {
  const paragraphs = stored.map((paragraph, index): PlacedParagraph => ({ ...paragraph, ordinal: index + 1 }))
  const place = (paragraph: number, text: string): DocxPlace => placeOf(part, paragraph, text)
  for (const one of paragraphs) {
    if (one.hidden.trim() !== '') unread.push({ place: place(one.ordinal, one.hidden.trim()), reason: 'hidden', text: one.hidden.trim() })
    if (one.pictures > 0) unread.push({ place: place(one.ordinal, ''), reason: 'unsupportedPart', text: '' })
    if (one.numbered && one.text.trim() !== '') unread.push({ place: place(one.ordinal, one.text.trim()), reason: 'unsupportedPart', text: '' })
  }
  const blocks: Block[] = []
  for (let at = 0; at < paragraphs.length; ) {
    budget.tick()
    const one = paragraphs[at]
    if (!one) break
    if (one.depth > 0) {
      let end = at
      while ((paragraphs[end]?.depth ?? 0) > 0) end += 1
      blocks.push(...docTable(paragraphs.slice(at, end), 1, place, budget))
      at = end
      continue
    }
    blocks.push(...paragraphBlocks(one, options, place, budget))
    at += 1
  }
  return blocks
}

/** One block a printed line. */
export function paragraphBlocks(one: PlacedParagraph, options: StoryOptions, place: (paragraph: number, text: string) => DocxPlace, budget: ReadBudget): readonly Block[] {
  const lines = one.text.split('\n').map((line) => line.trim()).filter((line) => line !== '')
  return lines.map((line) => {
    budget.addBlock()
    return makeParagraph(printedAt(line, place(one.ordinal, line)), {
      role: options.role ?? (one.contents ? 'contents' : lineRole(line)),
      headingLevel: one.outlineLevel === null || one.contents ? null : one.outlineLevel + 1,
      centred: one.centred,
      fontSize: one.size === null ? null : one.size / 2,
      bold: one.bold,
    })
  })
}
