import { Worker, type WorkerOptions } from 'node:worker_threads'
import type { LibraryAnswer, LibraryRequest } from './library-worker.ts'
import type { ReadBudget } from './read-budget.ts'
import { timeout } from './read-failures.ts'

/** Megabytes of JavaScript objects that a library may make of one file. */
const HEAP = 700

/** What libraries print about a file is kept off the terminal. */
const OPTIONS: WorkerOptions = { resourceLimits: { maxOldGenerationSizeMb: HEAP }, stdout: true, stderr: true }

/**
 * Damaged files send libraries into endless loops. A sound one takes 0.2 s for half a megabyte; this leaves it many times
 * that and does not make the user wait for the whole of the limit.
 */
const SHORTEST = 10_000
const BYTES_A_MILLISECOND = 1000

let idle: Worker | null = null

/**
 * Runs a library that reads a binary format in one call. Such a call cannot be stopped from inside, so it runs in a
 * worker, which is ended when the time is over or its memory used up. The worker is kept for the next file.
 * @throws {ReadError} timeout; {Error} what the library says.
 */
export async function runInLibraryWorker<T>(task: LibraryRequest['task'], bytes: Uint8Array, budget: ReadBudget): Promise<T> {
  const worker = idle ?? new Worker(new URL('./library-worker.ts', import.meta.url), OPTIONS)
  idle = null
  worker.ref()
  try {
    const answer = await ask(worker, { task, bytes }, budget)
    if (idle === null) {
      idle = worker
      worker.unref()
    } else void worker.terminate()
    if ('error' in answer) throw new Error(answer.error)
    return answer.value as T
  } catch (error) {
    if (idle !== worker) void worker.terminate()
    throw error
  }
}

function ask(worker: Worker, request: LibraryRequest, budget: ReadBudget): Promise<LibraryAnswer> {
  return new Promise((resolve, reject) => {
    const allowed = Math.min(budget.remaining(), SHORTEST + request.bytes.length / BYTES_A_MILLISECOND)
    const timer = setTimeout(() => finish(() => reject(timeout(allowed))), allowed)
    const onMessage = (answer: LibraryAnswer): void => finish(() => resolve(answer))
    const onError = (error: unknown): void => finish(() => reject(error))
    const onExit = (): void => finish(() => reject(new Error('the library worker ended')))
    // Each by itself: removeAllListeners would also take off the worker's own, and it would never answer again.
    const finish = (act: () => void): void => {
      clearTimeout(timer)
      worker.off('message', onMessage)
      worker.off('error', onError)
      worker.off('exit', onExit)
      act()
    }
    worker.on('message', onMessage)
    worker.on('error', onError)
    worker.on('exit', onExit)
    worker.postMessage(request)
  })
}
