import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { compileDisclosure } from '../../src/compile/compile-disclosure.ts'
import { readTemplate } from '../../src/compile/read-template.ts'
import { parseCsv } from '../../src/model/classification/csv.ts'
import { addDecimals, formatDecimal, parseDecimal, ZERO } from '../../src/model/decimal.ts'
import { renderDataPackage, zipDataPackage } from '../../src/render/package/render-data-package.ts'
import { sampleBudget } from '../support/sample-budget.ts'
import official from '../support/fixtures/frictionless/tabular-data-package.json' with { type: 'json' }
import schema from './data-package-1.0.schema.json' with { type: 'json' }

const budget = sampleBudget()
const compiled = compileDisclosure(budget, readTemplate('shanxi-13'))
const created = new Date('2026-02-01T00:00:00Z')
const files = renderDataPackage(compiled, { budget, created })
const text = (path: string): string => strFromU8(files.get(path) ?? new Uint8Array())

interface Descriptor {
  readonly resources: readonly {
    readonly name: string
    readonly path: string
    readonly bytes: number
    readonly hash: string
    readonly schema: { readonly fields: readonly { readonly name: string; readonly type: string; readonly columnType?: string; readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] } }[]; readonly primaryKey?: readonly string[] }
  }[]
}
const descriptor = JSON.parse(text('datapackage.json')) as Descriptor

describe('the data package', () => {
  it('is a Data Package 1.0 with tabular resources', () => {
    const ajv = new Ajv({ strict: false })
    formats.default(ajv)
    const validate = ajv.compile(schema)
    validate(descriptor)
    expect(validate.errors).toBeNull()
    expect(validate({ ...descriptor, resources: [] })).toBe(false)
    expect(validate({ ...descriptor, resources: [{ ...descriptor.resources[0], path: '../x.csv' }] })).toBe(false)
  })

  it('validates against the official schema of tabular data packages', () => {
    const { $schema: _draft04, ...profile } = official
    const ajv = new Ajv({ strict: false, logger: false })
    formats.default(ajv)
    const validate = ajv.compile(profile)
    const tabular = { ...descriptor, profile: 'tabular-data-package' }
    validate(tabular)
    expect(validate.errors).toBeNull()
    expect(validate({ ...tabular, resources: tabular.resources.map((resource) => ({ ...resource, schema: { fields: [{ type: 'string' }] } })) })).toBe(false)
    expect(validate({ ...tabular, resources: tabular.resources.map(({ path: _path, ...resource }) => resource) })).toBe(false)
  })

  it('uses columns of the budget taxonomy, each once a table', () => {
    const taxonomy = /^(?:value|value-currency:code|budget-line-id|direction|phase:id|date:fiscal-year|expenditure-type:code|fin-source:generic:code|activity:generic:project:label|(?:functional|economic|administrative)-classification:generic:(?:level\d:)?(?:code|label))$/
    for (const { name, schema: { fields } } of descriptor.resources) {
      const types = fields.flatMap(({ columnType }) => (columnType === undefined ? [] : [columnType]))
      expect(types.filter((type) => !taxonomy.test(type)), name).toEqual([])
      expect(new Set(types).size, name).toBe(types.length)
    }
  })

  it('holds what the descriptor says: fields, types, keys, enumerations, bytes, hashes', () => {
    for (const { name, path, bytes, hash, schema: { fields, primaryKey } } of descriptor.resources) {
      const data = files.get(path)!
      expect([data.length, `sha256:${createHash('sha256').update(data).digest('hex')}`]).toEqual([bytes, hash])
      const rows = parseCsv(text(path))
      expect(rows.length, name).toBeGreaterThan(10)
      for (const row of rows) {
        for (const { name: field, type, constraints } of fields) {
          const value = row[field]
          if (constraints?.required) expect(value, `${name}.${field}`).not.toBe('')
          if (value && type !== 'string') expect(value, `${name}.${field}`).toMatch(type === 'integer' ? /^-?\d+$/ : /^-?\d+(?:\.\d+)?$/)
          if (value && constraints?.enum) expect(constraints.enum, `${name}.${field}`).toContain(value)
        }
      }
      if (primaryKey) expect(new Set(rows.map((row) => primaryKey.map((field) => row[field]).join('|'))).size, name).toBe(rows.length)
    }
  })

  it('adds up to what the disclosure prints', () => {
    const lines = parseCsv(text('data/budget-lines.csv')).filter((row) => row['direction'] === 'expenditure' && row['fiscal_year'] === '2026')
    const total = lines.reduce((sum, row) => addDecimals(sum, parseDecimal(row['amount'] ?? '') ?? ZERO), ZERO)
    expect(formatDecimal(total)).toBe('21652970.00')
    const facts = parseCsv(text('data/facts.csv'))
    expect(facts.length).toBe(compiled.facts.length)
    expect(facts.filter((row) => row['measure'] === 'expenditure' && row['year'] === '2026' && row['fund'] === 'all' && row['functional'] === '' && row['nature'] === '').every((row) => row['value'] === '21653000')).toBe(true)
    expect(JSON.parse(text('facts.json'))).toHaveLength(compiled.facts.length)
  })

  it('names every code that it prints', () => {
    const facts = parseCsv(text('data/facts.csv'))
    for (const dimension of ['functional', 'economic', 'unit']) {
      const coded = facts.filter((row) => row[dimension] !== '')
      expect(coded.length, dimension).toBeGreaterThan(0)
      expect(coded.filter((row) => row[`${dimension}_name`] === '').map((row) => row[dimension]), dimension).toEqual([])
    }
    expect(facts.find((row) => row['functional'] === '2130306')?.['functional_name']).toBe('水利工程运行与维护')
  })

  it('has a checksum for every other file, and a dictionary of every field in two languages', () => {
    const sums = new Map(text('SHA256SUMS').trim().split('\n').map((line) => [line.slice(66), line.slice(0, 64)]))
    for (const [path, bytes] of files) if (path !== 'SHA256SUMS') expect(sums.get(path), path).toBe(createHash('sha256').update(bytes).digest('hex'))
    const dictionary = text('README.md')
    for (const { schema: { fields } } of descriptor.resources) for (const { name } of fields) expect(dictionary).toContain(`\`${name}\``)
  })

  it('is the same bytes for the same date, and no mobile number is in it', () => {
    expect(Buffer.from(zipDataPackage(files, created)).equals(Buffer.from(zipDataPackage(renderDataPackage(compiled, { budget, created }), created)))).toBe(true)
    expect(Object.keys(unzipSync(zipDataPackage(files, created))).sort()).toEqual([...files.keys()].sort())
    const first = budget.performance[0]!
    const phone = { ...budget, performance: [{ ...first, phone: '13812345678' }] }
    const everything = [...renderDataPackage(compileWith(phone), { budget: phone }).values()].map((bytes) => strFromU8(bytes)).join('')
    expect(everything).not.toContain('13812345678')
  })
})

/** Compiled from a document that carries the number, whatever compiling itself does about it. */
function compileWith(withPhone: typeof budget): typeof compiled {
  const phone = withPhone.performance[0]!.phone
  return { ...compiled, document: { ...compiled.document, blocks: [...compiled.document.blocks, { type: 'paragraph', id: 'contact', runs: [{ text: `联系电话：${phone}`, fact: null }] }] } }
}
