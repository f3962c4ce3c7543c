import { spawnSync } from 'node:child_process'
import { devNull } from 'node:os'
import { checkDisclosure } from '../../src/check/check-disclosure.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { recognise } from '../../src/recognise/recognise.ts'
import type { BenchFile } from './files.ts'
import { median } from './figures.ts'

const ROUNDS = 9

/** Milliseconds over all PDFs, medians of rounds in which the programs take turns, after a first round. */
export interface ReadingFigures {
  readonly files: number
  readonly pages: number
  readonly rounds: number
  readonly poppler: number
  readonly read: number
  readonly recognise: number
  /** Of the first round, in which nothing is compiled yet: reading and recognising. */
  readonly cold: number
  /** Megabytes that the process held at most, until here. */
  readonly memory: number
}

/** Reading, recognising and checking each document, in milliseconds: medians of rounds, after a first one. */
export interface CheckingFigures {
  readonly documents: readonly { readonly name: string; readonly read: number; readonly recognise: number; readonly check: number }[]
}

/** In one process, one document after another. */
export async function measureReading(files: readonly BenchFile[]): Promise<ReadingFigures> {
  let pages = 0
  const round = async (): Promise<{ read: number; recognise: number; poppler: number }> => {
    const spent = { read: 0, recognise: 0, poppler: 0 }
    pages = 0
    for (const { path, bytes } of files) {
      const start = performance.now()
      const source = await readDocument(bytes)
      const read = performance.now()
      recognise(source)
      const recognised = performance.now()
      spawnSync('pdftotext', ['-bbox-layout', path, devNull], { stdio: 'ignore' })
      spent.poppler += performance.now() - recognised
      spent.read += read - start
      spent.recognise += recognised - read
      pages += source.pages.length
    }
    return spent
  }
  const first = await round()
  const rounds = []
  for (let i = 0; i < ROUNDS; i += 1) rounds.push(await round())
  return {
    files: files.length, pages, rounds: ROUNDS,
    poppler: median(rounds.map((one) => one.poppler)),
    read: median(rounds.map((one) => one.read)),
    recognise: median(rounds.map((one) => one.recognise)),
    cold: first.read + first.recognise,
    memory: Math.round(process.resourceUsage().maxRSS / 1024),
  }
}

/** The same process goes on: every document is read, recognised and checked in turn. */
export async function measureChecking(files: readonly BenchFile[]): Promise<CheckingFigures> {
  const times = files.map(() => ({ read: [] as number[], recognise: [] as number[], check: [] as number[] }))
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [i, { bytes }] of files.entries()) {
      const start = performance.now()
      const source = await readDocument(bytes)
      const read = performance.now()
      const disclosure = recognise(source)
      const recognised = performance.now()
      checkDisclosure(disclosure)
      const checked = performance.now()
      const own = times[i]
      if (round === 0 || !own) continue
      own.read.push(read - start)
      own.recognise.push(recognised - read)
      own.check.push(checked - recognised)
    }
  }
  return {
    documents: files.map(({ name }, i) => ({
      name, read: median(times[i]?.read ?? []), recognise: median(times[i]?.recognise ?? []), check: median(times[i]?.check ?? []),
    })),
  }
}
