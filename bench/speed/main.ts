// npm run bench [-- FOLDER] [-- --documents 1000] [-- --part reading|checking|folder|rendering]: how fast the documents of a folder
// (the corpus, if it is there, else the sample) are read, recognised and checked, against `pdftotext -bbox-layout` on the
// same files in the same run, and how a folder of many copies of them is checked, interrupted and continued; how fast a
// disclosure is rendered. Prints the page that it writes, docs/speed.md. With --part only that part is measured again.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { filesIn } from './files.ts'
import { measureFolder } from './folder.ts'
import { renderPage } from './page.ts'
import { measureChecking, measureReading } from './reading.ts'
import { isComplete, readResults, writeResults, type Circumstances, type SpeedResults } from './results.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { documents: { type: 'string', default: '1000' }, part: { type: 'string' } } })
const root = join(import.meta.dirname, '../..')
const corpus = filesIn(resolve(positionals[0] ?? process.env['MINGSUAN_CORPUS'] ?? join(root, '../shared/corpus')))
const sample = filesIn(join(root, 'data/sample/defective'))
const files = corpus.length > 0 ? corpus : sample

// In this order: the memory of the process is that of reading and recognising alone.
const PARTS: { readonly [Part in keyof SpeedResults]-?: () => Promise<Omit<NonNullable<SpeedResults[Part]>, keyof Circumstances>> } = {
  reading: () => measureReading(files.filter(({ pdf }) => pdf)),
  checking: () => measureChecking(files),
  folder: () => measureFolder([...new Set([...files, ...sample])], Number.parseInt(values.documents, 10)),
  rendering: async () => (await import('./render.ts')).measureRendering(),
}

if (spawnSync('pdftotext', ['-v']).status !== 0) {
  process.stderr.write('找不到 pdftotext，请安装 poppler-utils。/ pdftotext is missing: install poppler-utils.\n')
  process.exitCode = 2
} else await main()
// Rendering is measured in a process of its own, so that neither part warms or fills the other.
if (process.exitCode === undefined) process.exitCode = spawnSync(process.execPath, [join(import.meta.dirname, 'render.ts')], { stdio: 'inherit' }).status ?? 1

async function main(): Promise<void> {
  let results = values.part === undefined ? {} : readResults()
  for (const [name, measure] of Object.entries(PARTS)) {
    if (values.part !== undefined && values.part !== name) continue
    process.stderr.write(`${name}…\n`)
    const before = load()
    const figures = await measure()
    results = { ...results, [name]: { date: new Date().toISOString().slice(0, 10), machine: machine(), node: process.version, load: [before, load()], ...figures } }
    writeResults(results)
  }
  if (!isComplete(results)) return
  const page = renderPage(results)
  writeFileSync(join(root, 'docs/speed.md'), page)
  process.stdout.write(page)
}

function load(): number {
  return loadavg()[0] ?? 0
}

function machine(): string {
  return `${cpus().length} 核 ${cpus()[0]?.model.trim() ?? ''}`
}
