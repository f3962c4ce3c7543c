import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileDisclosure } from '../../src/compile/compile-disclosure.ts'
import { readTemplate } from '../../src/compile/read-template.ts'
import { budgetArbitrary } from '../support/budget-arbitrary.ts'
import type { TemplateId } from '../support/template-id.ts'
import { formDifferences } from '../support/round-trip-forms.ts'
import { roundTrip } from '../support/round-trip.ts'

/** Random budgets a template: with three templates above the 200 that are promised. MINGSUAN_ROUND_TRIPS asks for more. */
const RUNS = Number.parseInt(process.env['MINGSUAN_ROUND_TRIPS'] ?? '70', 10)

test.each<TemplateId>(['shanxi-13', 'shanghai-9', 'national-final'])('%s: reading gives back exactly the facts compiled, and no rule finds an error', async (id) => {
  const template = readTemplate(id)
  await fc.assert(fc.asyncProperty(budgetArbitrary(id), async (budget) => {
    const compiled = compileDisclosure(budget, template)
    const { missing, surplus, errors, couldNotRun, disclosure } = await roundTrip(compiled)
    expect({ missing, surplus }).toEqual({ missing: [], surplus: [] })
    expect(formDifferences(budget, compiled.document, disclosure)).toEqual({ missing: [], surplus: [] })
    expect(errors.map(({ rule, message }) => `${rule} ${message}`)).toEqual([])
    expect(couldNotRun).toEqual([])
    const { kind, scope, year, entity } = disclosure
    expect({ kind, scope, year, entity }).toEqual(compiled.identity)
    expect(compiled.facts.length).toBeGreaterThan(30)
  }), { numRuns: RUNS, seed: 20_260_301 })
}, 300_000)
