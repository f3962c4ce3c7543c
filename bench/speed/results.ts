import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { FolderFigures } from './folder.ts'
import type { CheckingFigures, ReadingFigures } from './reading.ts'
import type { RenderingFigures } from './render.ts'

/** When and where a part was measured. */
export interface Circumstances {
  /** `2026-11-23` */
  readonly date: string
  readonly machine: string
  readonly node: string
  /** Processes that wanted a core, on average over the last minute, before and after. */
  readonly load: readonly [number, number]
}

/** What was measured last, part by part. Committed, so that the page can be checked against it. */
export interface SpeedResults {
  readonly reading: ReadingFigures & Circumstances
  readonly checking: CheckingFigures & Circumstances
  readonly folder: FolderFigures & Circumstances
  /** Absent where it was not measured. */
  readonly rendering?: RenderingFigures & Circumstances
}

const FILE = new URL('results.json', import.meta.url)

/** A part that was never measured is missing. */
export const readResults = (): Partial<SpeedResults> => (existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) as Partial<SpeedResults> : {})

export const isComplete = (results: Partial<SpeedResults>): results is SpeedResults =>
  [results.reading, results.checking, results.folder].every((part) => part !== undefined)

export const writeResults = (results: Partial<SpeedResults>): void => writeFileSync(FILE, `${JSON.stringify(results, rounded, 1)}\n`)

/** To three digits after the point: more is noise. */
const rounded = (_: string, value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value)
