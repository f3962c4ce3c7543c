import type { TableBlock } from '../../model/print-document.ts'
import { decimalTails, type DecimalTails } from '../decimal-tail.ts'
import { cellInset, rowHeights, type ColumnFit } from '../fit-columns.ts'
import { SIZE, typeArea } from '../page-style.ts'
import { tableGrid, type PlacedCell } from '../table-grid.ts'
import { titleLines } from '../title-lines.ts'
import { typstString, typstText } from './typst-string.ts'

/** A row that fills more of a page than this may be broken over pages; all others stay whole. */
const WHOLE_ROW = 0.4

/** Title, caption line, grid, notes. Header rows are repeated on every page. `label`: the title is a heading of this level. */
export function typstTable(table: TableBlock, fit: ColumnFit, listed: { readonly level: number; readonly label: string } | null): string {
  const area = typeArea(table.landscape)
  const grid = tableGrid(table)
  const heights = rowHeights(grid, fit)
  const tails = decimalTails(grid)
  const splits = ({ row, cell }: PlacedCell): boolean => heights.slice(row, row + cell.rowSpan).reduce((a, b) => a + b, 0) > area.height * WHOLE_ROW
  const cellsOf = (rows: typeof grid): string => rows.flat().filter((placed) => placed !== null)
    .map((placed) => typstCell(placed, { split: splits(placed), inset: cellInset(placed, fit) }, tails)).join(',\n  ')
  const header = cellsOf(grid.slice(0, table.headerRows))
  const body = cellsOf(grid.slice(table.headerRows))
  const caption = table.caption.every((text) => text === '') ? '' : `#caption-line([${captionText(table.caption[0])}], [${captionText(table.caption[1])}])`
  return [
    table.title === '' ? '' : typstTitle(table.title, area.width, listed), caption,
    `#sheet(${fit.size}pt, ${fit.padding}pt, (${fit.widths.map((width) => `${width.toFixed(2)}pt`).join(', ')}),`,
    ...(header === '' ? [] : [`  table.header(${header}),`]),
    ...(body === '' ? [] : [`  ${body},`]),
    ')',
    ...table.notes.map((note) => `#note-line[${typstText(note)}]`),
  ].filter((part) => part !== '').join('\n')
}

/** A title that the contents list is a heading, so that it is in the bookmarks too. */
function typstTitle(title: string, width: number, listed: { readonly level: number; readonly label: string } | null): string {
  const { size, lines } = titleLines(title, width, SIZE.tableTitle, SIZE.leastTitle)
  const text = typstText(lines.join('\n'))
  return listed === null ? `#table-title(${size}pt)[${text}]` : `#[#show heading: it => table-title(${size}pt, it.body)\n#heading(level: ${listed.level})[${text}] ${listed.label}]`
}

const captionText = (text: string): string => (text === '' ? '' : typstText(text))

const ALIGN = { left: 'left', center: 'center', right: 'right', decimal: 'right' } as const

function typstCell({ row, column, cell }: PlacedCell, { split, inset }: { readonly split: boolean; readonly inset: number }, tails: DecimalTails): string {
  const tail = tails.get(cell)
  const text = cell.text === '' ? '' : typstText(cell.text)
  const body = cell.bold ? `#strong[${text}]` : text
  const options = [
    ...(cell.align === 'left' ? [] : [`align: ${ALIGN[cell.align]}`]),
    ...(cell.columnSpan === 1 ? [] : [`colspan: ${cell.columnSpan}`]),
    ...(cell.rowSpan === 1 ? [] : [`rowspan: ${cell.rowSpan}`]),
    ...(split ? ['split: true'] : []),
  ]
  const content = inset === 0 ? body : `#pad(x: ${inset.toFixed(2)}pt)[${body}]`
  return `c(${column}, ${row}, [${content}${tail === undefined ? '' : `#hide(${typstString(tail)})`}]${options.map((option) => `, ${option}`).join('')})`
}
