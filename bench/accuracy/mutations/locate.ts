import type { Disclosure } from '../../../src/model/disclosure.ts'
import type { Place } from '../../../src/model/place.ts'
import { placesOf, type PrintedText } from '../../../src/model/source-tree.ts'
import type { Extent } from './mutation.ts'

// Where a planted mistake stands in the document that was read: what differs from the clean document, read the same way.
// This does not ask the writers of the formats where they put things, nor the rules what they looked at.

interface Token extends PrintedText {
  /** Also for a blank cell. */
  readonly own: readonly Place[]
  /** Table and row of a cell; -1 for prose. */
  readonly table: number
  readonly row: number
}

/** The places at which a finding counts as being at the mistake. */
export function locate(clean: Disclosure, mutated: Disclosure, extent: Extent): readonly Place[] {
  return [
    ...changed(prose(clean), prose(mutated), extent === 'exact' ? 'exact' : 'paragraph'),
    ...changed(cells(clean), cells(mutated), extent),
  ]
}

const prose = ({ paragraphs }: Disclosure): Token[] => paragraphs
  .filter(({ role }) => role === 'body' || role === 'contents').map((one) => ({ text: one.text, runs: one.runs, own: placesOf(one), table: -1, row: -1 }))

function cells({ tables }: Disclosure): Token[] {
  return tables.flatMap((table): Token[] => {
    const around = [...(table.title ? [table.title] : []), ...table.caption, ...table.notes]
    const unit = table.unitPlace ? [{ text: table.unitPlace.text, runs: [], own: [table.unitPlace], table: table.id, row: -1 }] : []
    return [
      ...around.map((one) => ({ text: one.text, runs: one.runs, own: placesOf(one), table: table.id, row: -1 })),
      ...unit,
      ...table.rows.filter(({ role }) => role !== 'repeatedHeader' && role !== 'blank').flatMap((row) => row.cells.map((cell) => (
        { text: cell.text, runs: cell.runs, own: [cell.place, ...placesOf(cell)], table: table.id, row: row.index }))),
    ]
  })
}

/** The tokens between the longest common beginning and the longest common end. */
function changed(clean: readonly Token[], mutated: readonly Token[], extent: Extent): readonly Place[] {
  const shorter = Math.min(clean.length, mutated.length)
  let before = 0
  while (before < shorter && clean[before]?.text === mutated[before]?.text) before += 1
  let after = 0
  while (after < shorter - before && clean[clean.length - 1 - after]?.text === mutated[mutated.length - 1 - after]?.text) after += 1
  const [gone, there] = [clean.slice(before, clean.length - after), mutated.slice(before, mutated.length - after)]
  if (gone.length === 0 && there.length === 0) return []
  const [first] = there
  if (extent === 'exact' && gone.length === 1 && there.length === 1 && first && gone[0]) return part(gone[0], first)
  // Where nothing is left, the neighbours.
  const around = there.length > 0 ? there : [mutated[before - 1], mutated[before]].filter((one) => one !== undefined)
  if (extent === 'exact') return around.filter((token, i) => there.length === 0 || gone.length !== there.length || gone[i]?.text !== token.text).flatMap(({ own }) => own)
  const rows = new Set(around.map(({ table, row }) => `${table} ${row}`))
  const tables = new Set(around.map(({ table }) => table))
  const [last] = around.toReversed()
  return mutated.filter((token, i) => around.includes(token) || (extent !== 'paragraph' && token.table >= 0
    && (extent === 'row' ? rows.has(`${token.table} ${token.row}`) : tables.has(token.table)))
    || (extent === 'paragraph' && last !== undefined && mutated[i] === last)).flatMap(({ own }) => own)
}

/** The characters of a text that differ; the whole where nothing is left of what was there. */
function part(clean: Token, mutated: Token): readonly Place[] {
  const [a, b] = [clean.text, mutated.text]
  const shorter = Math.min(a.length, b.length)
  let before = 0
  while (before < shorter && a[before] === b[before]) before += 1
  let after = 0
  while (after < shorter - before && a[a.length - 1 - after] === b[b.length - 1 - after]) after += 1
  if (mutated.table >= 0 && mutated.row >= 0) return mutated.own
  const isNumber = (at: number): boolean => /[\d,.]/.test(b[at] ?? '')
  let [from, to] = [before, b.length - after]
  // Words that are gone: the characters beside the gap. Of a change in a number or its unit the whole number is meant.
  if (from === to) [from, to] = [Math.max(0, from - 1), Math.min(b.length, to + 1)]
  while (from > 0 && isNumber(from) && isNumber(from - 1)) from -= 1
  while (to < b.length && isNumber(to) && isNumber(to - 1)) to += 1
  return placesOf(mutated, from, to)
}
