import { strToU8, zipSync } from 'fflate'
import type { Budget } from '../../model/budget/budget.ts'
import type { CompiledDisclosure } from '../../model/compiled-disclosure.ts'
import { maskPersonalData } from '../../check/mask-personal-data.ts'
import { prepareDocument } from '../prepare-document.ts'
import { budgetLines } from './budget-lines.ts'
import { csv, type CsvValue } from './csv.ts'
import { dataDictionary } from './data-dictionary.ts'
import { descriptor, sha256, type License } from './descriptor.ts'
import { factsResource } from './facts-resource.ts'
import { pathOf, type Resource } from './resource.ts'
import { cellsResource, tablesResource } from './tables-resource.ts'

export interface DataPackageOptions {
  /** What the disclosure was compiled from: its lines are published too, and its names of accounts and units. */
  readonly budget?: Budget
  readonly license?: License
  /** The creation date; now, unless given. */
  readonly created?: Date
}

/** Government information that is published by law; a publisher who grants a licence names it. */
const BY_LAW: License = { name: 'other-open', title: '依法主动公开的政府信息 / government information published by law', path: 'https://www.gov.cn/zhengce/content/2019-04/15/content_5382991.htm' }

/**
 * The disclosure as open data: path → bytes of a Fiscal Data Package (CSV, JSON, descriptor, data dictionary, checksums).
 * Amounts are exact; personal numbers are masked.
 */
export function renderDataPackage(compiled: CompiledDisclosure, options: DataPackageOptions = {}): ReadonlyMap<string, Uint8Array> {
  const document = prepareDocument(compiled.document)
  const resources = [
    ...(options.budget ? [budgetLines(options.budget)] : []), factsResource(compiled, options.budget ?? { accountNames: {}, units: [] }), tablesResource(document), cellsResource(document),
  ].map(masked)
  const files = new Map<string, Uint8Array>()
  for (const resource of resources) files.set(pathOf(resource), strToU8(csv(resource.fields.map(({ name }) => name), resource.rows)))
  files.set('facts.json', json(records(resources.find(({ name }) => name === 'facts'))))
  files.set('document.json', json(document))
  files.set('README.md', strToU8(dataDictionary(document.title, resources)))
  files.set('datapackage.json', json(descriptor({ ...compiled, document }, resources, files, options.license ?? BY_LAW, options.created ?? new Date())))
  files.set('SHA256SUMS', strToU8([...files].map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join('')))
  return files
}

/** The package as one ZIP file. */
export const zipDataPackage = (files: ReadonlyMap<string, Uint8Array>, created = new Date()): Uint8Array =>
  zipSync(Object.fromEntries(files), { level: 6, mtime: created })

const json = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(value, null, 1)}\n`)

/** Fields of text only: digits of an amount are no telephone number. */
const masked = (resource: Resource): Resource => ({
  ...resource,
  rows: resource.rows.map((row) => row.map((value, i) => (typeof value === 'string' && resource.fields[i]?.type === 'string' ? maskPersonalData(value) : value))),
})

const records = (resource: Resource | undefined): readonly Record<string, CsvValue>[] =>
  (resource?.rows ?? []).map((row) => Object.fromEntries(resource?.fields.map(({ name }, i) => [name, row[i] ?? null]) ?? []))
