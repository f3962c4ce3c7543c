import type { Box, Place } from '../../model/place.ts'
import type { Block, Page, Paragraph, Table, Unread } from '../../model/source-tree.ts'
import { alignedTables } from './aligned-tables.ts'
import { assignCells } from './assign-cells.ts'
import { buildParagraphs } from './build-paragraphs.ts'
import { buildTable, turnedLines } from './build-table.ts'
import { coveredText } from './covered-text.ts'
import { extractDrawings } from './extract-drawings.ts'
import { extractGlyphs } from './extract-glyphs.ts'
import { isGarbled } from './garbled-text.ts'
import type { Glyph } from './glyph.ts'
import { withOpenRows } from './open-rows.ts'
import { framesColumns, holdsProse } from './prose-box.ts'
import { lacksTextLayer } from './text-layer.ts'
import { latticesOf, type Lattice } from './lattice.ts'
import { pageFrame, type PageFrame } from './page-frame.ts'
import type { Pdfium } from './pdfium.ts'
import { stackedGrids } from './stacked-grids.ts'
import { edgesOf, type Leaf } from './leaf.ts'
import { middleOfSheet } from './page-halves.ts'
import { mergeRulings, type Ruling } from './ruling.ts'
import { groupLines, printedText, rounded, type TextLine } from './text-line.ts'
import { withoutWatermarks } from './watermark.ts'
import { mainTurn, shiftBlock, turnBack, turnBlock, turnedFrame, turnUnread } from './turned-page.ts'

/** What one page holds. */
export interface PageContent {
  readonly page: Page
  /** The page, or its two halves where two pages are printed beside each other. */
  readonly leaves: readonly Leaf[]
  readonly unread: readonly Unread[]
  /** Its paragraphs that begin or end as one does that goes on over a page's end (`BuiltParagraph`). */
  readonly flushStart: ReadonlyMap<Block, number>
  readonly openEnd: ReadonlyMap<Block, number>
}

/** Reads a loaded page. `number` counts from 1. */
export function readPage(pdfium: Pdfium, handle: number, number: number): PageContent {
  // Which fonts are bold, by PDFium's handle: these hold for the page only.
  const fonts = new Map<number, boolean>()
  const frame = pageFrame(pdfium, handle)
  const glyphs = extractGlyphs(pdfium, handle, frame, fonts)
  const turn = mainTurn(glyphs)
  if (turn === 0) return readLevelPage(pdfium, handle, number, frame, glyphs)
  const level = turnedFrame(frame, turn)
  const content = readLevelPage(pdfium, handle, number, level, extractGlyphs(pdfium, handle, level, fonts))
  const { width, height } = frame
  const back = turnBack(turn, width, height)
  return {
    ...movedBlocks(content, (block) => turnBlock(block, back, turn)),
    page: { ...content.page, width: round(width), height: round(height) },
    unread: content.unread.map((entry) => turnUnread(entry, back)),
  }
}

/** Leaves with their blocks moved, and what is known of the blocks kept. */
function movedBlocks({ leaves, flushStart, openEnd }: Leaves, move: (block: Block) => Block): Leaves {
  const moved = new Map(leaves.flatMap(({ blocks }) => blocks.map((block) => [block, move(block)] as const)))
  const of = (block: Block): Block => moved.get(block) ?? block
  const keyed = <V>(map: ReadonlyMap<Block, V>): Map<Block, V> => new Map([...map].map(([block, value]) => [of(block), value]))
  return { leaves: leaves.map(({ blocks, edges }) => ({ blocks: blocks.map(of), edges: keyed(edges) })), flushStart: keyed(flushStart), openEnd: keyed(openEnd) }
}

type Leaves = Pick<PageContent, 'leaves' | 'flushStart' | 'openEnd'>

