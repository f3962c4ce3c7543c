import type { BenchBlock, BenchCell, BenchTable } from './block.ts'
import type { Base } from './bases/base.ts'
import type { Random } from './random.ts'

/**
 * Where a finding must point: `exact`: the characters or cells that were changed; `row`: their row; `table`: their table
 * (a row that is not there has no place of its own); `paragraph`: their paragraph (words that are not there).
 */
export type Extent = 'exact' | 'row' | 'table' | 'paragraph'

/** One mistake, planted. */
export interface Mutation {
  readonly blocks: readonly BenchBlock[]
  /** The document without the mistake, where it is not the base itself. */
  readonly clean?: readonly BenchBlock[]
  /** What was there, and what is there instead; '' where something was taken out. */
  readonly original: string
  readonly printed: string
  /** Block id and, in a table, row: for people. */
  readonly where: string
  /** Where the kind's extent is not the right one. */
  readonly extent?: Extent
  /** Texts that the missing thing is announced by (contents, headings): a finding there is at its place. */
  readonly announced?: string
}

/** A kind of mistake that editors make. */
export interface MutationKind {
  readonly id: string
  readonly group: 'numbers' | 'tables' | 'prose' | 'completeness' | 'codes' | 'performance' | 'wording'
  /** zh-CN, for the page. */
  readonly name: string
  readonly extent: Extent
  /** Whether one printed number is wrong and the right one is `original`: a finding can say what it should read. */
  readonly numeric?: boolean
  /** Plants one, or null where the document offers no place for it. */
  readonly plant: (base: Base, random: Random) => Mutation | null
}

export interface CellPlace { readonly table: BenchTable; readonly row: number; readonly index: number; readonly cell: BenchCell }

export const tablesOf = (blocks: readonly BenchBlock[]): BenchTable[] => blocks.filter((block) => block.type === 'table')

export const cellsOf = (table: BenchTable): CellPlace[] =>
  table.rows.flatMap((cells, row) => (row < table.headerRows ? [] : cells.map((cell, index) => ({ table, row, index, cell }))))

const AMOUNT = /^-?\d[\d,]*(?:\.\d+)?$/
export const isAmount = ({ text, align }: BenchCell): boolean => align === 'right' && AMOUNT.test(text)
export const isZero = (text: string): boolean => !/[1-9]/.test(text)

/** Tables of which every amount stands in a sum or is printed elsewhere too. */
const RELATED = new Set([
  'summary', 'income', 'expenditure', 'fiscal', 'general-public', 'basic', 'fund-income', 'fund-expenditure', 'three-public', 'agency-operation', 'procurement',
])

/** Amounts above zero that something else in the document fixes. */
export const relatedAmounts = (base: Base): CellPlace[] => tablesOf(base.blocks)
  .filter(({ id }) => RELATED.has(id)).flatMap(cellsOf).filter(({ cell }) => isAmount(cell) && !isZero(cell.text))

export const changeTable = (blocks: readonly BenchBlock[], table: BenchTable, changed: Partial<BenchTable>): BenchBlock[] =>
  blocks.map((block) => (block === table ? { ...table, ...changed } : block))

export function changeCells(base: Base, table: BenchTable, changes: readonly { row: number; index: number; text: string; align?: BenchCell['align'] }[]): BenchBlock[] {
  const rows = table.rows.map((cells, row) => cells.map((cell, index) => {
    const change = changes.find((one) => one.row === row && one.index === index)
    return change ? { ...cell, text: change.text, ...(change.align ? { align: change.align } : {}) } : cell
  }))
  return changeTable(base.blocks, table, { rows })
}

export function changeCell(base: Base, { table, row, index, cell }: CellPlace, text: string): Mutation {
  return { blocks: changeCells(base, table, [{ row, index, text }]), original: cell.text, printed: text, where: `${table.id} ${row}` }
}

/** A stretch of a paragraph or heading, found by a pattern; the pattern's first group where it has one. */
export interface TextPlace { readonly block: Extract<BenchBlock, { text: string }>; readonly start: number; readonly end: number; readonly match: RegExpExecArray }

export function textPlaces(base: Base, pattern: RegExp, passes: (block: Extract<BenchBlock, { text: string }>) => boolean = ({ id }) => !id.startsWith('contents')): TextPlace[] {
  return base.blocks.flatMap((block) => (block.type === 'table' || !passes(block) ? [] : [...block.text.matchAll(new RegExp(pattern, 'gd'))].map((match) => {
    const [start, end] = match.indices?.[1] ?? match.indices?.[0] ?? [0, 0]
    return { block, start, end, match }
  })))
}

export function changeText(base: Base, { block, start, end }: TextPlace, text: string): Mutation {
  const changed = `${block.text.slice(0, start)}${text}${block.text.slice(end)}`
  return { blocks: base.blocks.map((one) => (one === block ? { ...block, text: changed } : one)), original: block.text.slice(start, end), printed: text, where: block.id }
}
