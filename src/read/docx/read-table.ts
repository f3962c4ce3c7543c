import type { Block, Cell, Row } from '../../model/source-tree.ts'
import { joinPieces, makeCell, makeMarkedTable, type Piece } from '../make-block.ts'
import { child, elements, flagOf, valueOf, type XmlNode } from '../xml-tree.ts'
import { leaveOut, paragraphPlace, type DocxContext } from './docx-context.ts'
import type { BlockReader } from './block-reader.ts'
import { readParagraph } from './read-paragraph.ts'
import { chosen } from './read-runs.ts'

interface OpenCell {
  readonly row: number
  readonly column: number
  readonly columnSpan: number
  rowSpan: number
  readonly pieces: Piece[]
  readonly firstParagraph: number
  bold: boolean
}

/**
 * Reads a w:tbl element with its merged cells. Tables inside cells and text boxes follow as blocks of their own; a
 * table of one column or one row that holds a table only lays out the page, and its content is read as if it stood free.
 */
export function readTable(node: XmlNode, context: DocxContext, readBlocks: BlockReader, depth: number): readonly Block[] {
  context.budget.checkDepth(depth)
  const rows = tableRows(node, context)
  if (isLayout(rows)) return rows.flatMap((row) => rowCells(row).flatMap((cell) => readBlocks(contentOf(cell), context, depth + 1)))
  const grid: OpenCell[][] = []
  const inner: Block[] = []
  let above = new Map<number, OpenCell>()
  for (const [index, row] of rows.entries()) {
    const properties = child(row, 'trPr')
    let column = Number(valueOf(properties, 'gridBefore') ?? 0)
    const current = new Map<number, OpenCell>()
    const line: OpenCell[] = []
    for (const cell of rowCells(row)) {
      const format = child(cell, 'tcPr')
      const span = Math.max(1, Math.min(1000, Number(valueOf(format, 'gridSpan') ?? 1)))
      const merged = child(format, 'vMerge')
      const upper = above.get(column)
      const horizontal = child(format, 'hMerge')
      const left = line.at(-1)
      if (merged && merged.attributes.val !== 'restart' && upper) {
        upper.rowSpan = index - upper.row + 1
        current.set(column, upper)
        keepContinued(cell, upper, context)
      } else if (horizontal && horizontal.attributes.val !== 'restart' && left) {
        line[line.length - 1] = { ...left, columnSpan: left.columnSpan + span }
      } else {
        const open = openCell(cell, index, column, span, context)
        line.push(open.cell)
        if (merged) current.set(column, open.cell)
        inner.push(...open.nested.flatMap((block) => readBlocks([block], context, depth + 1)))
      }
      column += span
    }
    context.budget.addCells(Math.max(1, line.length))
    grid.push(line)
    above = current
  }
  const columns = grid.flat().reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0)
  if (columns === 0) return inner
  context.budget.addBlock()
  return [makeMarkedTable(grid.map((line): Row => ({ cells: line.map((cell) => closeCell(cell, context)) })), columns), ...inner]
}

/** Rows that print: those deleted under track changes and hidden ones are left out. */
function tableRows(node: XmlNode, context: DocxContext): readonly XmlNode[] {
  return unwrapped(node, 'tr').filter((row) => {
    const properties = child(row, 'trPr')
    if (child(properties, 'del')) return false
    if (flagOf(properties, 'hidden') !== true) return true
    leaveOut(context, firstParagraph(row), 'hidden', plainText(row))
    return false
  })
}

const rowCells = (row: XmlNode): readonly XmlNode[] => unwrapped(row, 'tc').filter((cell) => !child(child(cell, 'tcPr'), 'cellDel'))

/** Children of a name, also those wrapped in content controls and the like. */
function unwrapped(node: XmlNode, name: string): readonly XmlNode[] {
  return elements(node).flatMap((one) => {
    if (one.name === name) return [one]
    if (['sdt', 'sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo'].includes(one.name)) return unwrapped(one, name)
    return one.name === 'AlternateContent' ? unwrapped(chosen(one), name) : []
  })
}

const contentOf = (cell: XmlNode): readonly XmlNode[] => elements(cell).filter((one) => one.name !== 'tcPr')

function isLayout(rows: readonly XmlNode[]): boolean {
  const cells = rows.map(rowCells)
  const holdsTable = cells.some((row) => row.some((cell) => unwrapped(cell, 'tbl').length > 0))
  return holdsTable && (rows.length === 1 || cells.every((row) => row.length <= 1))
}

function openCell(cell: XmlNode, row: number, column: number, columnSpan: number, context: DocxContext): { cell: OpenCell; nested: readonly XmlNode[] } {
  const pieces: Piece[] = []
  const nested: XmlNode[] = []
  let bold = true
  let first = 0
  for (const node of flattened(contentOf(cell))) {
    if (node.name === 'tbl') {
      nested.push(node)
      continue
    }
    const paragraph = readParagraph(node, context)
    if (first === 0) first = paragraph.ordinal
    nested.push(...paragraph.boxes)
    for (const line of paragraph.lines) pieces.push({ text: line, place: paragraphPlace(context, paragraph.ordinal, line) })
    if (paragraph.lines.length > 0) bold &&= paragraph.bold
  }
  return { cell: { row, column, columnSpan, rowSpan: 1, pieces, firstParagraph: first, bold: bold && pieces.length > 0 }, nested }
}

/** The paragraphs and tables of a list of blocks, without wrappers. */
function flattened(nodes: readonly XmlNode[]): readonly XmlNode[] {
  return nodes.flatMap((node) => {
    if (node.name === 'p' || node.name === 'tbl') return [node]
    if (['sdt', 'sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo'].includes(node.name)) return flattened(elements(node))
    return node.name === 'AlternateContent' ? flattened(elements(chosen(node))) : []
  })
}

/** Text in a cell that is merged into the one above does not print. */
function keepContinued(cell: XmlNode, upper: OpenCell, context: DocxContext): void {
  const text = plainText(cell)
  if (text !== '') leaveOut(context, firstParagraph(cell) || upper.firstParagraph, 'hidden', text)
}

function closeCell(cell: OpenCell, context: DocxContext): Cell {
  const printed = joinPieces(cell.pieces, () => '\n')
  return makeCell(cell.row, cell.column, printed, paragraphPlace(context, cell.firstParagraph, printed.text), { rowSpan: cell.rowSpan, columnSpan: cell.columnSpan, bold: cell.bold })
}

function plainText(node: XmlNode): string {
  if (node.name === 't') return node.children.filter((one) => typeof one === 'string').join('')
  return elements(node).map(plainText).filter((text) => text !== '').join(node.name === 'tr' || node.name === 'tc' ? '\t' : '')
}

function firstParagraph(node: XmlNode): number {
  if (node.name === 'p') return node.ordinal
  for (const one of elements(node)) {
    const found = firstParagraph(one)
    if (found > 0) return found
  }
  return 0
}
