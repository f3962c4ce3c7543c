// The sample as a row of blocks: what all four formats are made from.

export type Align = 'left' | 'center' | 'right'

export interface SampleCell {
  readonly text: string
  readonly columnSpan?: number
  readonly rowSpan?: number
  readonly align?: Align
}

export interface SampleTable {
  readonly type: 'table'
  readonly id: string
  readonly title: string
  /** Left and right above the grid: 部门：… and 单位：万元. */
  readonly caption: readonly [string, string]
  /** Relative widths, one a column. */
  readonly widths: readonly number[]
  readonly headerRows: number
  /** Cells as in HTML: positions covered by a span are left out. */
  readonly rows: readonly (readonly SampleCell[])[]
  readonly notes: readonly string[]
  readonly landscape: boolean
}

export type SampleBlock =
  | { readonly type: 'title'; readonly id: string; readonly text: string }
  | { readonly type: 'heading'; readonly id: string; readonly level: 1 | 2 | 3; readonly text: string; readonly newPage?: boolean }
  | { readonly type: 'paragraph'; readonly id: string; readonly text: string }
  | SampleTable

/** A table's cells on their grid positions; null where a span covers the position. */
export function gridOf(table: SampleTable): readonly (readonly (SampleCell | null)[])[] {
  const grid = table.rows.map(() => Array.from({ length: table.widths.length }, (): SampleCell | null | undefined => undefined))
  table.rows.forEach((cells, row) => {
    let column = 0
    for (const cell of cells) {
      while (grid[row]?.[column] !== undefined) column += 1
      for (let r = 0; r < (cell.rowSpan ?? 1); r += 1) {
        for (let c = 0; c < (cell.columnSpan ?? 1); c += 1) {
          const line = grid[row + r]
          if (!line || column + c >= line.length) throw new Error(`${table.id}: row ${row} leaves the grid`)
          line[column + c] = r === 0 && c === 0 ? cell : null
        }
      }
    }
  })
  return grid.map((line, row) => line.map((cell, column) => {
    if (cell === undefined) throw new Error(`${table.id}: row ${row} column ${column} is not filled`)
    return cell
  }))
}
