import { cpus } from 'node:os'
import { Worker } from 'node:worker_threads'
import { allBases } from './bases/all-bases.ts'
import type { CleanResult, Measured } from './measure.ts'
import { FORMATS, type Format } from './render.ts'

export interface WorkerData { readonly each: number; readonly rounds: number; readonly kinds: readonly string[] }
export interface WorkerTask { readonly base: string; readonly format: Format }

export interface RunOptions extends WorkerData {
  /** Names of bases begin with one of these; all where empty. */
  readonly bases: readonly string[]
  readonly formats: readonly Format[]
}

export interface RunResult { readonly clean: CleanResult[]; readonly measured: Measured[] }

/** All kinds in all documents and formats, on every core. */
export async function runMutations(options: RunOptions): Promise<RunResult> {
  const bases = (await allBases(options.each)).filter(({ name }) => options.bases.length === 0 || options.bases.some((one) => name.startsWith(one)))
  const tasks: WorkerTask[] = bases.flatMap(({ name }) => FORMATS.filter((format) => options.formats.includes(format)).map((format) => ({ base: name, format }))).toSorted((a, b) => FORMATS.indexOf(b.format) - FORMATS.indexOf(a.format))
  const total = tasks.length
  const result: RunResult = { clean: [], measured: [] }
  const { each, rounds, kinds } = options
  await Promise.all(Array.from({ length: Math.min(cpus().length, tasks.length) }, () => new Promise<void>((resolve, reject) => {
    const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: { each, rounds, kinds } satisfies WorkerData })
    const next = (): void => worker.postMessage(tasks.shift() ?? null)
    worker.on('message', ({ clean, measured }: { clean: CleanResult; measured: Measured[] }) => {
      result.clean.push(clean)
      result.measured.push(...measured)
      process.stderr.write(`\r${result.clean.length}/${total} 份，${result.measured.length} 处差错`)
      next()
    })
    worker.on('error', reject)
    worker.on('exit', () => resolve())
    next()
  })))
  process.stderr.write('\n')
  const order = (a: { base: string; format: string }, b: { base: string; format: string }): number => a.base.localeCompare(b.base) || a.format.localeCompare(b.format)
  return { clean: result.clean.toSorted(order), measured: result.measured.toSorted(order) }
}
