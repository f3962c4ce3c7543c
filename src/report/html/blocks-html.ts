import type { Place } from '../../model/place.ts'
import type { Block, Cell, Paragraph, SourceTree, Table } from '../../model/source-tree.ts'
import { highlighted, markup, marksByAddress, type MarksAt } from './highlight.ts'
import { html, type Html } from './html.ts'
import type { Words } from './words.ts'
import type { Mark } from './marks.ts'

/** A document without pages as its reader sees it: paragraphs and tables in order, with the marked places. */
export function blocksHtml(source: SourceTree, marks: readonly Mark[], words: Words): Html {
  const at = marksByAddress(marks)
  const seen = new Set<string>()
  let sheet: string | null = null
  const parts = source.blocks.map((block) => {
    const heading = block.sheet !== null && block.sheet !== sheet ? html`<h2 class="sheet-name">${words.sheet} ${block.sheet}</h2>` : ''
    sheet = block.sheet
    return html`${heading}${blockHtml(block, at, seen)}`
  })
  const lost = marks.filter(({ id }) => !seen.has(id))
  return html`<div class="flow">${parts}</div>${lost.length > 0 ? lostHtml(lost, words, seen) : ''}`
}

/** Places whose words are in no paragraph and no cell: hidden cells, comments. They are listed, not dropped. */
const lostHtml = (lost: readonly Mark[], words: Words, seen: Set<string>): Html =>
  html`<section class="flow"><h2>${words.notShown}</h2>${lost.map((mark) => html`<p>${markup(mark.place.text || words.blank, [mark], seen)}</p>`)}</section>`

const blockHtml = (block: Block, at: MarksAt, seen: Set<string>): Html | '' =>
  block.type === 'paragraph' ? paragraphHtml(block, at, seen) : tableHtml(block, at, seen)

function paragraphHtml(paragraph: Paragraph, at: MarksAt, seen: Set<string>): Html | '' {
  if (paragraph.text === '') return ''
  const classes = [paragraph.centred && 'centred', paragraph.bold && 'bold', paragraph.role !== 'body' && 'aside'].filter(Boolean).join(' ')
  const body = highlighted(paragraph, at, seen)
  return paragraph.headingLevel === null
    ? html`<p class="${classes}">${body}</p>`
    : html`<p class="${classes} heading" role="heading" aria-level="${Math.min(6, paragraph.headingLevel + 1)}">${body}</p>`
}

function tableHtml(table: Table, at: MarksAt, seen: Set<string>): Html {
  const rows = withGaps(table).map((row) => html`<tr>${row.map((cell) => (cell ? cellHtml(cell, at, seen) : html`<td></td>`))}</tr>`)
  return html`<div class="table-frame" tabindex="0"><table class="source-table"><tbody>${rows}</tbody></table></div>`
}

/** The rows with null where the grid has no cell of its own and no merged cell reaches: columns keep their places. */
function withGaps({ rows, columns }: Table): readonly (readonly (Cell | null)[])[] {
  const covered = new Set<string>()
  return rows.map(({ cells }, row) => {
    const byColumn = new Map(cells.map((cell) => [cell.column, cell]))
    const laid: (Cell | null)[] = []
    for (let column = 0; column < columns; column += 1) {
      const cell = byColumn.get(column)
      if (cell) {
        laid.push(cell)
        for (let r = 0; r < cell.rowSpan; r += 1) for (let c = 0; c < cell.columnSpan; c += 1) covered.add(`${row + r} ${column + c}`)
      } else if (!covered.has(`${row} ${column}`)) laid.push(null)
    }
    return laid
  })
}

/** Account codes, also in parts, are names made of digits: they stand at the left. */
const CODE = /^\s*(?:\d{2,3}|\d{5}|\d{7})\s*$/

function cellHtml(cell: Cell, at: MarksAt, seen: Set<string>): Html {
  const spans = html`${cell.rowSpan > 1 && html` rowspan="${cell.rowSpan}"`}${cell.columnSpan > 1 && html` colspan="${cell.columnSpan}"`}`
  const isNumber = /\d/.test(cell.text) && /^[-\s\d,.%]+$/.test(cell.text) && !CODE.test(cell.text)
  const blank = cell.runs.length === 0 ? at(cell.place).filter(({ place }) => standsIn(place, cell)) : []
  const body = blank.length > 0 ? markup('\u3000', blank, seen) : highlighted(cell, at, seen)
  return html`<td${isNumber && html` class="number"`}${spans}>${body}</td>`
}

/** Cells of one line of text are told apart by their column; elsewhere a cell has an address of its own. */
const standsIn = (place: Place, cell: Cell): boolean =>
  place.type !== 'text' || (cell.place.type === 'text' && cell.place.column === place.column)
