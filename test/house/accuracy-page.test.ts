import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { renderPage } from '../../bench/accuracy/page.ts'
import { readResults } from '../../bench/accuracy/results.ts'

const results = readResults()

test('docs/accuracy.md is the committed measurements, rendered', () => {
  expect(results.mutations).not.toBeNull()
  expect(readFileSync(new URL('../../docs/accuracy.md', import.meta.url), 'utf8')).toBe(renderPage(results))
})

test('the mutation benchmark is as large as it has to be, and its targets hold', () => {
  const { planted, kinds, formats, clean } = results.mutations ?? { planted: 0, kinds: [], formats: [], clean: { errors: 1, files: 1 } }
  expect(planted).toBeGreaterThanOrEqual(1000)
  expect(kinds.length).toBeGreaterThanOrEqual(25)
  expect(formats.map(({ name }) => name).toSorted()).toEqual(['docx', 'pdf', 'txt', 'xlsx'])
  const found = kinds.reduce((sum, { first, any }) => sum + first + any, 0)
  expect(found / planted).toBeGreaterThanOrEqual(0.97)
  expect(clean.errors / clean.files).toBeLessThan(0.05)
})

test('the real documents were measured number by number, and few of the numbers are called unknowable', () => {
  expect(results.real).not.toBeNull()
  const all = [...results.real?.cells ?? [], ...results.real?.prose ?? []]
  const sum = (of: (one: (typeof all)[number]) => number): number => all.reduce((total, one) => total + of(one), 0)
  expect(sum(({ planted }) => planted)).toBeGreaterThanOrEqual(2000)
  expect(sum(({ unknowable }) => unknowable) * 8).toBeLessThan(sum(({ planted }) => planted))
})
