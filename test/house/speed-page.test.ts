import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { renderPage } from '../../bench/speed/page.ts'
import { isComplete, readResults } from '../../bench/speed/results.ts'
import { targets } from '../../bench/speed/targets.ts'

const measured = readResults()
const results = isComplete(measured) ? measured : null

test('docs/speed.md is the committed measurements, rendered', () => {
  expect(results).not.toBeNull()
  expect(readFileSync(new URL('../../docs/speed.md', import.meta.url), 'utf8')).toBe(results && renderPage(results))
})

test('the page says of every target whether it is met, and every figure is one', () => {
  const page = results ? renderPage(results) : ''
  for (const { name, wanted, measured } of results ? targets(results) : []) expect(page).toContain(`| ${name} | ${wanted} | ${measured} | `)
  expect(page).not.toMatch(/NaN|Infinity|undefined|null/)
})

test('the committed measurements are of a thousand documents, and of the whole result', () => {
  expect(results?.folder.documents).toBeGreaterThanOrEqual(1000)
  expect(results?.folder.resumed.same).toBe(true)
  expect(results?.folder.resumed.done).toBeGreaterThan(0)
})
