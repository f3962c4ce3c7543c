import { spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, readSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BenchFile } from './files.ts'
import { writeCopies } from './copies.ts'

/** `check FOLDER --format ndjson --out …` over many documents, by the command line in a process of its own. */
export interface FolderFigures {
  readonly documents: number
  readonly errors: number
  readonly cores: number
  readonly seconds: number
  /** Seconds of processor time. */
  readonly processor: number
  /** Megabytes that the process held at most, and in a run over the first quarter of the documents. */
  readonly memory: number
  readonly quarterMemory: number
  readonly resumed: {
    /** Documents done when the process was killed. */
    readonly done: number
    /** Seconds of both runs together. */
    readonly seconds: number
    /** Whether the result is, byte for byte, that of the uninterrupted run. */
    readonly same: boolean
  }
}

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
/** Tells at its end what the process used. */
const USAGE = "data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,JSON.stringify(process.resourceUsage())))"

export async function measureFolder(sources: readonly BenchFile[], count: number): Promise<FolderFigures> {
  const work = mkdtempSync(join(tmpdir(), 'mingsuan-bench-'))
  try {
    for (const [name, size] of [['all', count], ['quarter', count >> 2]] as const) {
      mkdirSync(join(work, name))
      writeCopies(sources, size, join(work, name))
    }
    const quarter = await run(work, 'quarter', 'quarter.ndjson')
    const whole = await run(work, 'all', 'whole.ndjson')
    const lines = lineCounter(join(work, '.resumed.ndjson.progress'))
    const killed = await run(work, 'all', 'resumed.ndjson', () => lines() > count >> 1)
    const done = lines() - 1
    const rest = await run(work, 'all', 'resumed.ndjson')
    const result = readFileSync(join(work, 'whole.ndjson'))
    return {
      documents: count, cores: availableParallelism(),
      errors: result.toString('utf8').split('\n').filter((line) => line !== '' && (JSON.parse(line) as { error: unknown }).error !== null).length,
      seconds: whole.seconds, processor: whole.processor, memory: whole.memory, quarterMemory: quarter.memory,
      resumed: { done, seconds: killed.seconds + rest.seconds, same: result.equals(readFileSync(join(work, 'resumed.ndjson'))) },
    }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

interface RunFigures {
  readonly seconds: number
  readonly processor: number
  readonly memory: number
}

/** Checks a folder; killed as soon as `until` says so. A run that an earlier one left unfinished is continued. */
function run(work: string, folder: string, out: string, until: () => boolean = () => false): Promise<RunFigures> {
  const start = performance.now()
  const resume = existsSync(join(work, `.${out}.progress`)) ? ['--resume'] : []
  const args = ['--import', USAGE, MAIN, 'check', folder, '--format', 'ndjson', '--out', out, ...resume]
  const child = spawn(process.execPath, args, { cwd: work, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  let usage = ''
  child.stdio[3]?.on('data', (data: Buffer) => { usage += data.toString('utf8') })
  const look = setInterval(() => { if (until()) child.kill('SIGKILL') }, 100)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => {
      clearInterval(look)
      const seconds = (performance.now() - start) / 1000
      const used = usage === '' ? null : JSON.parse(usage) as NodeJS.ResourceUsage
      resolve({ seconds, processor: ((used?.userCPUTime ?? 0) + (used?.systemCPUTime ?? 0)) / 1e6, memory: Math.round((used?.maxRSS ?? 0) / 1024) })
    })
  })
}

/** Counts the lines of a file that grows, looking only at what is new. */
function lineCounter(file: string): () => number {
  const chunk = Buffer.alloc(1 << 16)
  let [lines, at] = [0, 0]
  return () => {
    if (!existsSync(file)) return 0
    const open = openSync(file, 'r')
    for (let read = readSync(open, chunk, 0, chunk.length, at); read > 0; read = readSync(open, chunk, 0, chunk.length, at)) {
      lines += chunk.subarray(0, read).filter((byte) => byte === 10).length
      at += read
    }
    closeSync(open)
    return lines
  }
}
