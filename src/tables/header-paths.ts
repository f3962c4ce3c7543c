import { cellText, printedCells, type GridRow } from './grid.ts'
import { headerLabels, isColumnNumberRow } from './header-rows.ts'
import { tight } from './plain-text.ts'

/** For each column its header texts from the top down; a cell that reaches over several rows counts once. */
export function headerPaths(header: readonly GridRow[], columns: number): readonly (readonly string[])[] {
  const labels = headerLabels(header.map(withoutNumbers).filter((row) => row.cells.length > 0), columns)
  return Array.from({ length: columns }, (_, x) => {
    const path: string[] = []
    let last: object | null = null
    for (const line of labels) {
      const cell = line[x]
      if (cell && cell !== last) path.push(tight(cell.text))
      if (cell) last = cell
    }
    return path
  })
}

/** Of a row that numbers the columns only 类, 款, 项 say something. */
const withoutNumbers = (row: GridRow): GridRow =>
  isColumnNumberRow(row) ? { ...row, cells: row.cells.filter((cell) => /^[类款项]$/.test(cellText(cell))) } : row

/** All header texts in reading order, to tell whether two grids have one header. */
export const headerSignature = (header: readonly GridRow[]): string =>
  header.filter((row) => !isColumnNumberRow(row)).flatMap((row) => printedCells(row).map(cellText)).join('|')
