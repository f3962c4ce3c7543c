import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import * as XLSX from '@e965/xlsx'
import type { GridCell } from './build-form.ts'

/** A titled grid with merged cells, in the formats that disclosures come in. */
export interface TitledGrid {
  readonly title: string
  readonly rows: readonly (readonly GridCell[])[]
}

interface Laid { readonly text: string; readonly row: number; readonly column: number; readonly columnSpan: number; readonly rowSpan: number }

function lay(rows: readonly (readonly GridCell[])[]): { readonly cells: readonly (readonly Laid[])[]; readonly columns: number } {
  const taken = new Set<string>()
  let columns = 0
  const cells = rows.map((given, row) => {
    let column = 0
    return given.map((cell): Laid => {
      const [text, columnSpan, rowSpan = 1] = typeof cell === 'string' ? [cell, 1] as const : cell
      while (taken.has(`${row},${column}`)) column += 1
      for (let r = row; r < row + rowSpan; r += 1) for (let c = column; c < column + columnSpan; c += 1) taken.add(`${r},${c}`)
      const laid = { text, row, column, columnSpan, rowSpan }
      column += columnSpan
      columns = Math.max(columns, column)
      return laid
    })
  })
  return { cells, columns }
}

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

export function toHtml(grids: readonly TitledGrid[]): Uint8Array {
  const tables = grids.map(({ title, rows }) => {
    const body = lay(rows).cells.map((cells) => `<tr>${cells.map((cell) => `<td colspan="${cell.columnSpan}" rowspan="${cell.rowSpan}">${escapeHtml(cell.text)}</td>`).join('')}</tr>`)
    return `<h2>${escapeHtml(title)}</h2><table>${body.join('')}</table>`
  })
  return new TextEncoder().encode(`<!DOCTYPE html><html><head><meta charset="utf-8"><title>公开</title></head><body>${tables.join('')}</body></html>`)
}

/** All grids on one sheet, one below the other, each under its title. */
export function toXlsx(grids: readonly TitledGrid[]): Uint8Array {
  const lines: string[][] = []
  const merges: XLSX.Range[] = []
  for (const { title, rows } of grids) {
    const { cells, columns } = lay(rows)
    merges.push({ s: { r: lines.length, c: 0 }, e: { r: lines.length, c: columns - 1 } })
    lines.push([title])
    const top = lines.length
    for (const row of cells) {
      const line = Array.from({ length: columns }, () => '')
      for (const cell of row) {
        line[cell.column] = cell.text
        if (cell.columnSpan > 1 || cell.rowSpan > 1) {
          merges.push({ s: { r: top + cell.row, c: cell.column }, e: { r: top + cell.row + cell.rowSpan - 1, c: cell.column + cell.columnSpan - 1 } })
        }
      }
      lines.push(line)
    }
  }
  const sheet = XLSX.utils.aoa_to_sheet(lines)
  sheet['!merges'] = merges
  const book = XLSX.utils.book_new()
  XLSX.utils.book_append_sheet(book, sheet, '绩效')
  return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
}

export async function toDocx(grids: readonly TitledGrid[]): Promise<Uint8Array> {
  const children = grids.flatMap(({ title, rows }) => [
    new Paragraph({ children: [new TextRun(title)] }),
    new Table({
      rows: lay(rows).cells.map((cells) => new TableRow({
        children: cells.map((cell) => new TableCell({
          columnSpan: cell.columnSpan, rowSpan: cell.rowSpan, children: cell.text.split('\n').map((line) => new Paragraph({ children: [new TextRun(line)] })),
        })),
      })),
    }),
  ])
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}

const FONTS = join(import.meta.dirname, '../../node_modules/@expo-google-fonts/noto-serif-sc/400Regular')

const typstText = (text: string): string => JSON.stringify(text).replaceAll('\\n', ' ')

/** Small pages, so that every grid goes on over several of them, with page numbers. */
export function toPdf(grids: readonly TitledGrid[], height = 300): Uint8Array {
  const tables = grids.map(({ title, rows }) => {
    const { cells, columns } = lay(rows)
    const body = cells.flat().map((cell) => `table.cell(x: ${cell.column}, y: ${cell.row}, colspan: ${cell.columnSpan}, rowspan: ${cell.rowSpan})[#${typstText(cell.text)}]`)
    return `#align(center)[#${typstText(title)}]\n#table(columns: ${columns}, stroke: 0.5pt, ${body.join(', ')})`
  })
  const page = `#set page(width: 420pt, height: ${height}pt, margin: 36pt, numbering: "— 1 —")\n#set text(font: "Noto Serif SC", size: 9pt)\n`
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [FONTS] }] })
  return new Uint8Array(compiler.pdf({ mainFileContent: page + tables.join('\n#v(8pt)\n') }))
}
