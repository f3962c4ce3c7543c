import { parentPort, workerData } from 'node:worker_threads'
import { measureNumber } from './measure-number.ts'
import { numberTargets } from './number-target.ts'
import { printedElsewhere } from './printed-elsewhere.ts'
import { realDocuments } from './real-documents.ts'
import type { RealTask, RealWorkerData } from './run-real.ts'
import type { JudgedNumber } from './summary.ts'
import { unknowableClass } from './unknowable.ts'

const { seed } = workerData as RealWorkerData
const documents = new Map((await realDocuments()).map((one) => [one.name, { ...one, elsewhere: printedElsewhere(one.source), ...numberTargets(one.source, one.disclosure) }]))

parentPort?.on('message', (task: RealTask | null) => {
  if (task === null) return parentPort?.close()
  const document = documents.get(task.document)
  if (!document) throw new Error(`no document ${task.document}`)
  const measured = task.targets.flatMap((at): JudgedNumber[] => {
    const target = document.targets[at]
    const one = target ? measureNumber(document, target, seed) : null
    return one ? [{ ...one, unknowable: unknowableClass(one.target, document.elsewhere(one.target))?.id ?? null }] : []
  })
  return parentPort?.postMessage(measured)
})
