import type { TableBlock } from '../../model/print-document.ts'
import { decimalTails, type DecimalTails } from '../decimal-tail.ts'
import { CELL_PADDING, cellInset, rowHeights, type ColumnFit } from '../fit-columns.ts'
import { typeArea } from '../page-style.ts'
import { tableGrid, type PlacedCell, type TableGrid } from '../table-grid.ts'
import { textWidth } from '../text-width.ts'
import { cellStyle } from './styles.ts'
import { escapeXml, paragraph, run, twips } from './xml-text.ts'

/** A row taller than this part of a page may be broken over pages; all others stay whole. */
const WHOLE_ROW = 0.8

/** The grid: fixed column widths, header rows repeated, rows not split. */
export function tableXml(table: TableBlock, fit: ColumnFit): string {
  const grid = tableGrid(table)
  const tails = decimalTails(grid)
  const heights = rowHeights(grid, fit)
  const widths = fit.widths.map(twips)
  const limit = typeArea(table.landscape).height * WHOLE_ROW
  const rows = grid.map((_, r) => {
    const whole = (heights[r] ?? 0) <= limit
    const properties = `${whole ? '<w:cantSplit/>' : ''}${r < table.headerRows ? '<w:tblHeader/>' : ''}`
    return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${rowCells(grid, r, widths, fit, tails)}</w:tr>`
  })
  const total = widths.reduce((a, b) => a + b, 0)
  const caption = table.title === '' ? '' : `<w:tblCaption w:val="${escapeXml(table.title)}"/>`
  return `<w:tbl><w:tblPr><w:tblStyle w:val="DisclosureTable"/><w:tblW w:w="${total}" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="${twips(fit.padding)}" w:type="dxa"/><w:left w:w="${twips(CELL_PADDING)}" w:type="dxa"/><w:bottom w:w="${twips(fit.padding)}" w:type="dxa"/><w:right w:w="${twips(CELL_PADDING)}" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>${caption}</w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`
}

/** The cells of one row; where a cell from above reaches down, a continuing one stands. */
function rowCells(grid: TableGrid, r: number, widths: readonly number[], fit: ColumnFit, tails: DecimalTails): string {
  const cells: string[] = []
  for (let column = 0; column < widths.length;) {
    const placed = grid[r]?.[column] ?? ownerOf(grid, r, column)
    if (!placed) break
    const width = widths.slice(column, column + placed.cell.columnSpan).reduce((a, b) => a + b, 0)
    const begins = placed.row === r
    const merge = placed.cell.rowSpan === 1 ? '' : begins ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>'
    const span = placed.cell.columnSpan === 1 ? '' : `<w:gridSpan w:val="${placed.cell.columnSpan}"/>`
    const content = begins ? cellContent(placed, fit, tails) : paragraph(cellStyle(fit.size), '')
    cells.push(`<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}<w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`)
    column += placed.cell.columnSpan
  }
  return cells.join('')
}

/** The cell above whose span covers a position at its left edge. */
function ownerOf(grid: TableGrid, row: number, column: number): PlacedCell | null {
  for (let r = row - 1; r >= 0; r -= 1) {
    const placed = grid[r]?.[column]
    if (placed) return placed
  }
  return null
}

const ALIGN = { left: '', center: '<w:jc w:val="center"/>', right: '<w:jc w:val="right"/>', decimal: '<w:jc w:val="right"/>' } as const

/** Digits of Times New Roman are half an em. */
const LATIN_DIGIT = 0.5

function cellContent(placed: PlacedCell, fit: ColumnFit, tails: DecimalTails): string {
  const { cell } = placed
  const tail = tails.get(cell)
  const [left, right] = tail === undefined ? [cellInset(placed, fit), cellInset(placed, fit)] : [0, textWidth(tail, LATIN_DIGIT) * fit.size]
  const indent = left + right === 0 ? '' : `<w:ind w:left="${twips(left)}" w:right="${twips(right)}" w:firstLineChars="0" w:firstLine="0"/>`
  return paragraph(cellStyle(fit.size), run(cell.text, cell.bold ? '<w:b/>' : ''), indent + ALIGN[cell.align])
}
