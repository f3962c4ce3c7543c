import { readFileSync, readdirSync } from 'node:fs'
import type { Align, BenchBlock, BenchCell } from '../block.ts'
import type { Base } from './base.ts'

// Invented documents written down whole, for forms and units that no generator makes: one JSON a document.

/** A cell: an amount as it is printed, else text, alignment and spans. */
type WrittenCell = string | readonly [text: string, align: 'l' | 'c' | 'r', columns?: number, rows?: number]

/** One block: the title, a heading with its level, a line of the contents, a paragraph, a table. */
interface Written {
  readonly title?: string
  readonly table?: string
  readonly h?: string
  readonly l?: 1 | 2 | 3
  /** On a new page. */
  readonly n?: boolean
  readonly c?: string
  readonly p?: string
  readonly caption?: readonly [string, string]
  readonly w?: readonly number[]
  readonly hr?: number
  readonly rows?: readonly (readonly WrittenCell[])[]
  readonly notes?: readonly string[]
}

interface WrittenDocument extends Pick<Base, 'template' | 'year' | 'rounded'> { readonly blocks: readonly Written[] }

const FOLDER = new URL('documents/', import.meta.url)
const ALIGN: Readonly<Record<'l' | 'c' | 'r', Align>> = { l: 'left', c: 'center', r: 'right' }

export const writtenBases = (): Base[] => readdirSync(FOLDER).filter((file) => file.endsWith('.json')).toSorted().map((file) => {
  const { template, year, rounded, blocks } = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as WrittenDocument
  return { name: `document-${file.slice(0, -'.json'.length)}`, template, year, rounded, blocks: blocks.map(blockOf) }
})

function blockOf(written: Written, at: number): BenchBlock {
  const { title = '', table, h, l = 1, n = false, c, p = '', caption = ['', ''], w = [], hr = 0, rows = [], notes = [] } = written
  if (table !== undefined) return { type: 'table', id: table, title, caption, widths: w, headerRows: hr, rows: rows.map((row) => row.map(cellOf)), notes, landscape: false }
  if (title !== '') return { type: 'title', id: 'title', text: title }
  if (h !== undefined) return { type: 'heading', id: `heading-${at}`, level: l, text: h, newPage: n }
  return c === undefined ? { type: 'paragraph', id: `text-${at}`, text: p } : { type: 'paragraph', id: `contents-${at}`, text: c }
}

const cellOf = (cell: WrittenCell): BenchCell => (typeof cell === 'string'
  ? { text: cell, align: 'right' }
  : { text: cell[0], align: ALIGN[cell[1]], columnSpan: cell[2] ?? 1, rowSpan: cell[3] ?? 1 })
