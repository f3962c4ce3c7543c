import type { Claim, ProseNumber } from '../../../src/model/claim.ts'
import type { Disclosure } from '../../../src/model/disclosure.ts'
import type { DisclosureTable } from '../../../src/model/disclosure-table.ts'
import { readNumber } from '../../../src/model/number-text.ts'
import type { SourceTree } from '../../../src/model/source-tree.ts'
import { homesOf } from './source-homes.ts'

/** A number that is printed in the document, and where it stands in the source tree. */
export interface NumberTarget {
  readonly part: 'cell' | 'prose'
  /** Position in `SourceTree.blocks`; in a table row and position in the row. */
  readonly block: number
  readonly row: number
  readonly cell: number
  /** Offsets into the text of the paragraph or cell. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** Family of the table, or what the sentence says of the number. */
  readonly group: string
  /** Column header and row label, or the words before and after: what a person needs to judge it. */
  readonly before: string
  readonly after: string
}

const AROUND = 60
const NUMBER = /\d[\d,，]*(?:[.．]\d+)?/

/** Every number of the cells that hold nothing else, codes and list numbers apart, and every quantity and year of the prose. */
export function numberTargets(source: SourceTree, disclosure: Disclosure): { readonly targets: readonly NumberTarget[]; readonly unplaced: number } {
  const homes = homesOf(source)
  let unplaced = 0
  const targets: NumberTarget[] = []
  for (const table of disclosure.tables) {
    for (const { cell, label, group } of numericCells(table)) {
      const home = homes.get(cell.place) ?? homes.get(cell.runs[0]?.place ?? cell.place)
      const match = home ? NUMBER.exec(home.printed.text) : null
      if (!home || home.row < 0 || !match || home.printed.text !== cell.text) { unplaced += 1; continue }
      const start = match.index
      const end = group.endsWith(':value') ? start + match[0].length : home.printed.text.trimEnd().length
      targets.push({
        part: 'cell', block: home.block, row: home.row, cell: home.cell, start, end, text: home.printed.text.slice(start, end), group, before: `${table.columns[cell.column]?.header.join('·') ?? ''} | ${label}`, after: home.printed.text.slice(end),
      })
    }
  }
  const roles = claimRoles(disclosure.claims)
  for (const number of disclosure.numbers) {
    const paragraph = disclosure.paragraphs[number.span.paragraph]
    if (!paragraph || paragraph.role !== 'body' || !MUTATED.has(number.type)) continue
    const run = paragraph.runs.find(({ start, end }) => start <= number.span.start && number.span.start < end)
    const home = run ? homes.get(run.place) : undefined
    const start = run && home?.run ? home.run.start + number.span.start - run.start : -1
    const printed = paragraph.text.slice(number.span.start, number.span.end)
    if (!home || start < 0 || home.printed.text.slice(start, start + printed.length) !== printed) { unplaced += 1; continue }
    targets.push({
      part: 'prose', block: home.block, row: home.row, cell: home.cell, start, end: start + printed.length, text: printed,
      group: roles.get(`${number.span.paragraph}:${number.span.start}`) ?? `unclaimed:${number.type}`,
      before: paragraph.text.slice(Math.max(0, number.span.start - AROUND), number.span.start), after: paragraph.text.slice(number.span.end, number.span.end + AROUND),
    })
  }
  return { targets, unplaced }
}

const MUTATED: ReadonlySet<ProseNumber['type']> = new Set(['amount', 'percent', 'count', 'year', 'date', 'other'])
const NAMES: ReadonlySet<string> = new Set(['code', 'codeClass', 'codeGroup', 'codeItem', 'ordinal'])

/** `≥98%`, `216平方公里`, `1个`: a value with its comparison and its unit. */
const VALUE = /^[≥≤＝=＞>＜<约]?\s*\d[\d,]*(?:\.\d+)?\s*[^\d\s\-－—]{0,4}$/
const TELEPHONE = /电话|联系方式/

function numericCells(table: DisclosureTable) {
  return table.rows.filter(({ role }) => role === 'body').flatMap((row) => {
    const label = row.subjects.map((subject) => `${subject?.code ?? ''} ${subject?.name ?? ''}`).join(' / ')
    if (row.cells.some(({ text }) => TELEPHONE.test(text))) return []
    return row.cells.filter((cell) => !NAMES.has(table.columns[cell.column]?.role ?? 'text')).flatMap((cell) => {
      const family = table.family ?? 'unknown'
      if (readNumber(cell.text).type === 'number') return [{ cell, label, group: family }]
      return VALUE.test(cell.text.trim()) ? [{ cell, label: `${label} ${row.cells.map(({ text }) => text.slice(0, AROUND)).join(' ')}`, group: `${family}:value` }] : []
    })
  })
}

/** What a claim says of each of its numbers, by paragraph and offset. */
function claimRoles(claims: readonly Claim[]): ReadonlyMap<string, string> {
  const roles = new Map<string, string>()
  for (const { key, amount, previous, change, share, completion } of claims) {
    const add = (role: string, value: { readonly span: { readonly paragraph: number; readonly start: number } } | null | undefined): void => {
      if (value) roles.set(`${value.span.paragraph}:${value.span.start}`, key.measure === 'other' ? `unnamed:${role}` : role)
    }
    add(amount?.kind === 'amount' ? 'amount' : 'count', amount)
    add('previous', previous?.amount)
    add('difference', change?.amount)
    add('percentage', change?.percent)
    add('share', share?.percent)
    add('completion', completion?.percent)
  }
  return roles
}
