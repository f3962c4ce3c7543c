import { csvHeader } from '../report/read-csv.ts'
import { READ_SCHEMA } from '../report/read-json.ts'
import type { ReadFormat } from './document-task.ts'
import { singleFormat, type Format } from './formats.ts'

export const READ_FORMATS: Readonly<Record<ReadFormat, Format>> = {
  json: {
    extension: 'json', binary: false, single: false, between: ',\n',
    head: () => `{"schema":"${READ_SCHEMA}","documents":[\n`, tail: () => '\n]}\n',
  },
  csv: { extension: 'csv', binary: false, single: false, between: '', head: csvHeader, tail: () => '' },
  xlsx: singleFormat('xlsx', true),
}
