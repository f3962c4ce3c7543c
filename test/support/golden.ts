import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Claim, ClaimedValue } from '../../src/model/claim.ts'
import { equalDecimals, formatGrouped, roundDecimal, type Decimal } from '../../src/model/decimal.ts'
import type { Disclosure } from '../../src/model/disclosure.ts'
import { EMPTY_KEY, keyText, type Fact, type FactKey } from '../../src/model/fact.ts'
import { readNumber } from '../../src/model/number-text.ts'
import type { FundsBySource } from '../../src/model/performance-sheet.ts'
import type { ProcurementNumber } from '../../src/model/procurement-row.ts'
import { fromFen, toFen, unitIn } from '../../src/model/unit.ts'

const FOLDER = join(import.meta.dirname, '../../data/golden')

/** Facts of one document, entered by hand from its rendered pages; see data/golden/README.md. */
export interface Golden {
  readonly document: string
  readonly kind: Disclosure['kind']
  /** null: the document contradicts itself about it. */
  readonly scope: Disclosure['scope'] | null
  readonly year: number
  readonly tables: readonly GoldenTable[]
  readonly claims?: readonly GoldenClaim[]
  readonly projectStatements?: readonly { readonly parts: readonly string[]; readonly amount: string | null }[]
  /** A line a row: unit, project, economic code, quantity, price, total, government funds, general, fund, two answers. */
  readonly procurement?: readonly string[]
  /** A line a sheet: both totals, number of indicators of both horizons, of goals, of fields with tags, date. */
  readonly performance?: readonly string[]
  /** The parts that each special fund prints. */
  readonly specialFunds?: readonly (readonly string[])[]
}

export interface GoldenTable {
  readonly family: string
  readonly pages?: readonly number[]
  readonly sheet?: string
  readonly unit: string
  readonly empty?: boolean
  /** Which of the tables of the family, from 0, where there are several. */
  readonly nth?: number
  /** What all its facts share: `measure=expenditure fund=generalPublic`. */
  readonly key: string
  readonly columns: readonly string[]
  /** Key of the row and the printed cells, one a column; null is a blank cell. */
  readonly rows: Readonly<Record<string, readonly (string | null)[]>>
}

export interface GoldenClaim {
  readonly page?: number
  readonly key: string
  readonly amount?: string
  readonly previousYear?: number
  readonly previousPhase?: string
  readonly previous?: string
  readonly direction?: string
  readonly change?: string
  readonly percent?: string
  readonly share?: string
  readonly completion?: string
  readonly code?: string
}

export const goldenDocuments = (): readonly Golden[] =>
  readdirSync(FOLDER).filter((name) => name.endsWith('.json')).toSorted().map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Golden)

type KeyPart = Readonly<Record<string, string | number | null>>

function keyPart(text: string): KeyPart {
  return Object.fromEntries(text.split(/\s+/).filter((part) => part !== '').map((part) => {
    const [name = '', value = ''] = part.split('=')
    return [name, value === '' ? null : name === 'year' ? Number.parseInt(value, 10) : value]
  }))
}

function keyOf(golden: Golden, parts: readonly string[]): FactKey {
  const base = { ...EMPTY_KEY, year: golden.year, phase: golden.kind === 'final' ? 'final' : 'budget' }
  return Object.assign({}, base, ...parts.map(keyPart)) as FactKey
}

/** What the reading of a table says otherwise than the page, one line each; empty where all is as printed. */
export function differingCells(golden: Golden, table: GoldenTable, disclosure: Disclosure): string[] {
  const ofFamily = disclosure.tables.filter(({ family, pages, sheet, unit }) =>
    family === table.family && unit === table.unit && (table.pages === undefined || pages.join() === table.pages.join()) && (table.sheet === undefined || sheet === table.sheet))
  const tables = table.nth === undefined ? ofFamily : ofFamily.slice(table.nth, table.nth + 1)
  const [found] = tables
  if (!found || tables.length > 1) return [`${table.family}: ${tables.length} tables of unit ${table.unit} on pages ${table.pages?.join() ?? '-'}`]
  const facts = disclosure.facts.filter(({ origin }) => origin.type === 'cell' && origin.table === found.id)
  const differences = found.empty === (table.empty ?? false) ? [] : [`${table.family}: empty is ${found.empty}`]
  for (const [row, cells] of Object.entries(table.rows)) {
    table.columns.forEach((column, index) => {
      const key = keyText(keyOf(golden, [table.key, row, column]))
      const difference = differs(facts.filter((fact) => keyText(fact.key) === key), cells[index] ?? null)
      if (difference) differences.push(`${table.family} ${key}: ${difference}`)
    })
  }
  return differences
}

