import { readFileSync } from 'node:fs'
import type { SampleBlock } from '../../bench/accuracy/mutations/block.ts'

/** One mistake of data/sample/planted.json: what is printed instead of what. */
export interface Planted {
  readonly id: string
  /** What kind of mistake it is, in the words of the rule groups. */
  readonly kind: string
  /** Where, for people. */
  readonly where: string
  /** What is wrong, for people. */
  readonly what: string
  /** The block of the sample, and the words that are replaced; the words occur once in it. */
  readonly block: string
  readonly correct: string
  readonly printed: string
  /** Only for a table: its row, and the cell among those that begin in the row, from 0. */
  readonly cell?: readonly [number, number]
  /** Rules of which at least one reports it, by id or group (`performance/`), and the text at the place of its finding. */
  readonly rules: readonly string[]
  readonly text: string
}

export const readPlanted = (path: string): readonly Planted[] =>
  (JSON.parse(readFileSync(path, 'utf8')) as { planted: readonly Planted[] }).planted

/** Puts every mistake in. Throws where the words to be replaced are not there exactly once. */
export const plant = (blocks: readonly SampleBlock[], mistakes: readonly Planted[]): SampleBlock[] =>
  mistakes.reduce<SampleBlock[]>((all, mistake) => {
    if (!all.some((block) => block.id === mistake.block)) throw new Error(`${mistake.id}: no block ${mistake.block}`)
    return all.map((block) => (block.id === mistake.block ? change(block, mistake) : block))
  }, [...blocks])

function change(block: SampleBlock, mistake: Planted): SampleBlock {
  if (block.type !== 'table') return { ...block, text: replaceOnce(block.text, mistake) }
  const place = mistake.cell
  if (!place) return { ...block, notes: block.notes.map((note) => replaceOnce(note, mistake)).filter((note) => note !== '') }
  let found = false
  const rows = block.rows.map((cells, row) => cells.map((cell, index) => {
    if (row !== place[0] || index !== place[1]) return cell
    found = true
    return { ...cell, text: replaceOnce(cell.text, mistake) }
  }))
  if (!found) throw new Error(`${mistake.id}: no cell ${place.join(', ')}`)
  return { ...block, rows }
}

function replaceOnce(text: string, { id, correct, printed }: Planted): string {
  const parts = text.split(correct)
  if (parts.length !== 2) throw new Error(`${id}: “${correct}” occurs ${parts.length - 1} times in “${text}”`)
  return parts.join(printed)
}
