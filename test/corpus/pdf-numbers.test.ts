import { describe, expect, test } from 'vitest'
import type { PrintedText, SourceTree } from '../../src/model/source-tree.ts'
import { DEFAULT_LIMITS } from '../../src/read/limits.ts'
import { readPdf } from '../../src/read/pdf/read-pdf.ts'
import { corpusDocuments, hasCorpus } from '../support/corpus.ts'
import { hasPoppler, popplerWords } from '../support/poppler.ts'

// Conservation of numbers: what poppler finds on a page is what our cells and paragraphs hold, no more, no less.

const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-'

/** Number tokens between white space: both readers put a space where the print leaves a gap. */
const tokensOf = (text: string): string[] => text.split(/\s+/).flatMap((word) => word.match(/[0-9０-９][0-9０-９,]*(?:\.[0-9０-９]+)?/g) ?? [])

/** Number tokens by page number, of blocks and of what is named as unread on the page. */
function tokensByPage(tree: SourceTree): string[][] {
  const pages: string[][] = tree.pages.map(() => [])
  const add = (printed: PrintedText): void => {
    for (const run of printed.runs) {
      if (run.place.type === 'pdf') pages[run.place.page - 1]?.push(...tokensOf(printed.text.slice(run.start, run.end)))
    }
  }
  for (const block of tree.blocks) {
    if (block.type === 'paragraph') add(block)
    else for (const row of block.rows) for (const cell of row.cells) add(cell)
  }
  for (const { place, text } of tree.unread) {
    if (place?.type !== 'pdf') continue
    const page = tree.pages[place.page - 1]
    const x = (place.box[0] + place.box[2]) / 2
    const y = (place.box[1] + place.box[3]) / 2
    // Poppler leaves out what lies beyond the page, and keeps what is clipped away on it.
    if (page && x >= 0 && y >= 0 && x <= page.width && y <= page.height) pages[place.page - 1]?.push(...tokensOf(text))
  }
  return pages
}

describe.skipIf(!hasCorpus || !hasPoppler)('numbers of the corpus PDFs (skipped without the corpus or without pdftotext)', () => {
  for (const { name, bytes } of corpusDocuments().filter((document) => isPdf(document.bytes))) {
    test(`${name}: every number token of every page`, async () => {
      const ours = tokensByPage(await readPdf(bytes, DEFAULT_LIMITS))
      const theirs = popplerWords(bytes).map((words) => words.flatMap((word) => tokensOf(word.text)))
      expect(ours.length).toBe(theirs.length)
      expect(theirs.flat().length).toBeGreaterThan(100)
      theirs.forEach((tokens, page) => expect(ours[page]?.toSorted(), `page ${page + 1}`).toEqual(tokens.toSorted()))
    })
  }
})
