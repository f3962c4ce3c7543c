import { parentPort } from 'node:worker_threads'
import type { DocumentTask } from './document-task.ts'
import { processDocument } from './process-document.ts'

// The entry of a worker thread: one document after another, never two at once.
parentPort?.on('message', (task: DocumentTask) => {
  void processDocument(task).then((result) => parentPort?.postMessage(result))
})
