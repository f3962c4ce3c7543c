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
  readonly check: number
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
  report(files, await pageCount(files), first, rounds)
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
  const spent = { read: 0, recognise: 0, check: 0, poppler: 0 }
  for (const { path, bytes } of files) {
    const start = performance.now()
    const source = await readPdf(bytes, DEFAULT_LIMITS)
    const read = performance.now()
    const disclosure = recognise(source)
    const recognised = performance.now()
    checkDisclosure(disclosure)
    const checked = performance.now()
    spawnSync('pdftotext', ['-bbox-layout', path, devNull], { stdio: 'ignore' })
    const popplerDone = performance.now()
    spent.read += read - start
    spent.recognise += recognised - read
    spent.check += checked - recognised
    spent.poppler += popplerDone - checked
  }
  return spent
}

function report(files: readonly PdfFile[], pages: number, first: Round, rounds: readonly Round[]): void {
  const middle = (part: (round: Round) => number): number => median(rounds.map(part))
  const poppler = middle((round) => round.poppler)
  const line = (name: string, part: (round: Round) => number): string[] => {
    const time = middle(part)
    return [name, milliseconds(part(first)), milliseconds(time), `${Math.round(pages / (time / 1000))}`, `${(time / poppler).toFixed(2)}`]
  }
  const readAndRecognise = middle((round) => round.read + round.recognise)
  const checking = middle((round) => round.check)
  const megabytes = process.resourceUsage().maxRSS / 1024
  const verdict = (name: string, value: string, good: boolean): string[] => [name, value, good ? 'yes' : 'NO']
  process.stdout.write(`${[
    `${files.length} PDF files, ${pages} pages; ${ROUNDS} rounds after a first one; Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? ''}`,
    table([
      ['', 'first round', 'median', 'pages/s', '× pdftotext'],
      line('pdftotext -bbox-layout', (round) => round.poppler), line('read', (round) => round.read), line('recognise', (round) => round.recognise),
      line('read + recognise', (round) => round.read + round.recognise), line('check', (round) => round.check),
    ]),
    table([
      ['target', 'measured', 'met'],
      verdict(`read + recognise at most ${TARGET.ratio} × pdftotext`, `${(readAndRecognise / poppler).toFixed(2)} ×`, readAndRecognise <= TARGET.ratio * poppler),
      verdict(`read + recognise at least ${TARGET.pagesPerSecond} pages/s`, `${Math.round(pages / (readAndRecognise / 1000))}`, pages / (readAndRecognise / 1000) >= TARGET.pagesPerSecond),
      verdict(`peak memory under ${TARGET.megabytes} MB`, `${Math.round(megabytes)} MB`, megabytes < TARGET.megabytes),
      verdict(`check at most ${TARGET.checking} × read`, `${(checking / middle((round) => round.read)).toFixed(2)} ×`, checking <= TARGET.checking * middle((round) => round.read)),
    ]),
  ].join('\n\n')}\n`)
}
