import { expect, test } from 'vitest'
import { compileDisclosure } from '../../src/compile/compile-disclosure.ts'
import { readTemplate } from '../../src/compile/read-template.ts'
import { roundTrip } from '../support/round-trip.ts'
import { sampleBudget } from '../support/sample-budget.ts'

test('the sample department, compiled and read back: the same facts, no error', async () => {
  const compiled = compileDisclosure(sampleBudget(), readTemplate('shanxi-13'))
  expect(compiled.facts.length).toBeGreaterThan(400)
  const { missing, surplus, errors, disclosure, couldNotRun } = await roundTrip(compiled)
  expect({ missing, surplus }).toEqual({ missing: [], surplus: [] })
  expect(errors.map(({ rule, message }) => `${rule} ${message}`)).toEqual([])
  expect(couldNotRun).toEqual([])
  expect({ kind: disclosure.kind, scope: disclosure.scope, year: disclosure.year, entity: disclosure.entity }).toEqual(compiled.identity)
})
