// npm run bench:rules [-- FILE|FOLDER…] [-- --rounds 9]: how the time of checking divides over the rules and what they share, the dearest
// first. For whoever adds a rule or looks for a slow one; nothing is written.
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { checkDisclosure } from '../../src/check/check-disclosure.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { recognise } from '../../src/recognise/recognise.ts'
import { fileAt, filesIn } from './files.ts'
import { median } from './figures.ts'
import { timeByRule } from './time-by-rule.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { rounds: { type: 'string', default: '9' } } })
const rounds = Number.parseInt(values.rounds, 10)
const root = join(import.meta.dirname, '../..')
const paths = positionals.length > 0 ? positionals : [process.env['MINGSUAN_CORPUS'] ?? join(root, '../shared/corpus')]
const found = paths.flatMap((path) => (statSync(path, { throwIfNoEntry: false })?.isFile() ? [fileAt(path)] : filesIn(path)))
const files = found.length > 0 ? found : filesIn(join(root, 'data/sample/defective'))

/** Milliseconds by name, a value a round. */
const spent = new Map<string, number[]>()
const [reading, checking]: [number[], number[]] = [[], []]

for (let round = 0; round <= rounds; round += 1) {
  const times = new Map<string, number>()
  let [read, check] = [0, 0]
  for (const { bytes } of files) {
    const start = performance.now()
    const disclosure = recognise(await readDocument(bytes))
    const recognised = performance.now()
    checkDisclosure(disclosure)
    check += performance.now() - recognised
    read += recognised - start
    timeByRule(recognise(await readDocument(bytes)), (name, time) => times.set(name, (times.get(name) ?? 0) + time))
  }
  if (round === 0) continue
  reading.push(read)
  checking.push(check)
  for (const [name, time] of times) spent.set(name, [...spent.get(name) ?? [], time])
}
print()

function print(): void {
  const rows = [...spent].map(([name, times]) => [name, median(times)] as const).toSorted((a, b) => b[1] - a[1])
  const all = rows.reduce((sum, [, time]) => sum + time, 0)
  process.stdout.write(`${files.length} documents, ${rounds} rounds; checking ${(median(checking) / median(reading)).toFixed(3)} of reading (${median(checking).toFixed(1)} of ${median(reading).toFixed(1)} ms)\n`)
  for (const [name, time] of rows) process.stdout.write(`${time.toFixed(2).padStart(8)} ms ${((time / all) * 100).toFixed(1).padStart(5)}%  ${name}\n`)
}
