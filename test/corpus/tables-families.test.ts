import { describe, expect, test } from 'vitest'
import type { Disclosure } from '../../src/model/disclosure.ts'
import { tableCoverage } from '../../src/tables/table-coverage.ts'
import { corpusDocument, hasCorpus, recogniseDocument } from '../support/corpus.ts'

const NINE = [
  'income-expenditure-summary', 'income-summary', 'expenditure-summary', 'fiscal-summary', 'general-public-expenditure',
  'government-fund-expenditure', 'state-capital', 'basic-expenditure', 'three-public',
]
const FINAL = [
  'unit-list', 'income-expenditure-summary', 'income-summary', 'expenditure-summary', 'fiscal-summary', 'general-public-expenditure',
  'basic-expenditure', 'three-public', 'government-fund-expenditure', 'state-capital',
]
const THIRTEEN = [
  'unit-list', 'government-fund-expenditure', 'income-expenditure-summary', 'income-summary', 'expenditure-summary', 'fiscal-summary',
  'general-public-expenditure', 'basic-expenditure', 'government-fund-income', 'government-fund-expenditure', 'three-public', 'agency-operation',
  'procurement', ...Array.from({ length: 19 }, () => 'performance-sheet'),
]

/** The families of each document in printed order, and its numbers in tables of facts, as counted on the rendered pages. */
const DOCUMENTS: Readonly<Record<string, readonly string[]>> = {
  '9cf8afd0f960': NINE, 'c8821d984a54': NINE, '6a138c25953b': NINE, 'ef2db536657d': NINE, '223f7ad8218f': NINE,
  '506ac579ebcf': NINE, '0fe1f112790f': NINE,
  // This version leaves 支出决算表 out.
  '6a2eb6044359': FINAL.filter((family) => family !== 'expenditure-summary'),
  'd45e923176f9': FINAL, 'deb3a4533199': FINAL, '4e6b76b75a55': THIRTEEN,
}

const read = async (name: string): Promise<Disclosure> => {
  const document = corpusDocument(name)
  if (!document) throw new Error(`no document ${name} in the corpus`)
  return recogniseDocument(document)
}

describe.skipIf(!hasCorpus)('tables of the corpus (skipped without it)', () => {
  test.each(Object.entries(DOCUMENTS))('%s: every table is of its family, with its unit, and every amount a fact', async (name, families) => {
    const { tables, facts, procurement } = await read(name)
    expect(tables.map((table) => table.family)).toEqual(families)
    const ofFacts = tables.filter((table) => table.columns.some((column) => column.key !== null))
    expect(ofFacts.filter((table) => table.unit === null)).toEqual([])
    for (const table of ofFacts) {
      const details = new Set(procurement.filter((row) => row.table === table.id).map((row) => row.row))
      const left = tableCoverage(table, facts).unbound.filter((cell) => !details.has(cell.row))
      // Group totals of the procurement table: one row for the department, two without a label.
      const groups = table.family === 'procurement' ? new Set(left.map((cell) => cell.row)).size : left.length
      expect(table.family === 'procurement' ? groups <= 4 : groups === 0, left.map((cell) => cell.text).join(' ')).toBe(true)
    }
  })

  test.each(Object.keys(DOCUMENTS))('%s: no code is a number, no total is missing, every account has its parent', async (name) => {
    const { tables } = await read(name)
    for (const table of tables) {
      for (const row of table.rows) {
        for (const cell of row.cells) if (/^code/.test(table.columns[cell.column]?.role ?? '')) expect(cell.number.type).not.toBe('number')
        for (const subject of row.subjects) {
          if (subject?.type === 'account' && /^[23]\d{4}(?:\d\d)?$/.test(subject.code ?? '') && subject.key?.unit == null) expect(subject.parent, `${table.id} ${subject.code}`).not.toBeNull()
        }
      }
    }
  })
})
