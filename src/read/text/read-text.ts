import type { Block, Paragraph, SourceTree, Unread } from '../../model/source-tree.ts'
import { decodeText, detectEncoding } from '../decode-text.ts'
import { joinSoftWrap } from '../join-soft-wrap.ts'
import { isContentsHeading, lineRole } from '../line-role.ts'
import type { ReadLimits } from '../limits.ts'
import { joinPieces, makeParagraph, type Piece } from '../make-block.ts'
import { ReadBudget } from '../read-budget.ts'
import { notADocument } from '../read-failures.ts'
import { sha256 } from '../sha256.ts'
import { joinWrappedLines, reachesMargin } from './join-wrapped-lines.ts'
import { pageMargin, type PageMargin } from './page-margin.ts'
import { pieceOf } from './read-fields.ts'
import { isBarLine, isTabLine, readTableRun } from './read-table-run.ts'
import { spacedTables } from './spaced-tables.ts'
import { isBlankLine, splitLines, type Line } from './split-lines.ts'

/**
 * Reads a text file: runs of lines with tabs (or drawn with bars) as tables, the rest as paragraphs. A table ends at
 * the first blank line; which of them belong together is decided later.
 * @throws {ReadError} notADocument where the bytes are no text, or one of the limits.
 */
export async function readText(bytes: Uint8Array, limits: ReadLimits): Promise<SourceTree> {
  const encoding = detectEncoding(bytes)
  if (!encoding) throw notADocument()
  const budget = new ReadBudget(limits)
  const all = splitLines(decodeText(bytes, encoding))
  const spaced = spacedTables(all)
  // A blank in their place: what stands before and behind is no one paragraph.
  const lines = spaced.lines.size === 0 ? all : all.map((line) => (spaced.lines.has(line) ? { ...line, text: '' } : line))
  const margin = pageMargin(lines)
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; ) {
    budget.tick()
    const line = lines[at]
    const table = spaced.blocks.get(all[at] as Line)
    if (table?.type === 'table') {
      budget.addBlock()
      budget.addCells(table.rows.reduce((sum, row) => sum + row.cells.length, 0))
      blocks.push(table)
    }
    if (!line || isBlankLine(line)) {
      at += 1
      continue
    }
    if (isTabLine(line) || isBarLine(line)) {
      const run = readTableRun(lines, at, { budget, contents: followsContentsHeading(blocks) })
      for (const block of run.blocks) blocks.push(block)
      at = run.next
      continue
    }
    const run = readTextRun(lines, at, margin)
    for (const paragraph of [...paragraphsOf(run.lines, margin), ...run.between]) {
      budget.addBlock()
      blocks.push(paragraph)
    }
    at = run.next
  }
  return { mediaType: 'text/plain', sha256: sha256(bytes), pages: [], blocks, unread: [...unreadable(lines), ...spaced.unread] }
}

const isTextLine = (line: Line | undefined): boolean => line !== undefined && !isBlankLine(line) && !isTabLine(line) && !isBarLine(line)

interface TextRun {
  readonly lines: readonly Line[]
  /** Page numbers that a paragraph goes on behind. */
  readonly between: readonly Paragraph[]
  readonly next: number
}

/**
 * The lines from `at` to the next blank line or table; where the pages of the file are known by their margin, over
 * blank lines and page numbers too that interrupt a paragraph.
 */
function readTextRun(lines: readonly Line[], at: number, margin: PageMargin | null): TextRun {
  const run: Line[] = []
  const between: Paragraph[] = []
  let next = at
  for (;;) {
    while (next < lines.length && isTextLine(lines[next])) run.push(lines[next++] as Line)
    const last = run.at(-1)
    if (margin === null || !last) break
    let after = next
    const numbers: Line[] = []
    while (after < lines.length && after - next < PAGE_BREAK_LINES && isBetweenPages(lines[after] as Line)) {
      const line = lines[after++] as Line
      if (!isBlankLine(line)) numbers.push(line)
    }
    const following = lines[after]
    if (after === next || !isTextLine(following) || !reachesMargin(last, following as Line, margin)) break
    between.push(...paragraphsOf(numbers, null))
    next = after
  }
  return { lines: run, between, next }
}

/** More blank lines than these are no break between two pages. */
const PAGE_BREAK_LINES = 12

const isBetweenPages = (line: Line): boolean => isBlankLine(line) || (!isTabLine(line) && (lineRole(line.text.trim()) === 'pageNumber' || /^\d{1,4}$/.test(line.text.trim())))

function paragraphsOf(lines: readonly Line[], margin: PageMargin | null): readonly Paragraph[] {
  return joinWrappedLines(lines, margin).map((group) => {
    const pieces = group.map((line) => pieceOf(line, 0, line.text.length)).filter((piece): piece is Piece => piece !== null)
    const printed = joinPieces(pieces, joinSoftWrap)
    return makeParagraph(printed, { role: lineRole(printed.text) })
  })
}

function followsContentsHeading(blocks: readonly Block[]): boolean {
  for (const block of blocks.slice(-40).toReversed()) {
    if (block.type === 'table') return false
    if (isContentsHeading(block.text)) return true
    if (block.role !== 'contents') return false
  }
  return false
}

/** Bytes that are no character of the file's encoding. */
function unreadable(lines: readonly Line[]): readonly Unread[] {
  const unread: Unread[] = []
  for (const line of lines) {
    const at = line.text.indexOf('\ufffd')
    if (at === -1) continue
    unread.push({ place: { type: 'text', line: line.number, column: at + 1, text: line.text }, reason: 'noUnicode', text: '' })
  }
  return unread
}