function differs(facts: readonly Fact[], printed: string | null): string | null {
  if (facts.length === 0) return `no fact, printed ${printed ?? 'blank'}`
  const texts = facts.map((fact) => fact.text.replace(/\s+/g, ''))
  if (printed === null) return facts.every((fact) => fact.value === null) ? null : `${texts.join(' / ')}, printed blank`
  const read = facts.filter((fact) => fact.value !== null)
  return read.length > 0 && read.every((fact) => fact.text.replace(/\s+/g, '') === printed) ? null : `${texts.join(' / ')}, printed ${printed}`
}

/** Why no claim of the document says what this one says, or null. */
export function missingClaim(golden: GoldenClaim, claims: readonly Claim[]): string | null {
  const wanted = keyPart(golden.key)
  const ofKey = claims.filter((claim) => Object.entries(wanted).every(([name, value]) => claim.key[name as keyof FactKey] === value))
  const found = ofKey.some((claim) => complaints(golden, claim).length === 0)
  if (found) return null
  const near = ofKey.map((claim) => complaints(golden, claim).join(', ')).toSorted((a, b) => a.length - b.length)[0]
  return `p${golden.page ?? '-'} ${golden.key} ${golden.amount ?? ''}: ${near ?? 'no claim of this key'}`
}

function complaints(golden: GoldenClaim, claim: Claim): string[] {
  const list: string[] = []
  const expect = (name: string, printed: string | undefined, value: ClaimedValue | null | undefined): void => {
    if (printed !== undefined && !(value && says(value, printed))) list.push(`${name} ${value?.text ?? 'none'} for ${printed}`)
  }
  expect('amount', golden.amount, claim.amount)
  expect('previous', golden.previous, claim.previous?.amount)
  expect('change', golden.change, claim.change?.amount)
  expect('percent', golden.percent, claim.change?.percent)
  expect('share', golden.share, claim.share?.percent)
  expect('completion', golden.completion, claim.completion?.percent)
  if (golden.previousYear !== undefined && claim.previous?.year !== golden.previousYear) list.push(`previous year ${claim.previous?.year ?? 'none'}`)
  if (golden.previousPhase !== undefined && claim.previous?.phase !== golden.previousPhase) list.push(`previous phase ${claim.previous?.phase ?? 'none'}`)
  if (golden.direction !== undefined && claim.change?.direction !== golden.direction) list.push(`direction ${claim.change?.direction ?? 'none'}`)
  if (golden.code !== undefined && claim.printedCode !== golden.code) list.push(`code ${claim.printedCode ?? 'none'}`)
  if (golden.page !== undefined && claim.amount && !claim.amount.places.some((place) => place.type !== 'pdf' || place.page === golden.page)) list.push('another page')
  return list
}

/** `9628.22万元`, `17.62%`, `20个` */
function says(value: ClaimedValue, printed: string): boolean {
  const reading = readNumber(/^-?[\d.,]+%?/.exec(printed)?.[0] ?? '')
  if (reading.type !== 'number') throw new Error(`golden value ${printed} is no number`)
  const unit = unitIn(printed)
  return equalDecimals(value.value, unit ? toFen(reading.value, unit) : reading.value)
    && (unit ? value.unit === unit : value.kind === (reading.percent ? 'percent' : 'count'))
}

const EMPTY = '∅'

/** The procurement rows as the lines of a golden file. */
export function procurementLines(disclosure: Disclosure): string[] {
  return disclosure.procurement.map((row) => {
    const unit = disclosure.tables[row.table]?.unit ?? 'yuan'
    const amount = (number: ProcurementNumber | null): string => (number ? grouped(fromFen(number.value, unit), number.decimals) : EMPTY)
    const answer = (value: boolean | null): string => (value === null ? EMPTY : value ? '是' : '否')
    return [
      row.unitCode, row.projectCode, row.economicCode, row.quantity ? grouped(row.quantity.value, row.quantity.decimals) : EMPTY,
      ...[row.unitPrice, row.total, row.governmentFunds, row.generalPublic, row.governmentFund].map(amount),
      answer(row.reservedForSmallFirms), answer(row.reservedForMicroFirms),
    ].join(' ')
  })
}

const grouped = (value: Decimal, decimals: number): string => formatGrouped(roundDecimal(value, decimals))

/** The performance sheets as the lines of a golden file. */
export function performanceLines(disclosure: Disclosure): string[] {
  return disclosure.performance.map((sheet) => {
    const total = (funds: FundsBySource | null): string => (funds?.total.fen && sheet.unit ? grouped(fromFen(funds.total.fen, sheet.unit), funds.total.decimals) : EMPTY)
    const count = (horizon: string): number => sheet.indicators.filter((indicator) => indicator.horizon === horizon).length
    const goals = [sheet.wholePeriodGoal, sheet.annualGoal]
    const fields = [...sheet.prose.map(({ field }) => field), ...goals]
    return [
      total(sheet.wholePeriodFunds), total(sheet.annualFunds), count('wholePeriod'), count('annual'),
      goals.filter((goal) => goal !== null && goal.text !== '').length, fields.filter((field) => field?.strayTags !== undefined).length,
      sheet.filledOn?.text ?? EMPTY,
    ].join(' ')
  })
}
