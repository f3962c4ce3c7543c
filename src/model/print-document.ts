import type { FactKey } from './fact.ts'

/**
 * A disclosure as it is to be printed: what every renderer (DOCX, XLSX, PDF, HTML) takes. Compiling makes one from
 * budget data; it holds no layout in points, only what government document style needs to know.
 */
export interface PrintDocument {
  /** `2026年度明州市档案局部门预算` */
  readonly title: string
  readonly entity: string
  readonly year: number
  readonly language: 'zh-CN'
  readonly blocks: readonly PrintBlock[]
}

export type PrintBlock = CoverBlock | ContentsBlock | HeadingBlock | ParagraphBlock | TableBlock | PageBreakBlock

export interface CoverBlock {
  readonly type: 'cover'
  readonly lines: readonly string[]
}

/** The place of the table of contents; renderers make it from the headings and table titles. */
export interface ContentsBlock {
  readonly type: 'contents'
}

export interface HeadingBlock {
  readonly type: 'heading'
  readonly id: string
  readonly level: 1 | 2 | 3
  /** With its ordinal: `一、主要职能`, `（二）…`, `1.…`. */
  readonly text: string
  readonly newPage: boolean
}

export interface ParagraphBlock {
  readonly type: 'paragraph'
  readonly id: string
  readonly runs: readonly InlineRun[]
}

/** Text, or a number bound to a fact: `text` is how it is printed. */
export interface InlineRun {
  readonly text: string
  readonly fact: FactKey | null
}

export interface TableBlock {
  readonly type: 'table'
  readonly id: string
  readonly title: string
  /** Left and right over the grid: `编制部门：…`, `单位：万元`. */
  readonly caption: readonly [string, string]
  /** Relative widths, one a column. */
  readonly widths: readonly number[]
  readonly headerRows: number
  /** Cells as in HTML: positions that a span covers are left out. */
  readonly rows: readonly (readonly PrintCell[])[]
  readonly notes: readonly string[]
  readonly landscape: boolean
  /** Form tables (绩效目标申报表) keep their label cells; data tables have columns. */
  readonly kind: 'data' | 'form'
}

export interface PrintCell {
  readonly text: string
  readonly columnSpan: number
  readonly rowSpan: number
  readonly align: 'left' | 'center' | 'right' | 'decimal'
  readonly bold: boolean
  /** `th` cells of HTML, and header semantics elsewhere. */
  readonly header: 'column' | 'row' | null
  /** The quantity of a number cell, null for text; `value` is the exact decimal in the table's unit, '' for a blank cell. */
  readonly fact: FactKey | null
  readonly value: string | null
  /** For sums: which cells of this table it adds up (row, column in the grid), so that XLSX can hold a formula; else null. */
  readonly sumOf: readonly (readonly [number, number])[] | null
}

export interface PageBreakBlock {
  readonly type: 'pageBreak'
}
