import type { TableBlock } from '../../model/print-document.ts'
import { decimalTails, type DecimalTails } from '../decimal-tail.ts'
import { fitColumns, rowLines } from '../fit-columns.ts'
import { typeArea } from '../page-style.ts'
import { tableGrid, type PlacedCell } from '../table-grid.ts'
import { typstString, typstText } from './typst-string.ts'

/** A row that fills more of a page than this may be broken over pages; all others stay whole. */
const WHOLE_ROW = 0.4

/** Title, caption line, grid, notes. Header rows are repeated on every page. `heading` is the title's own level, if it has one. */
export function typstTable(table: TableBlock, heading: string | null): string {
  const area = typeArea(table.landscape)
  const grid = tableGrid(table)
  const fit = fitColumns(table, area.width)
  const lines = rowLines(grid, fit)
  const tails = decimalTails(grid)
  const pitch = fit.size * 1.35
  const splits = ({ row, cell }: PlacedCell): boolean =>
    lines.slice(row, row + cell.rowSpan).reduce((a, b) => a + b, 0) * pitch > area.height * WHOLE_ROW
  const cellsOf = (rows: typeof grid): string => rows.flat().filter((placed) => placed !== null)
    .map((placed) => typstCell(placed, splits(placed), tails)).join(',\n  ')
  const header = cellsOf(grid.slice(0, table.headerRows))
  const body = cellsOf(grid.slice(table.headerRows))
  const title = table.title === '' ? '' : heading ?? `#table-title[${typstText(table.title)}]`
  const caption = table.caption.every((text) => text === '') ? '' : `#caption-line([${captionText(table.caption[0])}], [${captionText(table.caption[1])}])`
  return [
    title, caption,
    `#sheet(${fit.size}pt, (${fit.widths.map((width) => `${width.toFixed(2)}pt`).join(', ')}),`,
    ...(header === '' ? [] : [`  table.header(${header}),`]),
    ...(body === '' ? [] : [`  ${body},`]),
    ')',
    ...table.notes.map((note) => `#note-line[${typstText(note)}]`),
  ].filter((part) => part !== '').join('\n')
}

const captionText = (text: string): string => (text === '' ? '' : typstText(text))

const ALIGN = { left: 'left', center: 'center', right: 'right', decimal: 'right' } as const

function typstCell({ row, column, cell }: PlacedCell, split: boolean, tails: DecimalTails): string {
  const tail = tails.get(cell)
  const text = cell.text === '' ? '' : typstText(cell.text)
  const body = cell.bold ? `#strong[${text}]` : text
  const options = [
    ...(cell.align === 'left' ? [] : [`align: ${ALIGN[cell.align]}`]),
    ...(cell.columnSpan === 1 ? [] : [`colspan: ${cell.columnSpan}`]),
    ...(cell.rowSpan === 1 ? [] : [`rowspan: ${cell.rowSpan}`]),
    ...(split ? ['split: true'] : []),
  ]
  return `c(${column}, ${row}, [${body}${tail === undefined ? '' : `#hide(${typstString(tail)})`}]${options.map((option) => `, ${option}`).join('')})`
}
