import { assert, asyncProperty } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileDisclosure } from '../../src/compile/compile-disclosure.ts'
import { readTemplate } from '../../src/compile/read-template.ts'
import type { PrintDocument } from '../../src/model/print-document.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { recognise } from '../../src/recognise/recognise.ts'
import { renderDocx } from '../../src/render/docx/render-docx.ts'
import { renderHtml } from '../../src/render/html/render-html.ts'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { renderText } from '../../src/render/text/render-text.ts'
import { renderXlsx } from '../../src/render/xlsx/render-xlsx.ts'
import { budgetArbitrary } from '../support/budget-arbitrary.ts'
import type { TemplateId } from '../support/template-id.ts'
import { samplePrintDocument } from '../support/build-print-document.ts'
import { formDifferences } from '../support/round-trip-forms.ts'
import { roundTrip } from '../support/round-trip.ts'
import { sampleBudget } from '../support/sample-budget.ts'

const FORMATS: Readonly<Record<string, (document: PrintDocument) => Promise<Uint8Array>>> = {
  docx: renderDocx,
  xlsx: renderXlsx,
  pdf: renderPdf,
  html: async (document) => new TextEncoder().encode(renderHtml(document)),
}

/** Random budgets a template and format; MINGSUAN_RENDER_TRIPS asks for more. */
const RUNS = Number.parseInt(process.env['MINGSUAN_RENDER_TRIPS'] ?? '4', 10)

const textOf = (texts: readonly { readonly text: string }[]): string => texts.map(({ text }) => text.replace(/\s/g, '')).join('|')

describe.each(Object.entries(FORMATS))('%s', (_, render) => {
  it('gives back the sample: every fact, no finding', async () => {
    const compiled = compileDisclosure(sampleBudget(), readTemplate('shanxi-13'))
    const { missing, surplus, errors, disclosure, couldNotRun } = await roundTrip(compiled, await render(compiled.document))
    expect({ missing, surplus }).toEqual({ missing: [], surplus: [] })
    expect(errors.map(({ rule, message }) => `${rule} ${message}`)).toEqual([])
    expect(couldNotRun).toEqual([])
    expect({ kind: disclosure.kind, scope: disclosure.scope, year: disclosure.year, entity: disclosure.entity }).toEqual(compiled.identity)
    expect(disclosure.contents.length).toBeGreaterThan(20)
  })

  it('gives back forms, procurement and special funds as text does', async () => {
    const document = samplePrintDocument()
    const text = recognise(await readDocument(new TextEncoder().encode(renderText(document))))
    const read = recognise(await readDocument(await render(document)))
    expect(read.performance.length).toBe(7)
    expect(read.procurement.length).toBe(text.procurement.length)
    expect(read.specialFunds.length).toBe(2)
    read.performance.forEach((sheet, i) => {
      const expected = text.performance[i]!
      expect(textOf([sheet.projectName, sheet.wholePeriodGoal!, sheet.annualGoal!, sheet.annualFunds!.total])).toBe(
        textOf([expected.projectName, expected.wholePeriodGoal!, expected.annualGoal!, expected.annualFunds!.total]))
      expect(textOf(sheet.indicators.flatMap(({ level3, value }) => [level3, value]))).toBe(textOf(expected.indicators.flatMap(({ level3, value }) => [level3, value])))
    })
  })

  it.each<TemplateId>(['shanxi-13', 'shanghai-9', 'national-final'])('random budgets by %s: every fact, every form and list, no error', async (id) => {
    const template = readTemplate(id)
    await assert(asyncProperty(budgetArbitrary(id), async (budget) => {
      const compiled = compileDisclosure(budget, template)
      const { missing, surplus, errors, disclosure } = await roundTrip(compiled, await render(compiled.document))
      expect({ missing, surplus }).toEqual({ missing: [], surplus: [] })
      expect(formDifferences(budget, compiled.document, disclosure)).toEqual({ missing: [], surplus: [] })
      expect(errors.map(({ rule, message }) => `${rule} ${message}`)).toEqual([])
    }), { numRuns: RUNS, seed: 20_260_401, endOnFailure: true })
  }, 300_000)
})
