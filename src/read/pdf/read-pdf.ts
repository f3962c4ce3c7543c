import type { Block, Page, SourceTree, Unread } from '../../model/source-tree.ts'
import type { ReadLimits } from '../limits.ts'
import { ReadError } from '../read-error.ts'
import { damaged, encrypted, timeout, tooLarge, tooManyCells, tooManyPages } from '../read-failures.ts'
import { sha256 } from '../sha256.ts'
import { drawAnnotations } from './annotations.ts'
import { discardPdfium, pdfium, type Pdfium } from './pdfium.ts'
import { joinOverPages } from './join-over-pages.ts'
import type { Leaf } from './leaf.ts'
import { markPageRoles } from './page-roles.ts'
import { readPage } from './read-page.ts'

const PDF = { zh: ' PDF 文件', en: 'PDF file' } as const
/** FPDF_GetLastError: a password is needed, or a security scheme is unknown. */
const PASSWORD = 4
const SECURITY = 5

/**
 * Reads a PDF with a text layer into a source tree: tables as they are ruled, paragraphs, every character with its
 * place. Throws a `ReadError`: encrypted, damaged, zipBomb, tooLarge, tooManyPages, tooManyCells, timeout. The time limit is
 * looked at between pages; a page that hangs inside the library can only be stopped from outside, by ending the
 * worker thread that reads it.
 */
export async function readPdf(bytes: Uint8Array, limits: ReadLimits): Promise<SourceTree> {
  if (bytes.length > limits.bytes) throw tooLarge(bytes.length, limits.bytes)
  const library = await pdfium()
  try {
    const tree = readDocument(library, bytes, limits)
    if (library.ranOut()) throw unpacksTooLarge()
    return tree
  } catch (error) {
    const readError = library.ranOut() ? unpacksTooLarge() : error instanceof ReadError ? error : null
    if (!(error instanceof ReadError) || library.ranOut()) discardPdfium()
    throw readError ?? damaged(PDF, error instanceof Error ? error.message.slice(0, 80) : '', error)
  }
}

/** Contents that unpack to more memory than a document may take. */
function unpacksTooLarge(): ReadError {
  return new ReadError(
    'zipBomb',
    '这个 PDF 文件解压后过大，已停止读取。请用原软件打开，压缩其中的图片或拆分后另存为新文件再试。',
    'This PDF file unpacks to more than can be read; reading was stopped. Open it in the program that made it, compress its images or split it, save it as a new file, and try again.',
  )
}

function readDocument(library: Pdfium, bytes: Uint8Array, limits: ReadLimits): SourceTree {
  const { call, memory } = library
  const deadline = performance.now() + limits.milliseconds
  const data = call.malloc(bytes.length)
  if (data === 0) throw tooLarge(bytes.length, limits.bytes)
  memory.HEAPU8.set(bytes, data)
  let document = 0
  try {
    document = call.FPDF_LoadMemDocument(data, bytes.length, 0)
    if (document === 0) throw loadError(call.FPDF_GetLastError())
    const count = call.FPDF_GetPageCount(document)
    if (count > limits.pages) throw tooManyPages(count, limits.pages)
    if (count === 0) throw damaged(PDF, 'no pages')
    const pages: Page[] = []
    const leaves: Leaf[] = []
    let blocks = 0
    const unread: Unread[] = []
    let cells = 0
    const flushStart = new Map<Block, number>()
    const openEnd = new Map<Block, number>()
    for (let index = 0; index < count; index++) {
      if (performance.now() > deadline) throw timeout(limits.milliseconds)
      const page = loadPage(library, document, index)
      if (page === 0) {
        pages.push({ number: index + 1, width: 0, height: 0, glyphs: 0, images: 0 })
        unread.push({ place: { type: 'pdf', page: index + 1, box: [0, 0, 0, 0], text: '' }, reason: 'damaged', text: '' })
        continue
      }
      const content = readPage(library, page, index + 1)
      pages.push(content.page)
      for (const leaf of content.leaves) {
        leaves.push(leaf)
        blocks += leaf.blocks.length
        for (const block of leaf.blocks) if (block.type === 'table') cells += block.rows.reduce((sum, row) => sum + row.cells.length, 0)
      }
      if (cells > limits.cells) throw tooManyCells(limits.cells)
      if (blocks > limits.blocks) throw tooManyCells(limits.blocks)
      for (const entry of content.unread) unread.push(entry)
      for (const [block, width] of content.flushStart) flushStart.set(block, width)
      for (const [block, room] of content.openEnd) openEnd.set(block, room)
      call.FPDF_ClosePage(page)
    }
    const leafOf = new Map(leaves.flatMap((leaf, i) => leaf.blocks.map((block) => [block, i] as const)))
    const joined = joinOverPages(markPageRoles(leaves), flushStart, openEnd, leafOf)
    return { mediaType: 'application/pdf', sha256: sha256(bytes), pages, blocks: joined, unread }
  } finally {
    if (document !== 0) call.FPDF_CloseDocument(document)
    call.free(data)
  }
}

/** A page's handle, with what stands in its form fields and stamps drawn; 0 where it cannot be loaded. */
function loadPage(library: Pdfium, document: number, index: number): number {
  const { call } = library
  const page = call.FPDF_LoadPage(document, index)
  if (page === 0 || !drawAnnotations(library, page)) return page
  call.FPDF_ClosePage(page)
  return call.FPDF_LoadPage(document, index)
}

function loadError(code: number): ReadError {
  if (code === PASSWORD || code === SECURITY) return encrypted(PDF)
  return damaged(PDF, '')
}
