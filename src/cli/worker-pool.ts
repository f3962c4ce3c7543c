import { Worker } from 'node:worker_threads'
import { outOfMemoryError, documentError, timeoutError } from './document-errors.ts'
import { failedResult } from './failed-result.ts'
import type { DocumentResult, DocumentTask } from './document-task.ts'

export interface PoolLimits {
  /** Threads at most. */
  readonly workers: number
  /** For one document, reading, checking and reporting together. */
  readonly milliseconds: number
  /** JavaScript heap of one thread. */
  readonly megabytes: number
}

export interface WorkerPool {
  /** Works on a document as soon as a thread is free. Never rejects: what went wrong is the result's error. */
  run(task: DocumentTask): Promise<DocumentResult>
  close(): Promise<void>
}

interface Slot {
  worker: Worker | null
}

const ENTRY = new URL('./document-worker.ts', import.meta.url)

/**
 * Threads that each work on one document at a time. One that takes too long or too much memory is ended, its document
 * fails, and a new thread takes its place.
 */
export function createPool(limits: PoolLimits): WorkerPool {
  const idle: Slot[] = Array.from({ length: limits.workers }, () => ({ worker: null }))
  const waiting: ((slot: Slot) => void)[] = []
  const slots = [...idle]

  const acquire = (): Promise<Slot> => {
    const slot = idle.pop()
    return slot ? Promise.resolve(slot) : new Promise((resolve) => { waiting.push(resolve) })
  }
  const release = (slot: Slot): void => {
    const next = waiting.shift()
    if (next) next(slot)
    else idle.push(slot)
  }

  return {
    async run(task) {
      const slot = await acquire()
      try {
        return await runOn(slot, task, limits)
      } finally {
        release(slot)
      }
    },
    async close() {
      await Promise.all(slots.map((slot) => slot.worker?.terminate()))
    },
  }
}

async function runOn(slot: Slot, task: DocumentTask, limits: PoolLimits): Promise<DocumentResult> {
  const { language } = task.job
  const worker = slot.worker ?? startWorker(limits)
  slot.worker = worker
  const outcome = await converse(worker, task, limits)
  if (outcome.type === 'result') return outcome.result
  slot.worker = null
  await worker.terminate()
  if (outcome.type === 'timeout') return failedResult(task, timeoutError(limits.milliseconds / 1000, language))
  const memory = outcome.type === 'memory' || (outcome.error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
  return await failedResult(task, memory ? outOfMemoryError(limits.megabytes, language) : documentError(outcome.error, language))
}

/** How far above its limit a thread may come between two looks at its heap, in megabytes, and how often one looks. */
const HEADROOM = 384
const LOOK_EVERY = 100

/** Megabytes for what has just been made: less than V8 would take by itself saves a quarter of the memory and no time. */
const YOUNG = 32

function startWorker(limits: PoolLimits): Worker {
  const resourceLimits = {
    // V8 now and then ends the whole process when a thread meets its hard limit: that is the last resort, not the rule.
    maxOldGenerationSizeMb: limits.megabytes + HEADROOM,
    maxYoungGenerationSizeMb: YOUNG,
  }
  const worker = new Worker(ENTRY, { execArgv: [], resourceLimits })
  // An idle thread keeps no process alive.
  worker.unref()
  return worker
}

type Outcome =
  | { readonly type: 'result'; readonly result: DocumentResult }
  | { readonly type: 'timeout' }
  | { readonly type: 'memory' }
  | { readonly type: 'error'; readonly error: Error }

/** Sends a task and waits for the answer, the thread's end, or the end of its time or memory. */
function converse(worker: Worker, task: DocumentTask, { milliseconds, megabytes }: PoolLimits): Promise<Outcome> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome): void => {
      clearTimeout(timer)
      clearInterval(look)
      worker.off('message', onMessage)
      worker.off('error', onError)
      worker.off('exit', onExit)
      resolve(outcome)
    }
    const onMessage = (result: DocumentResult): void => settle({ type: 'result', result })
    const onError = (error: Error): void => settle({ type: 'error', error })
    const onExit = (code: number): void => settle({ type: 'error', error: new Error(`worker thread ended with ${code}`) })
    const timer = setTimeout(() => settle({ type: 'timeout' }), milliseconds)
    const look = setInterval(() => {
      worker.getHeapStatistics().then(({ used_heap_size: used }) => {
        if (used > megabytes * 1024 * 1024) settle({ type: 'memory' })
      }, () => { /* The thread has ended; its exit says so. */ })
    }, LOOK_EVERY)
    worker.on('message', onMessage)
    worker.on('error', onError)
    worker.on('exit', onExit)
    worker.postMessage(task)
  })
}
