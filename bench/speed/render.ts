import { fileURLToPath } from 'node:url'
import { fork } from 'node:child_process'
import { readPdf } from '../../src/read/pdf/read-pdf.ts'
import { DEFAULT_LIMITS } from '../../src/read/limits.ts'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { median } from './figures.ts'
import { documentOf, FORMAT_NAMES, megabytesHeld, renderAll, TABLES } from './rendering.ts'

const ROUNDS = 5
/** MINGSUAN_BENCH_BATCH asks for fewer. */
const BATCH = Number.parseInt(process.env['MINGSUAN_BENCH_BATCH'] ?? '100', 10)
const PROCESSES = 2

/**
 * How fast a long disclosure (40 tables and 50 performance sheets, well above 60 pages) is rendered into all outputs,
 * one after the other after start-up (the typesetter has a process of its own), and a batch of 100 two at a time.
 */
export interface RenderingFigures {
  readonly tables: number
  readonly pages: number
  readonly rounds: number
  /** Milliseconds; medians of the rounds after a first one. */
  readonly formats: readonly { readonly name: string; readonly first: number; readonly time: number }[]
  /** Milliseconds for all outputs of a document, median. */
  readonly all: number
  readonly batch: {
    readonly documents: number
    readonly processes: number
    readonly seconds: number
    /** The most that one process and its typesetter held; and one process after the rounds. */
    readonly megabytes: number
    readonly afterRounds: number
  }
}

export async function measureRendering(): Promise<RenderingFigures> {
  const pages = (await readPdf(await renderPdf(documentOf(0)), DEFAULT_LIMITS)).pages.length
  const rounds: number[][] = []
  for (let i = 0; i <= ROUNDS; i += 1) rounds.push(await renderAll(documentOf(i + 1)))
  const warm = rounds.slice(1)
  const afterRounds = megabytesHeld()
  return {
    tables: TABLES, pages, rounds: ROUNDS,
    formats: FORMAT_NAMES.map((name, i) => ({ name, first: rounds[0]?.[i] ?? 0, time: median(warm.map((times) => times[i] ?? 0)) })),
    all: median(warm.map((times) => times.reduce((a, b) => a + b, 0))),
    batch: { documents: BATCH, processes: PROCESSES, afterRounds, ...await runBatch() },
  }
}

async function runBatch(): Promise<{ readonly seconds: number; readonly megabytes: number }> {
  const start = performance.now()
  const shares = Array.from({ length: PROCESSES }, (_, i) => Math.floor((BATCH * (i + 1)) / PROCESSES) - Math.floor((BATCH * i) / PROCESSES))
  const peaks = await Promise.all(shares.map((share, i) => new Promise<number>((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('render-batch.ts', import.meta.url)), [String(share), String((i + 1) * 1000)])
    let peak = Number.NaN
    child.on('message', (message) => { peak = message as number })
    child.on('error', reject)
    child.on('close', () => resolve(peak))
  })))
  return { seconds: (performance.now() - start) / 1000, megabytes: Math.max(...peaks) }
}