function readLevelPage(pdfium: Pdfium, handle: number, number: number, frame: PageFrame, all: readonly Glyph[]): PageContent {
  const drawings = extractDrawings(pdfium, handle, frame)
  const { width, height } = frame
  const readable: Glyph[] = []
  const outsidePage: Glyph[] = []
  const withoutUnicode: Glyph[] = []
  const covered: Glyph[] = []
  const isCovered = coveredText(drawings.painting)
  for (const glyph of all) {
    const shows = isInside(glyph, 0, 0, width, height) && !isClipped(glyph, drawings.textClips.get(glyph.object))
    // Slanted marks printed all over a page are cut by its edge; nothing of the text is lost.
    if (!shows && glyph.turn !== -1) outsidePage.push(glyph)
    else if (isCovered(glyph)) covered.push(glyph)
    else if (glyph.text === '') withoutUnicode.push(glyph)
    else readable.push(glyph)
  }
  const garbled = isGarbled(readable)
  const glyphs = garbled ? [] : readable
  const unread = [...unreadLines(outsidePage, number, 'outsidePage'), ...unreadLines(covered, number, 'hidden'), ...unreadLines(withoutUnicode, number, 'noUnicode')]
  const page: Page = { number, width: round(width), height: round(height), glyphs: readable.length + withoutUnicode.length, images: drawings.images.length }
  const wholePage: Place = { type: 'pdf', page: number, box: rounded([0, 0, width, height]), text: '' }
  if (garbled) unread.push({ place: wholePage, reason: 'garbled', text: '' })
  else if (lacksTextLayer(page, glyphs, drawings)) unread.push({ place: wholePage, reason: 'noTextLayer', text: '' })
  const rulings = mergeRulings(drawings.rulings)
  const { text, marks } = withoutWatermarks(glyphs)
  const content = withMarks(leavesOf(text, rulings, number, width, height), marks, number)
  return { page, ...content, unread: [...unread, ...content.leaves.flatMap(({ blocks }) => blocks).filter(isUnruled).map(unruledTable)] }
}

/** What is printed across a page, behind its text: no part of any sentence. */
function withMarks(leaves: Leaves, marks: readonly Glyph[], page: number): Leaves {
  const [first, ...others] = leaves.leaves
  if (!first || marks.length === 0) return leaves
  const lines = [...groupLines(marks.filter(({ turn }) => turn === 0)), ...turnedLines(marks.filter(({ turn }) => turn !== 0))]
  return { ...leaves, leaves: [{ ...first, blocks: [...first.blocks, ...lines.map((line) => lineBlock(line, page, 'pageHeader'))] }, ...others] }
}

function lineBlock(line: TextLine, page: number, role: Paragraph['role']): Paragraph {
  return {
    type: 'paragraph', ...printedText([line], page, () => ''), page, role, headingLevel: null, centred: false,
    fontSize: round(line.size), bold: false, sheet: null,
  }
}

/** The page as one, or its left and its right half. */
function leavesOf(glyphs: readonly Glyph[], rulings: readonly Ruling[], number: number, width: number, height: number): Leaves {
  const middle = middleOfSheet(glyphs, rulings, width, height)
  if (middle === null) return leafOf(glyphs, rulings, number, width, height)
  const left = leafOf(glyphs.filter(({ x0 }) => x0 < middle), rulings.filter((ruling) => startOf(ruling) < middle), number, middle, height)
  const toLeft = glyphs.filter(({ x0 }) => x0 >= middle).map((glyph) => ({ ...glyph, x0: glyph.x0 - middle, x1: glyph.x1 - middle }))
  const moved = rulings.filter((ruling) => startOf(ruling) >= middle)
    .map((ruling) => (ruling.horizontal ? { ...ruling, from: ruling.from - middle, to: ruling.to - middle } : { ...ruling, at: ruling.at - middle }))
  const right = movedBlocks(leafOf(toLeft, moved, number, width - middle, height), (block) => shiftBlock(block, middle))
  return { leaves: [...left.leaves, ...right.leaves], flushStart: new Map([...left.flushStart, ...right.flushStart]), openEnd: new Map([...left.openEnd, ...right.openEnd]) }
}

const startOf = ({ horizontal, at, from }: Ruling): number => (horizontal ? from : at)

/** A page, or half of one, read from its characters and its lines. */
export function leafOf(glyphs: readonly Glyph[], rulings: readonly Ruling[], number: number, width: number, height: number): Leaves {
  const separators = rulings.filter((ruling) => ruling.horizontal && ruling.to - ruling.from >= ACROSS * width).map(({ at }) => at)
  const { blocks, flushStart, openEnd } = blocksOf(glyphs, latticesOf(rulings), separators, number, width)
  return { leaves: [{ blocks, edges: edgesOf(blocks, height) }], flushStart, openEnd }
}

const isUnruled = (block: Block): block is Table => block.type === 'table' && block.basis === 'aligned'

function unruledTable(table: Table): Unread {
  const text = table.rows.flatMap((row) => row.cells).find((cell) => cell.text.trim() !== '')?.text ?? ''
  return { place: { type: 'pdf', page: table.page ?? 0, box: table.box ?? [0, 0, 0, 0], text }, reason: 'unruled', text: '' }
}

/** Whether the middle of a glyph lies in a box: less than half of it shows where it does not. */
function isInside(glyph: Glyph, x0: number, y0: number, x1: number, y1: number): boolean {
  const x = (glyph.x0 + glyph.x1) / 2
  const y = (glyph.y0 + glyph.y1) / 2
  return x >= x0 && x <= x1 && y >= y0 && y <= y1
}

