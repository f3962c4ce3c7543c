import type { CsvValue } from './csv.ts'

export interface Field {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number'
  readonly zh: string
  readonly en: string
  /** ColumnType of the budget taxonomy of Fiscal Data Package 1.0. */
  readonly columnType?: string
  readonly required?: boolean
  /** Code → 中文 / English. */
  readonly values?: Readonly<Record<string, readonly [string, string]>>
}

/** One table of the package: its fields in order and its rows. */
export interface Resource {
  readonly name: string
  readonly zh: string
  readonly en: string
  readonly fields: readonly Field[]
  readonly rows: readonly (readonly CsvValue[])[]
  readonly primaryKey?: readonly string[]
}

export const pathOf = ({ name }: Resource): string => `data/${name}.csv`
