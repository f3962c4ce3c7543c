import type { PrintCell } from '../../model/print-document.ts'
import type { TableColumnSpec } from '../template.ts'

export const textCell = (text: string, more: Partial<PrintCell> = {}): PrintCell => ({
  text, columnSpan: 1, rowSpan: 1, align: 'left', bold: false, header: null, fact: null, value: null, sumOf: null, ...more,
})

/** Header rows of columns: equal neighbours under one heading and equal texts below one another are merged, short headers reach down. */
export function headerRows(columns: readonly TableColumnSpec[], fill: (text: string) => string): readonly (readonly PrintCell[])[] {
  const paths = columns.map(({ header }) => header.map(fill))
  const depth = Math.max(...paths.map((path) => path.length))
  return Array.from({ length: depth }, (_, level) => {
    const cells: PrintCell[] = []
    for (let column = 0; column < columns.length; ) {
      const path = paths[column] ?? []
      const text = path[level]
      let end = column + 1
      if (text !== undefined) while (end < columns.length && sameDownTo(path, paths[end] ?? [], level) && columns[end]?.half === columns[column]?.half) end += 1
      if (text !== undefined && text !== path[level - 1]) {
        let down = level + 1
        while (path[down] === text) down += 1
        const last = down === path.length
        cells.push(textCell(text, { columnSpan: end - column, rowSpan: last ? depth - level : down - level, align: 'center', header: 'column' }))
      }
      column = end
    }
    return cells
  })
}

/** Whether two header paths agree from the top to `level`, and end together or both go on. */
const sameDownTo = (a: readonly string[], b: readonly string[], level: number): boolean =>
  a.slice(0, level + 1).every((text, i) => text === b[i]) && (a.length === level + 1) === (b.length === level + 1)
