// npm run bench, second part: how fast a long disclosure (40 tables and 50 performance sheets, well above 60 pages) is
// rendered into all outputs, one after the other after start-up (the typesetter has a process of its own), and a batch of
// 100 two at a time, in bounded memory.
import { fork, spawnSync } from 'node:child_process'
import { cpus } from 'node:os'
import type { CompiledDisclosure } from '../../src/model/compiled-disclosure.ts'
import type { PrintDocument } from '../../src/model/print-document.ts'
import { readPdf } from '../../src/read/pdf/read-pdf.ts'
import { DEFAULT_LIMITS } from '../../src/read/limits.ts'
import { renderDocx } from '../../src/render/docx/render-docx.ts'
import { renderHtml } from '../../src/render/html/render-html.ts'
import { renderDataPackage, zipDataPackage } from '../../src/render/package/render-data-package.ts'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { renderXlsx } from '../../src/render/xlsx/render-xlsx.ts'
import { compileDisclosure } from '../../src/compile/compile-disclosure.ts'
import { readTemplate } from '../../src/compile/read-template.ts'
import { longPrintDocument } from '../../test/support/build-print-document.ts'
import { sampleBudget } from '../../test/support/sample-budget.ts'
import { median, milliseconds, table } from './figures.ts'

const ROUNDS = 5
const BATCH = 100
const PROCESSES = 2
const TARGET = { milliseconds: 3000, megabytes: 1000 } as const

const budget = sampleBudget()
const facts = compileDisclosure(budget, readTemplate('shanxi-13'))
const long = longPrintDocument(40, 50)

/** The long document under another name each time, so that nothing set before is set again from memory. */
const documentOf = (number: number): PrintDocument => ({ ...long, title: `${long.title}（${number}）`, blocks: long.blocks.map((block) => (block.type === 'paragraph' ? { ...block, runs: [...block.runs, { text: `${number}`, fact: null }] } : block)) })

const FORMATS: readonly (readonly [string, (document: PrintDocument) => Promise<number>])[] = [
  ['docx', async (document) => (await renderDocx(document)).length],
  ['xlsx', async (document) => (await renderXlsx(document)).length],
  ['pdf', async (document) => (await renderPdf(document)).length],
  ['html', async (document) => renderHtml(document).length],
  ['data package', async (document) => zipDataPackage(renderDataPackage({ ...facts, document } satisfies CompiledDisclosure, { budget })).length],
]

if (process.argv[2] === 'batch') await batch(Number.parseInt(process.argv[3] ?? '0', 10), Number.parseInt(process.argv[4] ?? '0', 10))
else await main()

async function main(): Promise<void> {
  const pages = (await readPdf(await renderPdf(documentOf(0)), DEFAULT_LIMITS)).pages.length
  const rounds: number[][] = []
  for (let i = 0; i <= ROUNDS; i++) rounds.push(await round(documentOf(i + 1)))
  const warm = rounds.slice(1)
  const total = (times: readonly number[]): number => times.reduce((a, b) => a + b, 0)
  const all = median(warm.map(total))
  const megabytes = Math.round(process.memoryUsage.rss() / 2 ** 20) + typesetterMegabytes()
  const batches = await runBatch()
  process.stdout.write(`\n${[
    `rendering: ${long.blocks.filter(({ type }) => type === 'table').length} tables and forms, ${pages} pages as PDF; ${ROUNDS} rounds after a first one; Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? ''}`,
    table([
      ['', 'first round', 'median'],
      ...FORMATS.map(([name], i) => [name, milliseconds(rounds[0]?.[i] ?? Number.NaN), milliseconds(median(warm.map((times) => times[i] ?? Number.NaN)))]),
      ['all five', milliseconds(total(rounds[0] ?? [])), milliseconds(all)],
    ]),
    table([
      ['target', 'measured', 'met'],
      [`all five outputs in at most ${TARGET.milliseconds} ms`, milliseconds(all), all <= TARGET.milliseconds ? 'yes' : 'NO'],
      [`${BATCH} disclosures on ${PROCESSES} processes, each with its typesetter under ${TARGET.megabytes} MB`, `${(batches.seconds).toFixed(0)} s, ${batches.megabytes} MB (${megabytes} MB after ${ROUNDS + 2} documents)`, batches.megabytes < TARGET.megabytes ? 'yes' : 'NO'],
    ]),
  ].join('\n\n')}\n`)
}

async function round(document: PrintDocument): Promise<number[]> {
  const times: number[] = []
  for (const [, render] of FORMATS) {
    const start = performance.now()
    await render(document)
    times.push(performance.now() - start)
  }
  return times
}

async function runBatch(): Promise<{ readonly seconds: number; readonly megabytes: number }> {
  const start = performance.now()
  const shares = Array.from({ length: PROCESSES }, (_, i) => Math.floor((BATCH * (i + 1)) / PROCESSES) - Math.floor((BATCH * i) / PROCESSES))
  const peaks = await Promise.all(shares.map((share, i) => new Promise<number>((resolve, reject) => {
    const child = fork(new URL(import.meta.url).pathname, ['batch', String(share), String(i)])
    let peak = Number.NaN
    child.on('message', (message) => { peak = message as number })
    child.on('error', reject)
    child.on('close', () => resolve(peak))
  })))
  return { seconds: (performance.now() - start) / 1000, megabytes: Math.max(...peaks) }
}

/** Memory of the processes this one has started. */
function typesetterMegabytes(): number {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '--ppid', String(process.pid)], { encoding: 'utf8' })
  return Math.round((stdout ?? '').split(/\s+/).reduce((sum, size) => sum + (Number.parseInt(size, 10) || 0), 0) / 1024)
}

/** One process of the batch: so many disclosures one after the other; reports the most memory it and its typesetter held. */
async function batch(count: number, process_: number): Promise<void> {
  let peak = 0
  for (let i = 0; i < count; i++) {
    await round(documentOf(process_ * 1000 + i))
    peak = Math.max(peak, Math.round(process.memoryUsage.rss() / 2 ** 20) + typesetterMegabytes())
  }
  process.send?.(peak)
  process.disconnect?.()
}
