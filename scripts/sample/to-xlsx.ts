import { writeXlsx, type Cell, type CellStyle, type CellValue, type WriteSheet } from 'hucre/xlsx'
import { readNumber } from '../../src/model/number-text.ts'
import { gridOf, type SampleBlock, type SampleTable } from '../../bench/accuracy/mutations/block.ts'

/** One sheet for the prose, one a table, as budget offices lay them out. Amounts are numbers with a number format. */
export function toXlsx(blocks: readonly SampleBlock[]): Promise<Uint8Array> {
  const tables = blocks.filter((block) => block.type === 'table')
  const special = blocks.findIndex((block) => block.id === 'special-title')
  const first = proseSheet('说明', special < 0 ? blocks : blocks.slice(0, special))
  const last = special < 0 ? [] : [proseSheet('专项资金', blocks.slice(special))]
  return writeXlsx({ sheets: [first, ...tables.map(tableSheet), ...last] })
}

/** Points of a row in which the text wraps in cells of these widths (in characters; a Chinese one counts double). */
function rowHeight(cells: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = cells.map(({ text, width }) => Math.ceil(([...text].length * 2.3) / Math.max(4, width)))
  return Math.max(1, ...lines) * 17
}

const FONT = { name: '仿宋_GB2312', size: 12 }
const WRAP = { wrapText: true, vertical: 'center' } as const

function proseSheet(name: string, blocks: readonly SampleBlock[]): WriteSheet {
  const texts = blocks.filter((block) => block.type !== 'table')
  const cells = new Map<string, Partial<Cell>>(texts.map((block, row) => [`${row},0`, {
    value: block.text,
    style: {
      font: { ...FONT, size: block.type === 'title' ? 18 : 12, bold: block.type !== 'paragraph' },
      alignment: { ...WRAP, horizontal: block.type === 'title' ? 'center' : 'left' },
    },
  }]))
  const rowDefs = new Map(texts.map((block, row) => [row, { height: block.type === 'title' ? 30 : rowHeight([{ text: block.text, width: 76 }]) }]))
  return { name, rows: texts.map((block) => [block.text]), cells, rowDefs, columns: [{ width: 76 }], pageSetup: { paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } }
}

const LINE = { style: 'thin' } as const
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE }

/** Title in row 1 and caption in row 2, both over the whole width; the grid from row 3, the notes below. */
function tableSheet(table: SampleTable, index: number): WriteSheet {
  const width = table.widths.length
  const rows: CellValue[][] = []
  const cells = new Map<string, Partial<Cell>>()
  const rowDefs = new Map<number, { height: number }>()
  const widths = table.widths.map((w) => w * (table.landscape ? 5 : 6) + 4)
  const merges = [{ startRow: 0, startCol: 0, endRow: 0, endCol: width - 1 }]
  const put = (row: number, column: number, value: CellValue, style: CellStyle): void => {
    rows[row] ??= Array.from({ length: width }, () => null)
    rows[row][column] = value
    cells.set(`${row},${column}`, { value, style })
  }
  put(0, 0, table.title, { font: { ...FONT, size: 16, bold: true }, alignment: { horizontal: 'center', vertical: 'center' } })
  put(1, 0, table.caption[0], { font: FONT })
  if (table.caption[1] !== '') put(1, width - 1, table.caption[1], { font: FONT, alignment: { horizontal: 'right' } })
  const grid = gridOf(table)
  grid.forEach((line, r) => rowDefs.set(r + 2, { height: rowHeight(line.flatMap((cell, column) => (
    cell && (cell.rowSpan ?? 1) === 1
      ? [{ text: cell.text, width: widths.slice(column, column + (cell.columnSpan ?? 1)).reduce((a, b) => a + b, 0) }]
      : []))) }))
  grid.forEach((line, r) => line.forEach((cell, column) => {
    const row = r + 2
    if (!cell) return put(row, column, null, { border: BORDER })
    put(row, column, cellValue(cell.text, cell.align === 'right'), {
      font: { ...FONT, bold: r < table.headerRows },
      border: BORDER,
      alignment: { ...WRAP, horizontal: cell.align ?? 'left' },
      ...(cell.align === 'right' ? { numFmt: numberFormat(cell.text) } : {}),
    })
    const [rowSpan, columnSpan] = [cell.rowSpan ?? 1, cell.columnSpan ?? 1]
    if (rowSpan > 1 || columnSpan > 1) {
      merges.push({ startRow: row, startCol: column, endRow: row + rowSpan - 1, endCol: column + columnSpan - 1 })
    }
  }))
  for (const note of table.notes) put(rows.length, 0, note, { font: FONT })
  return {
    name: `${index + 1} ${shortName(table)}`, rows, cells, merges, rowDefs,
    columns: widths.map((width) => ({ width })),
    pageSetup: { paperSize: 'a4', orientation: table.landscape ? 'landscape' : 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  }
}

const shortName = ({ id, title }: SampleTable): string =>
  (id.startsWith('sheet-') ? `绩效目标表${id.slice('sheet-'.length)}` : title.replace(/^\d{4}年/, '')).slice(0, 26)

function cellValue(text: string, isAmount: boolean): CellValue {
  if (text === '') return null
  // What is not written as a number (a separator out of place) was typed as text.
  const reading = isAmount && /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(text) ? readNumber(text) : null
  return reading?.type === 'number' ? Number(text.replaceAll(',', '')) : text
}

const numberFormat = (text: string): string => (text.includes('.') ? '#,##0.00' : '#,##0')
