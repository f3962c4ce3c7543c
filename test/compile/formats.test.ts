import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileDisclosure } from '../../src/compile/compile-disclosure.ts'
import { readTemplate } from '../../src/compile/read-template.ts'
import { renderFormat } from '../../src/cli/compile-formats.ts'
import { budgetArbitrary } from '../support/budget-arbitrary.ts'
import type { TemplateId } from '../support/template-id.ts'
import { formDifferences } from '../support/round-trip-forms.ts'
import { roundTrip } from '../support/round-trip.ts'

/** Random budgets a template and format. MINGSUAN_FORMAT_TRIPS asks for more. */
const RUNS = Number.parseInt(process.env['MINGSUAN_FORMAT_TRIPS'] ?? '3', 10)

test.each((['shanxi-13', 'shanghai-9', 'national-final'] as const satisfies readonly TemplateId[]).flatMap((id) => (['docx', 'xlsx', 'pdf', 'html'] as const).map((format) => [id, format] as const)))(
  '%s as %s: reading the file gives back exactly the facts compiled, and no rule finds an error',
  async (id, format) => {
    const template = readTemplate(id)
    await fc.assert(fc.asyncProperty(budgetArbitrary(id), async (budget) => {
      const compiled = compileDisclosure(budget, template)
      const [bytes] = (await renderFormat(format, compiled, 'file')).values()
      if (!bytes) throw new Error('nothing was rendered')
      const { missing, surplus, errors, disclosure } = await roundTrip(compiled, bytes)
      expect({ missing, surplus, errors: errors.map(({ rule, message }) => `${rule} ${message}`) }).toEqual({ missing: [], surplus: [], errors: [] })
      expect(formDifferences(budget, compiled.document, disclosure)).toEqual({ missing: [], surplus: [] })
    }), { numRuns: RUNS, seed: 20_260_302 })
  }, 120_000,
)
