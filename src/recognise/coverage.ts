import type { Claim, ProseNumber } from '../model/claim.ts'
import type { Coverage } from '../model/disclosure.ts'
import type { DisclosureTable, TableCell, TableRow } from '../model/disclosure-table.ts'
import type { Fact } from '../model/fact.ts'
import { findProseTokens } from '../narrative/numbers/find-prose-tokens.ts'

/** What the numbers of a document can have become. */
export interface Recognised {
  readonly tables: readonly DisclosureTable[]
  readonly numbers: readonly ProseNumber[]
  readonly claims: readonly Claim[]
  readonly facts: readonly Fact[]
  /** Tables whose every cell is a field of a form or a list: performance sheets, procurement, special funds. */
  readonly formTables: ReadonlySet<number>
}

const QUANTITIES = new Set(['amount', 'percent', 'count', 'other'])

/** Counts the number tokens of cells and prose, and those that became something with a name. */
export function coverageOf(recognised: Recognised): Coverage {
  const cells = cellCoverage(recognised)
  const claimed = claimedNumbers(recognised.claims)
  const bound = recognised.numbers.filter(
    ({ type, span }) => !QUANTITIES.has(type) || claimed.has(`${span.paragraph}:${span.start}`),
  ).length
  return { numbers: cells.numbers + recognised.numbers.length, bound: cells.bound + bound }
}

/** The positions of numbers that claims with a named quantity hold. */
export function claimedNumbers(claims: readonly Claim[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { key, amount, previous, change, share, completion } of claims) {
    if (key.measure === 'other') continue
    for (const value of [amount, previous?.amount, change?.amount, change?.percent, share?.percent, completion?.percent]) {
      if (value) found.add(`${value.span.paragraph}:${value.span.start}`)
    }
  }
  return found
}

function cellCoverage({ tables, facts, formTables }: Recognised): Coverage {
  const factCells = new Map<number, Set<number>>()
  for (const { origin } of facts) {
    if (origin.type !== 'cell') continue
    const ofTable = factCells.get(origin.table) ?? new Set<number>()
    factCells.set(origin.table, ofTable.add(cellNumber(origin.row, origin.column)))
  }
  let numbers = 0
  let bound = 0
  for (const table of tables) {
    const ofTable = factCells.get(table.id)
    const isForm = formTables.has(table.id)
    for (const row of table.rows) {
      for (const cell of row.cells) {
        if (cell.text === '') continue
        const isNumber = cell.number.type === 'number'
        const tokens = isNumber ? [] : findProseTokens(cell.text)
        if (!isNumber && tokens.length === 0) continue
        const whole = isForm || ofTable?.has(cellNumber(row.index, cell.column)) === true || isNamed(table, row, cell)
        numbers += isNumber ? 1 : tokens.length
        bound += whole ? (isNumber ? 1 : tokens.length) : tokens.filter(({ type }) => !QUANTITIES.has(type)).length
      }
    }
  }
  return { numbers, bound }
}

const MOST_COLUMNS = 10_000

const cellNumber = (row: number, column: number): number => row * MOST_COLUMNS + column

/** Codes, list numbers and header texts name the numbers beside them. */
function isNamed(table: DisclosureTable, row: TableRow, cell: TableCell): boolean {
  const role = table.columns[cell.column]?.role
  return role === 'code' || role === 'codeClass' || role === 'codeGroup' || role === 'codeItem' || role === 'ordinal'
    || row.subjects.some((subject) => subject?.code !== null && subject?.code !== undefined && cell.text.replace(/\s/g, '').includes(subject.code))
}
