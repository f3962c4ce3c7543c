import type { Paragraph } from '../model/source-tree.ts'
import type { GridRow } from './grid.ts'
import type { Segment } from './segment.ts'

/** A table being put together from the segments of one or several pages. */
export interface Draft {
  readonly columns: number
  readonly gridColumns: number
  readonly rows: readonly GridRow[]
  /** Row index where captions end and the header begins, where the body begins, where notes begin. */
  readonly header: number
  readonly body: number
  readonly notes: number
  /** Rows inside the body that repeat captions or the header on a later page. */
  readonly repeated: ReadonlySet<number>
  /** Rows with which a later piece begins: there a row may have been cut by the page break. */
  readonly seams: ReadonlySet<number>
  readonly pages: readonly number[]
  readonly sheet: string | null
  readonly basis: Segment['source']['basis']
  /** Paragraphs between the table before it and this one, nearest last. */
  readonly above: readonly Paragraph[]
}

export const draftOf = (segment: Segment, above: readonly Paragraph[]): Draft => ({
  columns: segment.columns,
  gridColumns: segment.gridColumns,
  rows: segment.rows,
  ...segment.parts,
  repeated: new Set(),
  seams: new Set(),
  pages: segment.source.page === null ? [] : [segment.source.page],
  sheet: segment.source.sheet,
  basis: segment.source.basis,
  above,
})
