import type { CompiledDisclosure } from '../../src/model/compiled-disclosure.ts'
import { spawnSync } from 'node:child_process'
import type { PrintDocument } from '../../src/model/print-document.ts'
import { renderDocx } from '../../src/render/docx/render-docx.ts'
import { renderHtml } from '../../src/render/html/render-html.ts'
import { renderDataPackage, zipDataPackage } from '../../src/render/package/render-data-package.ts'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { renderXlsx } from '../../src/render/xlsx/render-xlsx.ts'
import { compileDisclosure } from '../../src/compile/compile-disclosure.ts'
import { readTemplate } from '../../src/compile/read-template.ts'
import { longPrintDocument } from '../../test/support/build-print-document.ts'
import { sampleBudget } from '../../test/support/sample-budget.ts'

// What render.ts and its batch processes share: a long disclosure, and its rendering into all outputs.

const budget = sampleBudget()
const facts = compileDisclosure(budget, readTemplate('shanxi-13'))
const long = longPrintDocument(40, 50)

/** Tables and forms of the disclosure. */
export const TABLES = long.blocks.filter(({ type }) => type === 'table').length

/** The long document under another name each time, so that nothing set before is set again from memory. */
export const documentOf = (number: number): PrintDocument => ({ ...long, title: `${long.title}（${number}）`, blocks: long.blocks.map((block) => (block.type === 'paragraph' ? { ...block, runs: [...block.runs, { text: `${number}`, fact: null }] } : block)) })

const FORMATS: readonly (readonly [string, (document: PrintDocument) => Promise<number>])[] = [
  ['DOCX', async (document) => (await renderDocx(document)).length],
  ['XLSX', async (document) => (await renderXlsx(document)).length],
  ['PDF', async (document) => (await renderPdf(document)).length],
  ['HTML', async (document) => renderHtml(document).length],
  ['开放数据包', async (document) => zipDataPackage(renderDataPackage({ ...facts, document } satisfies CompiledDisclosure, { budget })).length],
]

export const FORMAT_NAMES: readonly string[] = FORMATS.map(([name]) => name)

/** Milliseconds for each output. */
export async function renderAll(document: PrintDocument): Promise<number[]> {
  const times: number[] = []
  for (const [, render] of FORMATS) {
    const start = performance.now()
    await render(document)
    times.push(performance.now() - start)
  }
  return times
}

/** Megabytes that this process and its typesetter hold now. */
export const megabytesHeld = (): number => Math.round(process.memoryUsage.rss() / 2 ** 20) + typesetterMegabytes()

function typesetterMegabytes(): number {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '--ppid', String(process.pid)], { encoding: 'utf8' })
  return Math.round((stdout ?? '').split(/\s+/).reduce((sum, size) => sum + (Number.parseInt(size, 10) || 0), 0) / 1024)
}
