import type { Disclosure } from '../model/disclosure.ts'
import { csvRows } from '../report/read-csv.ts'
import { readDocumentJson } from '../report/read-json.ts'
import type { ReadFormat } from './document-task.ts'

/** A read document's part of the output. */
export async function renderRead(path: string, disclosure: Disclosure, format: ReadFormat): Promise<string | Uint8Array> {
  switch (format) {
    case 'json': return JSON.stringify(readDocumentJson(path, disclosure))
    case 'csv': return csvRows(path, disclosure)
    case 'xlsx': return (await import('../report/read-xlsx.ts')).readWorkbook(path, disclosure)
  }
}
