import { formatDecimal, roundDecimal, trimDecimal, type Decimal } from '../model/decimal.ts'
import type { Disclosure } from '../model/disclosure.ts'
import type { ColumnRole, DisclosureTable, TableCell } from '../model/disclosure-table.ts'
import type { Fact, FactKey } from '../model/fact.ts'
import { readNumber } from '../model/number-text.ts'
import { fromFen, type AmountUnit } from '../model/unit.ts'
import { documentHead, failedHead, type DocumentError, type DocumentHead } from './document-head.ts'
import { mask } from './mask.ts'
import { modelJson, type Json } from './model-json.ts'
import { placeJson, type PlaceJson } from './place-json.ts'

export const READ_SCHEMA = 'mingsuan/read@1'

/** One entry of `documents` in the output of `read --format json`. */
export interface ReadDocument extends DocumentHead {
  readonly tables: readonly TableJson[]
  readonly paragraphs: readonly { readonly text: string; readonly place: PlaceJson | null }[]
  readonly facts: readonly FactJson[]
  readonly performance: Json
  readonly procurement: Json
  readonly specialFunds: Json
}

export interface TableJson {
  readonly family: string | null
  readonly title: string | null
  readonly unit: AmountUnit | null
  readonly pages: readonly number[]
  readonly rows: readonly { readonly cells: readonly CellJson[] }[]
}

export interface CellJson {
  readonly text: string
  /** Exact decimal in the table's unit; null where the cell is blank, a code, or not a number. */
  readonly value: string | null
  readonly place: PlaceJson
}

export interface FactJson {
  readonly key: FactKey
  readonly text: string
  /** Exact decimal in `unit` (counts and percentages as they are); null where the cell is blank or a dash. */
  readonly value: string | null
  readonly unit: AmountUnit | null
  readonly places: readonly PlaceJson[]
}

export const readDocumentJson = (path: string, disclosure: Disclosure): ReadDocument => ({
  ...documentHead(path, disclosure),
  tables: disclosure.tables.map(tableJson),
  paragraphs: disclosure.paragraphs.map(({ text, runs }) => ({ text: mask(text), place: runs[0] ? placeJson(runs[0].place) : null })),
  facts: disclosure.facts.map(factJson),
  performance: modelJson(disclosure.performance),
  procurement: modelJson(disclosure.procurement),
  specialFunds: modelJson(disclosure.specialFunds),
})

export const failedDocumentJson = (path: string, error: DocumentError, sha256: string | null = null): ReadDocument => ({
  ...failedHead(path, error, sha256), tables: [], paragraphs: [], facts: [], performance: [], procurement: [], specialFunds: [],
})

const CODE_ROLES: ReadonlySet<ColumnRole> = new Set(['code', 'codeClass', 'codeGroup', 'codeItem'])

function tableJson(table: DisclosureTable): TableJson {
  const isCode = table.columns.map(({ role }) => CODE_ROLES.has(role))
  return {
    family: table.family,
    title: table.title && mask(table.title.text),
    unit: table.unit,
    pages: table.pages,
    rows: table.rows.map(({ cells }) => ({ cells: cells.map((cell) => cellJson(cell, isCode[cell.column] ?? false)) })),
  }
}

const cellJson = (cell: TableCell, isCode: boolean): CellJson => ({
  text: mask(cell.text),
  value: cellValue(cell, isCode),
  place: placeJson(cell.place),
})

/** What a cell's number is in the table's unit, or null: a classification code is digits and no number. */
export const cellValue = ({ number }: TableCell, isCode: boolean): string | null =>
  number.type === 'number' && !isCode ? formatDecimal(number.value) : null

export const factJson = (fact: Fact): FactJson => ({
  key: fact.key,
  text: mask(fact.text),
  value: factValue(fact),
  unit: fact.unit,
  places: fact.places.map(placeJson),
})

/** The fact's value in the unit it is printed in, as an exact decimal; null where it is blank. */
export function factValue({ value, unit, text }: Fact): string | null {
  if (value === null) return null
  return formatDecimal(asPrinted(unit === null ? value : fromFen(value, unit), text))
}

/** 万元 hold six decimals of 分: give those that are printed, and never fewer than the value needs. */
function asPrinted(value: Decimal, text: string): Decimal {
  const reading = readNumber(text)
  const exact = trimDecimal(value)
  return roundDecimal(exact, Math.max(exact.scale, reading.type === 'number' ? reading.decimals : 0))
}
