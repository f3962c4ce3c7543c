// A disclosure as a row of blocks, light enough to plant mistakes in; to-print-document.ts hands it to the renderers.

export type Align = 'left' | 'center' | 'right'

export interface BenchCell {
  readonly text: string
  readonly columnSpan?: number
  readonly rowSpan?: number
  readonly align?: Align
}

export interface BenchTable {
  readonly type: 'table'
  readonly id: string
  readonly title: string
  /** Left and right above the grid: 部门：… and 单位：万元. */
  readonly caption: readonly [string, string]
  /** Relative widths, one a column. */
  readonly widths: readonly number[]
  readonly headerRows: number
  /** Cells as in HTML: positions covered by a span are left out. */
  readonly rows: readonly (readonly BenchCell[])[]
  readonly notes: readonly string[]
  readonly landscape: boolean
}

export type BenchBlock =
  | { readonly type: 'title'; readonly id: string; readonly text: string }
  | { readonly type: 'heading'; readonly id: string; readonly level: 1 | 2 | 3; readonly text: string; readonly newPage?: boolean }
  | { readonly type: 'paragraph'; readonly id: string; readonly text: string }
  | BenchTable
