import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkDisclosure } from '../../src/check/check-disclosure.ts'
import type { Finding } from '../../src/model/finding.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { recognise } from '../../src/recognise/recognise.ts'

const SAMPLE = readFileSync(new URL('../../data/sample/clean/sample.txt', import.meta.url), 'utf8')

/** The findings of the sample after a change of its text, and those of them that stand on their own. */
async function findings(change: (text: string) => string): Promise<{ all: readonly Finding[]; roots: readonly string[] }> {
  const text = change(SAMPLE)
  expect(text).not.toBe(SAMPLE)
  const all = checkDisclosure(recognise(await readDocument(Buffer.from(text)))).findings
  return { all, roots: all.filter(({ causes, severity }) => causes.length === 0 && severity === 'error').map(({ rule }) => rule) }
}

test('what a row under a wrong code brings with it hangs under the wrong code', async () => {
  const { all, roots } = await findings((text) => text.replace('2130310\t[2130310]水土保持\t145.00\t145.00', '2130318\t[2130310]水土保持\t145.00\t145.00'))
  expect(roots).toEqual(['codes/column-against-bracket'])
  expect(all.length).toBeGreaterThan(1)
})

test('what a dropped row brings with it hangs under the sum that lacks it', async () => {
  const { all, roots } = await findings((text) => text.replace('2130310\t[2130310]水土保持\t145.00\t\t145.00\n', ''))
  expect(roots).toEqual(['relations/functional-hierarchy'])
  expect(all.length).toBeGreaterThan(1)
})

test('a number in the wrong column is one cause, not two', async () => {
  const { all, roots } = await findings((text) => text.replace('水利行业业务管理\t86.50\t\t86.50', '水利行业业务管理\t86.50\t86.50\t'))
  expect(roots).toEqual(['cause/displaced-amounts'])
  expect(all.length).toBeGreaterThan(1)
})

test('what a table with last year in its title contradicts hangs under the title', async () => {
  const { all, roots } = await findings((text) => text.replace('2026年财政拨款收支总表', '2025年财政拨款收支总表'))
  expect(roots).toEqual(['prose/document-year'])
  expect(all.length).toBeGreaterThan(1)
})

test('a wrong amount of a procurement row is one cause, not five', async () => {
  const { all, roots } = await findings((text) => text.replace('无人机\t6\t4.10\t24.60\t', '无人机\t6\t4.10\t26.40\t'))
  expect(roots).toEqual(['procurement/row-amount'])
  expect(all.filter(({ causes }) => causes.length > 0).map(({ rule }) => rule).toSorted()).toEqual(['procurement/classes-by-item', 'procurement/row-funds', 'procurement/total-of-rows', 'relations/rows-of-table'])
})
