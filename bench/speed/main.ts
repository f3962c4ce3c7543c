// npm run bench [-- FOLDER] [-- --documents 1000]: how fast the documents of a folder (the corpus, if it is there, else
// the sample) are read, recognised and checked, against `pdftotext -bbox-layout` on the same files in the same run, and
// how a folder of many copies of them is checked, interrupted and continued. Prints the page that it writes, docs/speed.md.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { filesIn } from './files.ts'
import { measureFolder } from './folder.ts'
import { renderPage } from './page.ts'
import { measureChecking, measureReading } from './reading.ts'
import { writeResults, type SpeedResults } from './results.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { documents: { type: 'string', default: '1000' } } })
const root = join(import.meta.dirname, '../..')
const corpus = filesIn(resolve(positionals[0] ?? process.env['MINGSUAN_CORPUS'] ?? join(root, '../shared/corpus')))
const sample = filesIn(join(root, 'data/sample'))
const files = corpus.length > 0 ? corpus : sample

if (spawnSync('pdftotext', ['-v']).status !== 0) {
  process.stderr.write('找不到 pdftotext，请安装 poppler-utils。/ pdftotext is missing: install poppler-utils.\n')
  process.exitCode = 2
} else {
  const results = await measure()
  writeResults(results)
  const page = renderPage(results)
  writeFileSync(join(root, 'docs/speed.md'), page)
  process.stdout.write(page)
}

async function measure(): Promise<SpeedResults> {
  const before = load()
  // First, so that the memory is that of reading and recognising alone.
  say(`reading ${files.filter(({ pdf }) => pdf).length} PDF files`)
  const reading = await measureReading(files.filter(({ pdf }) => pdf))
  say(`checking ${files.length} documents`)
  const checking = await measureChecking(files)
  say(`a folder of ${values.documents} documents, three times`)
  const folder = await measureFolder([...new Set([...files, ...sample])], Number.parseInt(values.documents, 10))
  return {
    date: new Date().toISOString().slice(0, 10), machine: `${cpus().length} 核 ${cpus()[0]?.model.trim() ?? ''}`, node: process.version,
    load: [before, load()], reading, checking, folder,
  }
}

function load(): number {
  return loadavg()[0] ?? 0
}

function say(text: string): void {
  process.stderr.write(`${text}…\n`)
}
