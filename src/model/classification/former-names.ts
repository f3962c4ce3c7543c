import { readFileSync } from 'node:fs'
import { normaliseAccountName } from './account-name.ts'
import { parseCsv } from './csv.ts'

const FILE = new URL('../../../data/codes/functional_former_names.csv', import.meta.url)

let loaded: ReadonlyMap<string, string> | null = null

/** Names that a 类 bore in earlier years, normalised, with its code: documents still print them. */
export function formerNames(): ReadonlyMap<string, string> {
  loaded ??= new Map(parseCsv(readFileSync(FILE, 'utf8')).map(({ name = '', code = '' }) => [normaliseAccountName(name), code]))
  return loaded
}
