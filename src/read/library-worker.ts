import { parentPort } from 'node:worker_threads'
import { libraryWords } from './read-failures.ts'

/** What the worker is asked for: which library, and a file's bytes. */
export interface LibraryRequest {
  readonly task: 'xls' | 'doc'
  readonly bytes: Uint8Array
}

export type LibraryAnswer = { readonly value: unknown } | { readonly error: string }

parentPort?.on('message', async ({ task, bytes }: LibraryRequest) => {
  let answer: LibraryAnswer
  try {
    answer = { value: await run(task, bytes) }
  } catch (error) {
    answer = { error: libraryWords(error) }
  }
  parentPort?.postMessage(answer)
})

async function run(task: LibraryRequest['task'], bytes: Uint8Array): Promise<unknown> {
  if (task === 'xls') return (await import('./xlsx/xls-sheets.ts')).readXlsSheets(bytes)
  return (await import('./docx/doc-parts.ts')).readDocParts(bytes)
}