const isClipped = (glyph: Glyph, clip: Box | undefined): boolean => clip !== undefined && !isInside(glyph, clip[0], clip[1], clip[2], clip[3])

/** A level line as long as this share of the page may part the rows of a table. */
const ACROSS = 0.4

const round = (value: number): number => Math.round(value * 100) / 100

function blocksOf(glyphs: readonly Glyph[], lattices: readonly Lattice[], separators: readonly number[], page: number, pageWidth: number): Omit<Leaves, 'leaves'> & { readonly blocks: readonly Block[] } {
  const { inCells, outside } = assignCells(glyphs, lattices)
  const tables: { readonly block: Block; readonly box: Box }[] = []
  const boxes: { readonly glyphs: readonly Glyph[]; readonly width: number }[] = [{ glyphs: outside, width: pageWidth }]
  const grids = lattices.flatMap((lattice, l) => stackedGrids({ lattice, inCells: inCells[l] ?? [] }))
  grids.forEach(({ lattice, inCells: cells }) => {
    const open = withOpenRows({ lattice, inCells: cells })
    if (framesColumns(lattice, cells)) boxes.push({ glyphs: cells.flat(), width: lattice.box[2] - lattice.box[0] })
    else if (lattice.cells.length === 1 || holdsProse(lattice, cells)) boxes.push(...cells.map((glyphs) => ({ glyphs, width: lattice.box[2] - lattice.box[0] })))
    else if (open) tables.push({ block: buildTable(open.lattice, open.inCells, page, 'aligned'), box: lattice.box })
    else tables.push({ block: buildTable(lattice, cells, page, 'ruled'), box: lattice.box })
  })
  const barriers = tables.map((table) => table.box).toSorted((a, b) => a[1] - b[1])
  const placed: { readonly block: Block; readonly box: Box }[] = [...tables]
  const flushStart = new Map<Block, number>()
  const openEnd = new Map<Block, number>()
  for (const { glyphs: group, width } of boxes) {
    const lines = groupLines(group.filter((glyph) => glyph.turn === 0))
    const aligned = alignedTables(lines, barriers, separators)
    for (const table of aligned) placed.push({ block: buildTable(table.lattice, table.inCells, page, 'aligned'), box: table.lattice.box })
    const inProse = aligned.length === 0 ? lines : lines.filter((line) => !aligned.some((table) => table.lines.has(line)))
    const walls = aligned.length === 0 ? barriers : [...barriers, ...aligned.map((table) => table.lattice.box)].toSorted((a, b) => a[1] - b[1])
    for (const built of buildParagraphs({ lines: inProse, barriers: walls, page, pageWidth, width })) {
      placed.push({ block: built.paragraph, box: boxOf(built.paragraph) })
      if (built.flushStart !== null) flushStart.set(built.paragraph, built.flushStart)
      if (built.openEnd !== null) openEnd.set(built.paragraph, built.openEnd)
    }
    for (const line of turnedLines(group.filter((glyph) => glyph.turn !== 0))) {
      const paragraph = lineBlock(line, page, 'body')
      placed.push({ block: paragraph, box: boxOf(paragraph) })
    }
  }
  return { blocks: inReadingOrder(placed), flushStart, openEnd }
}

/** From the top down by upper edge; what begins on one height, from left to right. */
function inReadingOrder(placed: { readonly block: Block; readonly box: Box }[]): Block[] {
  const sorted = placed.toSorted((a, b) => a.box[1] - b.box[1])
  const result: Block[] = []
  let start = 0
  for (let i = 1; i <= sorted.length; i++) {
    const first = sorted[start]
    const here = sorted[i]
    if (!first) break
    if (here && here.box[1] - first.box[1] <= SAME_HEIGHT) continue
    result.push(...sorted.slice(start, i).toSorted((a, b) => a.box[0] - b.box[0]).map((p) => p.block))
    start = i
  }
  return result
}

const SAME_HEIGHT = 3

function boxOf(paragraph: Paragraph): Box {
  const place = paragraph.runs[0]?.place
  return place?.type === 'pdf' ? place.box : [0, 0, 0, 0]
}

/** Glyphs that are not read, a line an entry. */
function unreadLines(glyphs: readonly Glyph[], page: number, reason: Unread['reason']): Unread[] {
  if (glyphs.length === 0) return []
  const lines = [...groupLines(glyphs.filter((g) => g.turn === 0)), ...turnedLines(glyphs.filter((g) => g.turn !== 0))]
  return lines.map((line) => {
    const { text } = printedText([line], page, () => '')
    return { place: { type: 'pdf', page, box: rounded([line.x0, line.y0, line.x1, line.y1]), text }, reason, text }
  })
}
