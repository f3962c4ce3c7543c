import { availableParallelism } from 'node:os'
import type { DocumentResult, DocumentTask } from './document-task.ts'
import { createPool, type PoolLimits } from './worker-pool.ts'

/** Two minutes: a hundred times what the largest disclosures take. */
export const DEFAULT_POOL_LIMITS: PoolLimits = { workers: availableParallelism(), milliseconds: 120_000, megabytes: 640 }

/**
 * Works on documents in parallel and gives their results in the order of the tasks, each as soon as those before it are
 * there. Results that wait for their turn are bounded: no more than four a thread are under way or kept.
 */
export async function* runDocuments(
  tasks: readonly DocumentTask[], limits: PoolLimits = DEFAULT_POOL_LIMITS,
): AsyncGenerator<DocumentResult> {
  const pool = createPool({ ...limits, workers: Math.max(1, Math.min(limits.workers, tasks.length)) })
  const ahead: Promise<DocumentResult>[] = []
  try {
    let next = 0
    for (;;) {
      while (next < tasks.length && ahead.length < limits.workers * 4) {
        ahead.push(pool.run(tasks[next] as DocumentTask))
        next += 1
      }
      const first = ahead.shift()
      if (!first) return
      yield await first
    }
  } finally {
    await pool.close()
  }
}
