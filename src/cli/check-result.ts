import { checkDisclosure } from '../check/check-disclosure.ts'
import type { Disclosure } from '../model/disclosure.ts'
import { checkedDocument } from '../report/checked-document.ts'
import { digestDocument } from '../report/document-digest.ts'
import { renderCheck } from './check-formats.ts'
import type { CheckJob, DocumentResult } from './document-task.ts'

/** Checks a disclosure and renders its part of the report. */
export async function checkResult(path: string, job: CheckJob, bytes: Uint8Array, disclosure: Disclosure): Promise<DocumentResult> {
  const document = checkedDocument(path, disclosure, checkDisclosure(disclosure), bytes)
  return { path, sha256: disclosure.source.sha256, error: null, output: await renderCheck(document, job), digest: digestDocument(document) }
}
