import { readFileSync } from 'node:fs'
import type { PrintBlock, PrintDocument, TableBlock } from '../../src/model/print-document.ts'

/** Where a mutation changes the document: found by what is printed there, so that the list reads without counting. */
export type MutationPlace =
  /** A paragraph or heading that begins with this, or the contents of the special funds and so on: one in the document. */
  | { readonly paragraph: string }
  /** The title, caption or note of the table with this in its title. */
  | { readonly table: string }
  /** A cell: the nth (from 0) of the row in which one cell reads `row`; of forms, the one in which a cell reads `form`. */
  | { readonly table: string; readonly form?: string; readonly row: string; readonly cell: number }

/** A named mistake of data/sample/planted.json, planted in the defective twin of the sample. */
export interface Mutation {
  readonly name: string
  /** What is changed and what it contradicts, and where in the document: for people. */
  readonly what: string
  readonly whatEn: string
  readonly where: string
  readonly place: MutationPlace
  /** Words that occur once at the place, and what is printed instead; a paragraph or note of which nothing is left is taken out. */
  readonly correct: string
  readonly printed: string
  /** The rules of which one must find it, and the text at the place of that finding. */
  readonly rules: readonly string[]
  readonly text: string
}

export const readMutations = (path: string): readonly Mutation[] =>
  (JSON.parse(readFileSync(path, 'utf8')) as { planted: readonly Mutation[] }).planted

/**
 * The document with every mistake in it. A number typed over another is no longer the sum or the fact it was.
 * @throws {Error} where a place is not there, or the words to be replaced are not there exactly once
 */
export const plant = (document: PrintDocument, mutations: readonly Mutation[]): PrintDocument =>
  mutations.reduce((now, mutation) => ({ ...now, blocks: plantOne(now.blocks, mutation) }), document)

function plantOne(blocks: readonly PrintBlock[], mutation: Mutation): PrintBlock[] {
  const at = blocks.flatMap((block, i) => (isAt(block, mutation.place) ? [i] : []))
  const [position] = at
  const block = position === undefined ? undefined : blocks[position]
  if (position === undefined || !block || at.length > 1) throw new Error(`${mutation.name}: ${at.length} places`)
  const changed = change(block, mutation)
  return changed ? blocks.with(position, changed) : blocks.toSpliced(position, 1)
}

const textOf = (block: PrintBlock): string => (block.type === 'heading' ? block.text : block.type === 'paragraph' ? block.runs.map(({ text }) => text).join('') : '')

function isAt(block: PrintBlock, place: MutationPlace): boolean {
  if ('paragraph' in place) return textOf(block).startsWith(place.paragraph)
  if (block.type !== 'table' || !block.title.includes(place.table)) return false
  return !('form' in place) || block.rows.flat().some(({ text }) => text === place.form)
}

/** null where nothing is left. */
function change(block: PrintBlock, mutation: Mutation): PrintBlock | null {
  switch (block.type) {
    case 'heading': return { ...block, text: replaceOnce(block.text, mutation) }
    case 'paragraph': {
      const text = replaceOnce(textOf(block), mutation)
      return text === '' ? null : { ...block, runs: [{ text, fact: null }] }
    }
    case 'table': return 'row' in mutation.place ? changeCell(block, mutation, mutation.place) : changeAround(block, mutation)
    default: throw new Error(`${mutation.name}: a ${block.type} holds no text`)
  }
}

function changeCell(table: TableBlock, mutation: Mutation, { row: label, cell: index }: { readonly row: string; readonly cell: number }): TableBlock {
  const rows = table.rows.flatMap((cells, row) => (cells.some(({ text }) => text === label) ? [row] : []))
  const [row = -1] = rows
  const cell = table.rows[row]?.[index]
  if (!cell || rows.length > 1) throw new Error(`${mutation.name}: ${rows.length} rows ${label}`)
  const changed = { ...cell, text: replaceOnce(cell.text, mutation), value: null, sumOf: null }
  return { ...table, rows: table.rows.map((cells, r) => (r === row ? cells.with(index, changed) : cells)) }
}

/** Title, left and right caption, notes: the words stand in one of them. */
function changeAround(table: TableBlock, mutation: Mutation): TableBlock {
  const texts = [table.title, ...table.caption, ...table.notes]
  const [title = '', left = '', right = '', ...notes] = replaceOnce(texts.join('\n'), mutation).split('\n')
  return { ...table, title, caption: [left, right], notes: notes.filter((note) => note !== '') }
}

function replaceOnce(text: string, { name, correct, printed }: Mutation): string {
  const parts = text.split(correct)
  if (parts.length !== 2) throw new Error(`${name}: “${correct}” stands ${parts.length - 1} times in “${text.slice(0, 60)}”`)
  return parts.join(printed)
}
