import { csvHeader } from '../report/read-csv.ts'
import { READ_SCHEMA } from '../report/read-json.ts'
import type { ReadFormat } from './document-task.ts'

/** How the parts of several documents become one output. */
export interface Format {
  readonly extension: string
  /** Bytes that no terminal shows. */
  readonly binary: boolean
  /** One file a document: several of them need a folder. */
  readonly single: boolean
  readonly head: string
  readonly between: string
  readonly tail: string
}

export const READ_FORMATS: Readonly<Record<ReadFormat, Format>> = {
  json: { extension: 'json', binary: false, single: false, head: `{"schema":"${READ_SCHEMA}","documents":[\n`, between: ',\n', tail: '\n]}\n' },
  csv: { extension: 'csv', binary: false, single: false, head: csvHeader(), between: '', tail: '' },
  xlsx: { extension: 'xlsx', binary: true, single: true, head: '', between: '', tail: '' },
}
