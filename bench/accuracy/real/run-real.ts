import { cpus } from 'node:os'
import { Worker } from 'node:worker_threads'
import { chosenTargets } from './measure-number.ts'
import { numberTargets } from './number-target.ts'
import { realDocuments } from './real-documents.ts'
import { summariseReal, type JudgedNumber, type RealSummary } from './summary.ts'

export interface RealWorkerData { readonly seed: string }

/** Numbers of one document to change, by their position among its targets. */
export interface RealTask { readonly document: string; readonly targets: readonly number[] }

/** Changed between one message and the next: enough that a worker is seldom waited for. */
const BATCH = 40

/** Changes the numbers of every real document one at a time, on every core; null where there are no documents. */
export async function realPart(seed: string): Promise<RealSummary | null> {
  const documents = await realDocuments()
  if (documents.length === 0) return null
  let [printed, chosen] = [0, 0]
  const tasks = documents.flatMap((document): RealTask[] => {
    const { targets } = numberTargets(document.source, document.disclosure)
    const own = chosenTargets(targets, document.name, seed).map((target) => targets.indexOf(target))
    printed += targets.length
    chosen += own.length
    return Array.from({ length: Math.ceil(own.length / BATCH) }, (_, i) => ({ document: document.name, targets: own.slice(i * BATCH, (i + 1) * BATCH) }))
  })
  const measured: JudgedNumber[] = []
  await Promise.all(Array.from({ length: Math.min(cpus().length, tasks.length) }, () => new Promise<void>((resolve, reject) => {
    const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: { seed } satisfies RealWorkerData })
    const next = (): void => worker.postMessage(tasks.shift() ?? null)
    worker.on('message', (results: readonly JudgedNumber[]) => {
      measured.push(...results)
      process.stderr.write(`\r${measured.length}/${chosen} 个数`)
      next()
    })
    worker.on('error', reject)
    worker.on('exit', () => resolve())
    next()
  })))
  process.stderr.write('\n')
  return summariseReal(seed, printed, chosen, measured)
}
