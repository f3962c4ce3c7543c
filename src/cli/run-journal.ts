import { closeSync, existsSync, fstatSync, ftruncateSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { DocumentDigest } from '../report/document-digest.ts'
import type { DocumentError } from '../report/document-head.ts'
import { cannotWrite } from './output.ts'

// What an interrupted run over many documents is continued from: one line a finished document, in a file beside the
// output that is there only while the run is not finished.

/** What a run must share with the one that it continues: program, command, format, language… */
export interface RunKind {
  readonly program: string
  readonly job: object
}

/** A finished document. */
export interface JournalEntry {
  readonly path: string
  /** Of the bytes that were worked on. */
  readonly sha256: string
  readonly error: DocumentError | null
  readonly digest: DocumentDigest | null
  /** Its part of the output; null where it has none or a file of its own. */
  readonly output: string | null
  /** Its own file in the output folder. */
  readonly file: { readonly name: string; readonly sha256: string } | null
}

export interface RunJournal {
  /** Whether it was begun by an interrupted run of the same kind. */
  readonly continued: boolean
  /** The finished documents' paths. */
  readonly paths: ReadonlySet<string>
  /** The last entry of a path, read from the file: outputs are not kept in memory. */
  entry(path: string): JournalEntry | null
  add(entry: JournalEntry): void
  /** The run is finished: there is nothing left to continue. */
  remove(): void
}

const SCHEMA = 'mingsuan/progress@1'

/** Opens the journal at `path`; begins a new one unless `resume` and it is of the same kind of run. */
export function openJournal(path: string, kind: RunKind, resume: boolean): RunJournal {
  try {
    mkdirSync(dirname(path), { recursive: true })
    const file = openSync(path, resume && existsSync(path) ? 'r+' : 'w+')
    const head = `${JSON.stringify({ schema: SCHEMA, ...kind })}\n`
    const found = resume ? readLines(file) : []
    const continued = found[0] !== undefined && textOf(file, found[0]) === head
    const lines = continued ? found : []
    let end = lines.at(-1)?.end ?? 0
    // A line that the interrupted run left half-written, or the journal of another kind of run.
    ftruncateSync(file, end)
    const append = (text: string): Line => {
      const bytes = Buffer.from(text)
      const start = end
      for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written, bytes.length - written, start + written)
      end += bytes.length
      return { start, end }
    }
    if (!continued) append(head)
    const byPath = new Map(lines.slice(1).map((line) => [entryOf(file, line).path, line]))
    return {
      continued,
      paths: new Set(byPath.keys()),
      entry: (one) => {
        const line = byPath.get(one)
        return line ? entryOf(file, line) : null
      },
      add: (entry) => { append(`${JSON.stringify(entry)}\n`) },
      remove: () => {
        closeSync(file)
        rmSync(path, { force: true })
      },
    }
  } catch (error) {
    throw cannotWrite(path, error)
  }
}

/** Bytes of a line, its line end included. */
interface Line {
  readonly start: number
  readonly end: number
}

const CHUNK = 1 << 20
const LINE_END = 10

/** The lines up to the first that is not whole: one without its end, or, after a power failure, one that is no JSON. */
function readLines(file: number): Line[] {
  const lines: Line[] = []
  const { size } = fstatSync(file)
  const chunk = Buffer.alloc(CHUNK)
  let start = 0
  for (let at = 0; at < size; at += CHUNK) {
    const bytes = chunk.subarray(0, readSync(file, chunk, 0, CHUNK, at))
    for (let i = bytes.indexOf(LINE_END); i >= 0; i = bytes.indexOf(LINE_END, i + 1)) {
      const line = { start, end: at + i + 1 }
      if (!isWhole(textOf(file, line))) return lines
      lines.push(line)
      start = line.end
    }
  }
  return lines
}

function isWhole(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null
  } catch {
    return false
  }
}

function textOf(file: number, { start, end }: Line): string {
  const bytes = Buffer.alloc(end - start)
  let read = 0
  while (read < bytes.length) {
    const more = readSync(file, bytes, read, bytes.length - read, start + read)
    if (more === 0) break
    read += more
  }
  return bytes.toString('utf8')
}

const entryOf = (file: number, line: Line): JournalEntry => JSON.parse(textOf(file, line)) as JournalEntry
