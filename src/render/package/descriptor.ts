import { createHash } from 'node:crypto'
import type { CompiledDisclosure } from '../../model/compiled-disclosure.ts'
import { pathOf, type Field, type Resource } from './resource.ts'

export interface License {
  /** Open Definition identifier. */
  readonly name: string
  readonly title: string
  readonly path?: string
}

/** Lower-case hexadecimal SHA-256. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** datapackage.json: Data Package 1.0 with the fiscal profile (Fiscal Data Package 1.0rc1, budget taxonomy). */
export function descriptor(compiled: CompiledDisclosure, resources: readonly Resource[], files: ReadonlyMap<string, Uint8Array>, license: License, created: Date): object {
  const { identity, document } = compiled
  return {
    profile: 'fiscal-data-package',
    name: `budget-disclosure-${identity.year ?? document.year}-${identity.kind}`,
    title: document.title,
    description: `${document.title}。金额以元计，逐行说明见 README.md。/ Amounts in yuan; README.md explains every field.`,
    created: created.toISOString(),
    languages: ['zh-CN'],
    countryCode: 'CN',
    keywords: ['预算公开', '决算公开', 'budget', 'fiscal transparency'],
    contributors: [{ title: document.entity, role: 'publisher' }],
    licenses: [license],
    fiscalPeriod: { start: `${document.year}-01-01`, end: `${document.year}-12-31` },
    resources: resources.map((resource) => resourceDescriptor(resource, files.get(pathOf(resource)) ?? new Uint8Array())),
  }
}

const resourceDescriptor = (resource: Resource, bytes: Uint8Array): object => ({
  profile: 'tabular-data-resource',
  name: resource.name,
  path: pathOf(resource),
  title: resource.zh,
  description: resource.en,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes: bytes.length,
  hash: `sha256:${sha256(bytes)}`,
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
  schema: { fields: resource.fields.map(fieldDescriptor), missingValues: [''], ...(resource.primaryKey ? { primaryKey: resource.primaryKey } : {}) },
})

const fieldDescriptor = ({ name, type, zh, en, columnType, required, values }: Field): object => ({
  name, type, title: zh, description: en,
  ...(columnType === undefined ? {} : { columnType }),
  ...(required || values ? { constraints: { ...(required ? { required: true } : {}), ...(values ? { enum: Object.keys(values) } : {}) } } : {}),
})
