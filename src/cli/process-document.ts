import { readFile, stat } from 'node:fs/promises'
import { DEFAULT_LIMITS } from '../read/limits.ts'
import { tooLarge } from '../read/read-failures.ts'
import { sha256 } from '../read/sha256.ts'
import { readDocument } from '../read/read-document.ts'
import { recognise } from '../recognise/recognise.ts'
import { documentError } from './document-errors.ts'
import type { DocumentResult, DocumentTask } from './document-task.ts'
import { failedResult } from './failed-result.ts'
import { renderRead } from './render-read.ts'

/** Reads, recognises and, if that is the job, checks one document, and renders its part of the output. Never throws. */
export async function processDocument(task: DocumentTask): Promise<DocumentResult> {
  let bytes: Uint8Array | null = null
  try {
    bytes = await fileBytes(task.file)
    const disclosure = recognise(await readDocument(bytes))
    if (task.job.command === 'check') {
      const { checkResult } = await import('./check-result.ts')
      return await checkResult(task.path, task.job, bytes, disclosure)
    }
    const output = await renderRead(task.path, disclosure, task.job.format)
    return { path: task.path, sha256: disclosure.source.sha256, error: null, output, digest: null }
  } catch (error) {
    return failedResult(task, documentError(error, task.job.language), bytes && sha256(bytes))
  }
}

/** A file above the limit is refused by its size, before it is in memory. */
async function fileBytes(file: string): Promise<Uint8Array> {
  const { size } = await stat(file)
  if (size > DEFAULT_LIMITS.bytes) throw tooLarge(size, DEFAULT_LIMITS.bytes)
  return readFile(file)
}
