// npm run bench [-- FOLDER]: how fast the PDFs of a folder are read, recognised and checked, against
// `pdftotext -bbox-layout` on the same files in the same run. One process, after start-up; medians of rounds in which
// the two take turns. Targets: reading and recognising at most 4 times pdftotext's time, at least 200 pages a second,
// under 400 MB; checking at most a quarter of reading.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cpus, devNull } from 'node:os'
import { join, resolve } from 'node:path'
import { checkDisclosure } from '../../src/check/check-disclosure.ts'
import { DEFAULT_LIMITS } from '../../src/read/limits.ts'
import { readPdf } from '../../src/read/pdf/read-pdf.ts'
import { recognise } from '../../src/recognise/recognise.ts'
import { median, milliseconds, table } from './figures.ts'

const ROUNDS = 7
const TARGET = { ratio: 4, pagesPerSecond: 200, megabytes: 400, checking: 0.25 } as const

/** Milliseconds of one round over all files. */
interface Round {
  readonly read: number
  readonly recognise: number
  readonly poppler: number
}

interface PdfFile {
  readonly path: string
  readonly bytes: Uint8Array
}

await main()

async function main(): Promise<void> {
  const folder = resolve(process.argv[2] ?? process.env['MINGSUAN_CORPUS'] ?? join(import.meta.dirname, '../../../shared/corpus'))
  const files = pdfFiles(folder)
  if (files.length === 0) {
    process.stderr.write(`没有 PDF 文件 / no PDF files: ${folder}\n用法 / usage: npm run bench -- FOLDER\n`)
    process.exitCode = 2
    return
  }
  if (spawnSync('pdftotext', ['-v']).status !== 0) {
    process.stderr.write('找不到 pdftotext，请安装 poppler-utils。/ pdftotext is missing: install poppler-utils.\n')
    process.exitCode = 2
    return
  }
  const first = await round(files)
  const rounds: Round[] = []
  for (let i = 0; i < ROUNDS; i++) rounds.push(await round(files))
  const memory = peakMegabytes()
  const checks: number[] = []
  for (let i = 0; i <= ROUNDS; i++) checks.push(await checkRound(files))
  report(files, { pages: await pageCount(files), first, rounds, checks, memory })
}

/** Everything measured; `checks` with the first round, `memory` before any check. */
interface Measured {
  readonly pages: number
  readonly first: Round
  readonly rounds: readonly Round[]
  readonly checks: readonly number[]
  readonly memory: number
}

function peakMegabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024)
}

function pdfFiles(folder: string): PdfFile[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(folder, entry.name))
  return names.map((path) => ({ path, bytes: new Uint8Array(readFileSync(path)) })).filter(({ bytes }) => Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-')
}

async function pageCount(files: readonly PdfFile[]): Promise<number> {
  let pages = 0
  for (const { bytes } of files) pages += (await readPdf(bytes, DEFAULT_LIMITS)).pages.length
  return pages
}

async function round(files: readonly PdfFile[]): Promise<Round> {
  const spent = { read: 0, recognise: 0, poppler: 0 }
  for (const { path, bytes } of files) {
    const start = performance.now()
    const source = await readPdf(bytes, DEFAULT_LIMITS)
    const read = performance.now()
    recognise(source)
    const recognised = performance.now()
    spawnSync('pdftotext', ['-bbox-layout', path, devNull], { stdio: 'ignore' })
    const popplerDone = performance.now()
    spent.read += read - start
    spent.recognise += recognised - read
    spent.poppler += popplerDone - recognised
  }
  return spent
}

/** Milliseconds of checking all files once. */
async function checkRound(files: readonly PdfFile[]): Promise<number> {
  let spent = 0
  for (const { bytes } of files) {
    const disclosure = recognise(await readPdf(bytes, DEFAULT_LIMITS))
    const start = performance.now()
    checkDisclosure(disclosure)
    spent += performance.now() - start
  }
  return spent
}

function report(files: readonly PdfFile[], { pages, first, rounds, checks, memory }: Measured): void {
  const middle = (part: (round: Round) => number): number => median(rounds.map(part))
  const poppler = middle((round) => round.poppler)
  const figures = (name: string, cold: number, time: number): string[] =>
    [name, milliseconds(cold), milliseconds(time), `${Math.round(pages / (time / 1000))}`, `${(time / poppler).toFixed(2)}`]
  const line = (name: string, part: (round: Round) => number): string[] => figures(name, part(first), middle(part))
  const readAndRecognise = middle((round) => round.read + round.recognise)
  const checking = median(checks.slice(1))
  const verdict = (name: string, value: string, good: boolean): string[] => [name, value, good ? 'yes' : 'NO']
  process.stdout.write(`${[
    `${files.length} PDF files, ${pages} pages; ${ROUNDS} rounds after a first one; Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? ''}`,
    table([
      ['', 'first round', 'median', 'pages/s', '× pdftotext'],
      line('pdftotext -bbox-layout', (round) => round.poppler), line('read', (round) => round.read), line('recognise', (round) => round.recognise),
      line('read + recognise', (round) => round.read + round.recognise), figures('check', checks[0] ?? Number.NaN, checking),
    ]),
    table([
      ['target', 'measured', 'met'],
      verdict(`read + recognise at most ${TARGET.ratio} × pdftotext`, `${(readAndRecognise / poppler).toFixed(2)} ×`, readAndRecognise <= TARGET.ratio * poppler),
      verdict(`read + recognise at least ${TARGET.pagesPerSecond} pages/s`, `${Math.round(pages / (readAndRecognise / 1000))}`, pages / (readAndRecognise / 1000) >= TARGET.pagesPerSecond),
      verdict(`peak memory of read + recognise under ${TARGET.megabytes} MB`, `${memory} MB (${peakMegabytes()} MB with check)`, memory < TARGET.megabytes),
      verdict(`check at most ${TARGET.checking} × read`, `${(checking / middle((round) => round.read)).toFixed(2)} ×`, checking <= TARGET.checking * middle((round) => round.read)),
    ]),
  ].join('\n\n')}\n`)
}
