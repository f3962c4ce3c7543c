// npm run bench:growth [-- --length 1] [-- --rounds 3]: how the time of reading, recognising and of each rule grows where an
// invented document grows to twice its length, without mistakes and with many. About 2 is as it should be, 4 is a square.
import { parseArgs } from 'node:util'
import { readDocument } from '../../src/read/read-document.ts'
import { recognise } from '../../src/recognise/recognise.ts'
import { GROWING } from './growth-documents.ts'
import { timeByRule } from './time-by-rule.ts'

const { values } = parseArgs({ options: { length: { type: 'string', default: '1' }, rounds: { type: 'string', default: '3' } } })
const times = Number.parseInt(values.length, 10)
/** What takes less at twice the length is not shown: its growth is that of the clock. */
const TELLING = 8
const MISTAKES = 300

for (const [name, { length, of }] of Object.entries(GROWING)) {
  for (const wrong of [0, MISTAKES]) {
    // The longer one first, so that neither is the first that the program meets.
    const [two, one] = [await fastest(of(2 * length * times, Math.min(2 * wrong, length))), await fastest(of(length * times, wrong))]
    process.stdout.write(`${name}, ${length * times} and ${2 * length * times}, ${wrong > 0 ? 'with' : 'without'} mistakes\n`)
    for (const [part, time] of [...two].toSorted((a, b) => b[1] - a[1])) {
      if (time >= TELLING) process.stdout.write(`${time.toFixed(1).padStart(9)} ms ${(time / (one.get(part) ?? time)).toFixed(1).padStart(6)}x  ${part}\n`)
    }
  }
}

/** The least time of some rounds for each part: what disturbs the machine only adds. */
async function fastest(text: string): Promise<ReadonlyMap<string, number>> {
  const bytes = new TextEncoder().encode(text)
  const least = new Map<string, number>()
  const tell = (name: string, time: number): unknown => least.set(name, Math.min(least.get(name) ?? time, time))
  for (let round = 0; round < Number.parseInt(values.rounds, 10); round += 1) {
    const start = performance.now()
    const source = await readDocument(bytes)
    const read = performance.now()
    const disclosure = recognise(source)
    tell('(recognising)', performance.now() - read)
    tell('(reading)', read - start)
    timeByRule(disclosure, tell)
  }
  return least
}
