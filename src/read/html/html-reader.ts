import type { Block, Cell, Row, Unread } from '../../model/source-tree.ts'
import { joinPieces, makeCell, makeMarkedTable, makeParagraph, type Piece } from '../make-block.ts'
import { lineRole } from '../line-role.ts'
import type { ReadBudget } from '../read-budget.ts'
import { joinBrokenLines, type StyledLine } from './broken-lines.ts'
import { exactValue } from './excel-attributes.ts'
import { makeLineBuilder, plainText, type HtmlLine } from './collect-lines.ts'
import type { HtmlPlaces } from './html-place.ts'
import { isLayoutTable, layOutTable, type GridCell, type HtmlGrid } from './html-table.ts'
import { inherit, PLAIN, type HtmlStyle } from './html-style.ts'
import { attribute, isElement, isHidden, type HtmlElement, type HtmlNode } from './parse-html.ts'
import { attachmentOf, embeddedOf, imageOf, mayShowTable } from './linked-files.ts'

/** Elements that are not shown as text. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'head', 'title', 'meta', 'link', 'select', 'option', 'datalist', 'button', 'textarea', 'input', 'svg', 'canvas', 'audio', 'video', 'map', 'rp', 'rt', 'colgroup', 'col'])
/** Elements that begin and end a line. */
const BLOCK = new Set(['address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'dialog', 'dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'frameset', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'legend', 'li', 'main', 'menu', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'])

/** Walks a page and puts its paragraphs and tables into `blocks`, what it leaves out into `unread`. */
export class HtmlReader {
  readonly #places: HtmlPlaces
  readonly #budget: ReadBudget
  readonly #blocks: Block[]
  readonly #unread: Unread[]
  /** Elements that are read elsewhere: what they hold, at the first of them. */
  readonly #instead: ReadonlyMap<HtmlElement, readonly Block[]>

  constructor(places: HtmlPlaces, budget: ReadBudget, blocks: Block[], unread: Unread[], instead: ReadonlyMap<HtmlElement, readonly Block[]> = new Map()) {
    this.#places = places
    this.#budget = budget
    this.#blocks = blocks
    this.#unread = unread
    this.#instead = instead
  }

  readRoot(root: HtmlElement): void {
    this.#readFlow(root, inherit(PLAIN, root), 1)
  }

  /** Reads an element whose lines become paragraphs. */
  #readFlow(element: HtmlElement, style: HtmlStyle, depth: number): void {
    const lines = makeLineBuilder(this.#places)
    let lineStyle = style
    let label = ''
    let broken: StyledLine[] = []
    const endLine = (): boolean => {
      const line = lines.end()
      if (!line) return false
      broken.push({ line, style: lineStyle, label })
      label = ''
      return true
    }
    const end = (): void => {
      endLine()
      for (const one of joinBrokenLines(broken)) this.#addParagraph(one)
      broken = []
    }
    this.#walk(element, style, depth, {
      text: (node, parent, at) => {
        lineStyle = at
        lines.text(node, parent, { bold: at.bold, verbatim: at.verbatim })
      },
      end,
      // An empty line parts paragraphs.
      lineEnd: () => {
        if (!endLine()) end()
      },
      label: (text) => {
        label = text
      },
      table: (table, at, level) => {
        end()
        this.#readTable(table, at, level)
      },
    })
    end()
  }

  #walk(element: HtmlElement, style: HtmlStyle, depth: number, sink: Sink): void {
    this.#budget.checkDepth(depth)
    let item = Number(attribute(element, 'start') ?? 1) - 1
    for (const node of element.childNodes) {
      this.#budget.tick()
      if (node.nodeName === '#text' && 'value' in node) {
        if (style.verbatim) this.#verbatim(node, element, style, sink)
        else sink.text(node, element, style)
        continue
      }
      if (!isElement(node)) continue
      this.#noteLinked(node)
      if (SILENT.has(node.tagName)) continue
      if (isHidden(node)) {
        this.#leaveOut(node, 'hidden', plainText(node))
        continue
      }
      if (node.tagName === 'br') {
        sink.lineEnd()
        continue
      }
      const instead = this.#instead.get(node)
      if (instead) {
        sink.end()
        for (const block of instead) this.#blocks.push(block)
        continue
      }
      const inner = inherit(style, node)
      if (node.tagName === 'table') {
        sink.table(node, inner, depth + 1)
        continue
      }
      const isBlock = BLOCK.has(node.tagName)
      if (isBlock) sink.end()
      if (node.tagName === 'li' && element.tagName === 'ol') {
        item = Number(attribute(node, 'value') ?? item + 1)
        if (inner.marker && Number.isFinite(item)) sink.label(`${item}. `)
      }
      this.#walk(node, inner, depth + 1, sink)
      if (isBlock) sink.end()
    }
  }

  /** Preformatted text: its line ends are printed. */
  #verbatim(node: HtmlNode & { readonly value: string }, parent: HtmlElement, style: HtmlStyle, sink: Sink): void {
    for (const [index, line] of node.value.split('\n').entries()) {
      if (index > 0) sink.lineEnd()
      sink.text({ ...node, value: line, sourceCodeLocation: node.sourceCodeLocation && { ...node.sourceCodeLocation, startLine: node.sourceCodeLocation.startLine + index, startCol: index === 0 ? node.sourceCodeLocation.startCol : 1 } }, parent, { ...style, verbatim: false })
    }
  }

  #addParagraph({ line, style, label }: StyledLine): void {
    this.#budget.addBlock()
    const printed = joinPieces(line.pieces, () => '')
    const runs = printed.runs.map((run) => ({ ...run, start: run.start + label.length, end: run.end + label.length }))
    const text = label + printed.text
    this.#blocks.push(makeParagraph({ text, runs }, { role: style.footer ? 'pageFooter' : lineRole(text), headingLevel: style.headingLevel, centred: style.centred, fontSize: style.fontSize, bold: line.bold }))
  }

  #readTable(table: HtmlElement, style: HtmlStyle, depth: number): void {
    this.#budget.checkDepth(depth)
    const grid = layOutTable(table, (cells) => this.#budget.addCells(cells))
    for (const one of grid.hidden) this.#leaveOut(one, 'hidden', plainText(one))
    for (const caption of grid.captions) this.#readFlow(caption, inherit(style, caption), depth + 1)
    if (isLayoutTable(table, grid)) {
      for (const cell of grid.rows.flat()) this.#readFlow(cell.element, inherit(style, cell.element), depth + 1)
      return
    }
    const nested: (() => void)[] = []
    const rows = this.#rows(grid, style, depth, nested)
    if (rows.some((row) => row.cells.some((cell) => cell.text !== ''))) {
      this.#budget.addBlock()
      this.#blocks.push(makeMarkedTable(rows, grid.columns))
    }
    for (const read of nested) read()
  }

  #rows(grid: HtmlGrid, style: HtmlStyle, depth: number, nested: (() => void)[]): readonly Row[] {
    return grid.rows.map((line, row) => ({ cells: line.map((cell) => this.#cell(cell, row, inherit(style, cell.element), depth, nested)) }))
  }

  #cell(cell: GridCell, row: number, style: HtmlStyle, depth: number, nested: (() => void)[]): Cell {
    const lines = makeLineBuilder(this.#places)
    const found: HtmlLine[] = []
    const end = (): void => {
      const line = lines.end()
      if (line) found.push(line)
    }
    this.#walk(cell.element, style, depth + 1, {
      text: (node, parent, at) => lines.text(node, parent, { bold: at.bold, verbatim: at.verbatim }),
      end,
      lineEnd: end,
      label: () => undefined,
      table: (table, at, level) => {
        end()
        nested.push(() => this.#readTable(table, at, level))
      },
    })
    end()
    const pieces = found.flatMap((line, index): readonly Piece[] => (index === 0 ? line.pieces : line.pieces.map((piece, at) => (at === 0 ? { ...piece, text: `\n${piece.text}` } : piece))))
    const printed = joinPieces(pieces, () => '')
    const runs = printed.runs.map((run) => (printed.text[run.start] === '\n' ? { ...run, start: run.start + 1 } : run))
    const { stored, formula } = exactValue(cell.element, printed.text)
    return makeCell(row, cell.column, { text: printed.text, runs }, this.#places.ofElement(cell.element, printed.text), {
      rowSpan: cell.rowSpan,
      columnSpan: cell.columnSpan,
      bold: found.length > 0 && found.every((line) => line.bold),
      stored,
      formula,
    })
  }

  #noteLinked(element: HtmlElement): void {
    const attachment = attachmentOf(element) ?? embeddedOf(element)
    if (attachment !== null) this.#leaveOut(element, 'attachment', [plainText(element), attachment].filter(Boolean).join(' '))
    const image = imageOf(element)
    if (image !== null) this.#leaveOut(element, mayShowTable(element) ? 'picture' : 'unsupportedPart', image)
  }

  #leaveOut(element: HtmlElement, reason: Unread['reason'], text: string): void {
    if (text !== '') this.#unread.push({ place: this.#places.ofElement(element, text), reason, text })
  }
}

/** What the walk hands its finds to. */
interface Sink {
  text(node: HtmlNode & { readonly value: string }, parent: HtmlElement, style: HtmlStyle): void
  end(): void
  /** A line end inside a paragraph's element: `<br>`, or printed in `<pre>`. */
  lineEnd(): void
  label(text: string): void
  table(table: HtmlElement, style: HtmlStyle, depth: number): void
}
