import { parentPort, workerData } from 'node:worker_threads'
import { allBases } from './bases/all-bases.ts'
import { KINDS } from './kinds/index.ts'
import { measure } from './measure.ts'
import type { WorkerData, WorkerTask } from './run-mutations.ts'

const { each, rounds, kinds } = workerData as WorkerData
const bases = await allBases(each)
const chosen = KINDS.filter(({ id }) => kinds.length === 0 || kinds.includes(id))

parentPort?.on('message', (task: WorkerTask | null) => {
  if (task === null) return parentPort?.close()
  const base = bases.find(({ name }) => name === task.base)
  if (!base) throw new Error(`no base ${task.base}`)
  return void measure(base, task.format, chosen, rounds).then((result) => parentPort?.postMessage(result))
})
