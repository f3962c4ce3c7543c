import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { FolderFigures } from './folder.ts'
import type { CheckingFigures, ReadingFigures } from './reading.ts'

/** What was measured last. Committed, so that the page can be checked against it. */
export interface SpeedResults {
  /** `2026-11-23` */
  readonly date: string
  readonly machine: string
  readonly node: string
  /** Processes that wanted a core, on average over the minute before, at the beginning and at the end. */
  readonly load: readonly [number, number]
  readonly reading: ReadingFigures
  readonly checking: CheckingFigures
  readonly folder: FolderFigures
}

const FILE = new URL('results.json', import.meta.url)

export const readResults = (): SpeedResults | null => (existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) as SpeedResults : null)

export const writeResults = (results: SpeedResults): void => writeFileSync(FILE, `${JSON.stringify(results, rounded, 1)}\n`)

/** Milliseconds and seconds to three digits after the point: more is noise. */
const rounded = (_: string, value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value)
