import type { Disclosure } from '../model/disclosure.ts'
import type { Fact } from '../model/fact.ts'
import { mask } from './mask.ts'
import { placeJson } from './place-json.ts'
import { factValue } from './read-json.ts'

/** The columns of `read --format csv`: the names of the model and of the JSON output. One row a fact, its first place. */
export const CSV_COLUMNS = [
  'path', 'entity', 'measure', 'year', 'phase', 'fund', 'functional', 'economic', 'nature', 'item', 'project', 'unitOf',
  'text', 'value', 'unit', 'page', 'box', 'sheet', 'cell', 'line', 'column',
] as const

export const csvHeader = (): string => `${CSV_COLUMNS.join(',')}\r\n`

/** The rows of one document (RFC 4180, CRLF), without the header. */
export const csvRows = (path: string, disclosure: Disclosure): string =>
  disclosure.facts.map((fact) => `${csvRow(path, disclosure.entity, fact).map(csvField).join(',')}\r\n`).join('')

function csvRow(path: string, entity: string | null, fact: Fact): readonly (string | number | null)[] {
  const { key, places: [first] } = fact
  const place = first ? placeJson(first) : null
  return [
    path, entity && mask(entity), key.measure, key.year, key.phase, key.fund, key.functional, key.economic, key.nature, key.item,
    key.project && mask(key.project), key.unit, mask(fact.text), factValue(fact), fact.unit,
    place?.page ?? null, place?.box?.join(' ') ?? null, place?.sheet ?? null, place?.cell ?? null, place?.line ?? null,
    place?.column ?? null,
  ]
}

const NUMBER = /^-?\d[\d,]*(?:\.\d+)?%?$/

/** A text that a spreadsheet program would take for a formula is led by an apostrophe; numbers stay numbers. */
export function csvField(value: string | number | null): string {
  if (value === null) return ''
  const text = String(value)
  const safe = /^[=+\-@\t\r]/.test(text) && !NUMBER.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
