import { fileURLToPath } from 'node:url'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { readMutations } from '../../scripts/sample/mutation.ts'
import { OTHERS, sampleFiles } from '../../scripts/sample/sample-files.ts'
import { renderFormat } from '../../src/cli/compile-formats.ts'
import { checkDisclosure } from '../../src/check/check-disclosure.ts'
import { maskPersonalData } from '../../src/check/mask-personal-data.ts'
import { compileDisclosure } from '../../src/compile/compile-disclosure.ts'
import { readTemplate } from '../../src/compile/read-template.ts'
import { readBudgetWorkbook } from '../../src/compile/workbook/read-workbook.ts'
import { formatDecimal, trimDecimal } from '../../src/model/decimal.ts'
import type { Disclosure } from '../../src/model/disclosure.ts'
import { keyText } from '../../src/model/fact.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { SourceTree } from '../../src/model/source-tree.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { recognise } from '../../src/recognise/recognise.ts'
import { roundTrip } from '../support/round-trip.ts'

const folder = fileURLToPath(new URL('../../data/sample/', import.meta.url))
const committed = (path: string): Buffer => readFileSync(join(folder, path))
const disclosure = async (path: string): Promise<Disclosure> => recognise(await readDocument(committed(path)))
const formats = ['txt', 'xlsx', 'docx', 'pdf', 'html'] as const
const mutations = readMutations(join(folder, 'planted.json'))
const tight = (text: string): string => text.replace(/\s/g, '')

const unzipped = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))

let made: ReadonlyMap<string, Uint8Array>
beforeAll(async () => { made = await sampleFiles(folder) }, 60_000)

/** What a reader reads, in its order: a touch of the layout alone leaves the committed files as good as they were. */
const printed = ({ blocks }: SourceTree): readonly string[] =>
  blocks.flatMap((block) => (block.type === 'table' ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => tight(text))) : [tight(block.text)]))

test('the committed files are what `npm run sample` makes', async () => {
  expect(made.size).toBe(14)
  for (const [path, bytes] of made) {
    if (path.endsWith('.zip')) expect(unzipped(committed(path))['data/facts.csv'], `${path}: run npm run sample`).toBe(unzipped(bytes)['data/facts.csv'])
    else expect(printed(await readDocument(committed(path))), `${path}: run npm run sample`).toEqual(printed(await readDocument(bytes)))
  }
})

test('all formats of the clean sample hold the same facts', async () => {
  const facts = await Promise.all(formats.map(async (format) => (await disclosure(`clean/sample.${format}`)).facts
    .filter(({ value }) => value !== null).map(({ key, value, origin }) => `${origin.type} ${keyText(key)} ${value && formatDecimal(trimDecimal(value))}`).toSorted()))
  expect(facts[0]?.length).toBeGreaterThan(250)
  for (const other of facts.slice(1)) expect(other).toEqual(facts[0])
})

test.each(formats)('nothing is wrong with the clean sample as %s', async (format) => {
  const { findings, runs } = checkDisclosure(await disclosure(`clean/sample.${format}`))
  expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
  expect(runs.filter(({ outcome }) => outcome === 'couldNotRun')).toEqual([])
})

/** Whether the text stands at the finding's place; in a PDF it may go over a line's end, that is two places. */
function says({ places }: Finding, text: string): boolean {
  const there = tight(places.slice(0, 2).map((place) => place.text).join(''))
  return there.includes(tight(text)) || there.includes(tight(maskPersonalData(text)))
}

test.each(formats)('every planted mistake is found at its place in %s', async (format) => {
  const { findings } = checkDisclosure(await disclosure(`defective/sample.${format}`))
  const missed = mutations.filter(({ rules, text }) => !findings.some((finding) => rules.some((rule) => finding.rule.startsWith(rule)) && says(finding, text)))
  expect(missed.map(({ name }) => name)).toEqual([])
  expect(mutations.length).toBeGreaterThan(14)
})

test('every mistake stands in the printed text, and not in the clean one', () => {
  const [clean, defective] = ['clean', 'defective'].map((one) => tight(committed(`${one}/sample.txt`).toString('utf8')))
  for (const { name, correct, printed: wrong } of mutations) {
    expect(defective, name).toContain(tight(wrong))
    expect(clean, name).toContain(tight(correct))
  }
})

test.each(OTHERS.flatMap((name) => (['docx', 'xlsx', 'pdf', 'html'] as const).map((format) => [name, format] as const)))('the workbook of %s compiles, and nothing is wrong with it as %s', async (name, format) => {
  const { budget, template } = await readBudgetWorkbook(committed(`other/${name}.xlsx`))
  expect(template).toBe(name)
  const compiled = compileDisclosure(budget, readTemplate(template))
  const [bytes] = (await renderFormat(format, compiled, name)).values()
  if (!bytes) throw new Error('nothing was rendered')
  const { missing, surplus, findings, couldNotRun } = await roundTrip(compiled, bytes)
  expect({ missing, surplus, findings: findings.map(({ rule, message }) => `${rule}: ${message}`), couldNotRun }).toEqual({ missing: [], surplus: [], findings: [], couldNotRun: [] })
})
