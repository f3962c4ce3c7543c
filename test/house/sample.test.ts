import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { buildSample } from '../../scripts/sample/build-sample.ts'
import { plant, readPlanted } from '../../scripts/sample/planted.ts'
import { readSource } from '../../scripts/sample/source.ts'
import { toDocx } from '../../scripts/sample/to-docx.ts'
import { toPdf } from '../../scripts/sample/to-pdf.ts'
import { toText } from '../../scripts/sample/to-text.ts'
import { toXlsx } from '../../scripts/sample/to-xlsx.ts'
import { checkDisclosure } from '../../src/check/check-disclosure.ts'
import { maskPersonalData } from '../../src/check/mask-personal-data.ts'
import type { Finding } from '../../src/model/finding.ts'
import { keyText } from '../../src/model/fact.ts'
import { formatDecimal, trimDecimal } from '../../src/model/decimal.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { recognise } from '../../src/recognise/recognise.ts'

const folder = new URL('../../data/sample/', import.meta.url)
const path = (name: string): string => new URL(name, folder).pathname
const planted = readPlanted(path('planted.json'))
const clean = buildSample(readSource(path('source.json')))
const printed = plant(clean, planted)
const formats = ['txt', 'xlsx', 'docx', 'pdf'] as const

const disclosure = async (bytes: Uint8Array) => recognise(await readDocument(bytes))
const sample = (format: string) => disclosure(readFileSync(path(`sample.${format}`)))
/** Whether the text stands at the finding's place; in a PDF it may go over a line's end, that is two places. */
const says = ({ places }: Finding, text: string): boolean => {
  const there = tight(places.slice(0, 2).map((place) => place.text).join(''))
  return there.includes(tight(text)) || there.includes(tight(maskPersonalData(text)))
}

const tight = (text: string): string => text.replace(/\s/g, '')

test('the committed text and PDF are what the script makes', () => {
  expect(readFileSync(path('sample.txt'), 'utf8')).toBe(toText(printed))
  expect(Buffer.compare(toPdf(printed), readFileSync(path('sample.pdf')))).toBe(0)
})

test('all four formats hold the same facts', async () => {
  const facts = await Promise.all(formats.map(async (format) =>
    (await sample(format)).facts
      .filter(({ value }) => value !== null)
      .map(({ key, value, origin }) => `${origin.type} ${keyText(key)} ${value && formatDecimal(trimDecimal(value))}`).toSorted()))
  expect(facts[0]?.length).toBeGreaterThan(300)
  for (const other of facts.slice(1)) expect(other).toEqual(facts[0])
})

const makers = {
  txt: async () => Buffer.from(toText(clean)), xlsx: () => toXlsx(clean), docx: () => toDocx(clean), pdf: async () => toPdf(clean),
}

test.each(formats)('without its planted mistakes the sample is clean as %s', async (format) => {
  const { findings, runs } = checkDisclosure(await disclosure(await makers[format]()))
  expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
  expect(runs.filter(({ outcome }) => outcome === 'couldNotRun')).toEqual([])
})

test.each(formats)('every planted mistake is found at its place in %s', async (format) => {
  const { findings } = checkDisclosure(await sample(format))
  const missed = planted.filter(({ rules, text }) => !findings.some((finding) =>
    rules.some((rule) => finding.rule.startsWith(rule))
    && says(finding, text)))
  expect(missed.map(({ id }) => id)).toEqual([])
})
