import type { TableBlock } from '../../model/print-document.ts'
import { decimalTails, type DecimalTails } from '../decimal-tail.ts'
import { tableGrid, type PlacedCell } from '../table-grid.ts'
import { escapeHtml, htmlId, htmlText } from './escape-html.ts'

/** A table with its caption, header cells with their scope, in a region that can be scrolled by keyboard. */
export function htmlTable(table: TableBlock, newPage: boolean): string {
  const grid = tableGrid(table)
  const tails = decimalTails(grid)
  const id = htmlId(table.id)
  const rows = grid.map((line) => `<tr>${line.map((placed) => (placed ? htmlCell(placed, tails, table) : '')).join('')}</tr>`)
  const head = rows.slice(0, table.headerRows)
  const total = table.widths.reduce((a, b) => a + b, 0)
  const classes = ['sheet', table.kind, ...(table.landscape ? ['wide'] : []), ...(newPage ? ['new-page'] : [])]
  const label = table.title === '' ? ' aria-label="表格"' : ` aria-labelledby="${id}-title"`
  return `<div class="${classes.join(' ')}" id="${id}" role="region"${label} tabindex="0">
<table>${caption(table, id)}<colgroup>${table.widths.map((width) => `<col style="width:${((width / total) * 100).toFixed(2)}%">`).join('')}</colgroup>
${head.length > 0 ? `<thead>${head.join('\n')}</thead>\n` : ''}<tbody>${rows.slice(table.headerRows).join('\n')}</tbody></table>
${table.notes.map((note) => `<p class="note">${htmlText(note)}</p>`).join('\n')}</div>`
}

function caption({ title, caption: [left, right] }: TableBlock, id: string): string {
  if (title === '' && left === '' && right === '') return ''
  const line = left === '' && right === '' ? '' : `<div class="line"><div>${htmlText(left)}</div><div>${htmlText(right)}</div></div>`
  return `<caption>${title === '' ? '' : `<div class="title" style="text-align:center" id="${id}-title">${htmlText(title)}</div>`}${line}</caption>`
}

function htmlCell({ row, cell }: PlacedCell, tails: DecimalTails, table: TableBlock): string {
  const header = cell.header ?? (row < table.headerRows ? 'column' : null)
  const tag = header === null || cell.text === '' ? 'td' : 'th'
  const scope = header === 'column' ? (cell.columnSpan > 1 ? 'colgroup' : 'col') : cell.rowSpan > 1 ? 'rowgroup' : 'row'
  const tail = tails.get(cell)
  const classes = [...(cell.align === 'left' ? [] : [cell.align]), ...(cell.bold && header !== 'column' ? ['strong'] : [])]
  const attributes = [
    ...(tag === 'th' ? [`scope="${scope}"`] : []),
    ...(cell.columnSpan > 1 ? [`colspan="${cell.columnSpan}"`] : []),
    ...(cell.rowSpan > 1 ? [`rowspan="${cell.rowSpan}"`] : []),
    ...(classes.length > 0 ? [`class="${classes.join(' ')}"`] : []),
    ...(tail === undefined ? [] : [`data-tail="${escapeHtml(tail)}"`]),
  ]
  return `<${[tag, ...attributes].join(' ')}>${htmlText(cell.text)}</${tag}>`
}
