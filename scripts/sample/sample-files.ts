import { join } from 'node:path'
import { compileDisclosure } from '../../src/compile/compile-disclosure.ts'
import { readTemplate } from '../../src/compile/read-template.ts'
import { readBudgetWorkbook } from '../../src/compile/workbook/read-workbook.ts'
import { writeWorkbook } from '../../src/compile/workbook/write-workbook.ts'
import type { PrintDocument } from '../../src/model/print-document.ts'
import { renderDocx } from '../../src/render/docx/render-docx.ts'
import { renderHtml } from '../../src/render/html/render-html.ts'
import { renderDataPackage, zipDataPackage } from '../../src/render/package/render-data-package.ts'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { renderText } from '../../src/render/text/render-text.ts'
import { renderXlsx } from '../../src/render/xlsx/render-xlsx.ts'
import { plant, readMutations } from './mutation.ts'
import { workbookContent } from './workbook-content.ts'

/** In every file that says when it was made: the same sources, the same files. */
const CREATED = new Date('2026-02-10T01:00:00Z')

/** Filled workbooks of the other templates: what their disclosures look like, a command away. */
export const OTHERS: readonly string[] = ['shanghai-9', 'national-final']

/**
 * The sample, made as a budget office makes its disclosure: what is entered (budget.json) becomes the filled workbook,
 * that is compiled into clean/ in every format, and with the mistakes of planted.json into defective/. Path → bytes.
 */
export async function sampleFiles(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const workbook = await writeWorkbook(workbookContent(join(folder, 'budget.json')), CREATED)
  const { budget, template } = await readBudgetWorkbook(workbook)
  const compiled = compileDisclosure(budget, readTemplate(template))
  const twin = plant(compiled.document, readMutations(join(folder, 'planted.json')))
  const data = renderDataPackage(compiled, { budget, created: CREATED })
  return new Map([
    ['budget.xlsx', workbook],
    ...await rendered('clean', compiled.document),
    ['clean/datapackage.zip', zipDataPackage(data, CREATED)],
    ...await rendered('defective', twin),
    ...await Promise.all(OTHERS.map(async (name) => [`other/${name}.xlsx`, await writeWorkbook(workbookContent(join(folder, `other/${name}.json`)), CREATED)] as const)),
  ])
}

/** Personal numbers stay as they are: the clean sample has none, in the other they are to be found. */
async function rendered(folder: string, document: PrintDocument): Promise<(readonly [string, Uint8Array])[]> {
  const options = { created: CREATED, keepPersonalNumbers: true }
  const text = new TextEncoder()
  return [
    [`${folder}/sample.docx`, await renderDocx(document, options)],
    [`${folder}/sample.xlsx`, await renderXlsx(document, options)],
    [`${folder}/sample.pdf`, await renderPdf(document, options)],
    [`${folder}/sample.html`, text.encode(renderHtml(document, options))],
    [`${folder}/sample.txt`, text.encode(renderText(document))],
  ]
}
