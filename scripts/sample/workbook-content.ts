import { readFileSync } from 'node:fs'
import { IDENTITY_ROWS, SHEETS } from '../../src/compile/workbook/sheet-spec.ts'
import type { WorkbookContent } from '../../src/compile/workbook/write-workbook.ts'

/** data/sample/*.json: 基本信息, and of each sheet the columns that are filled in (the first row) with their rows. Amounts in 元. */
type SampleSource = Readonly<Record<string, Readonly<Record<string, string>> | readonly (readonly string[])[]>>

/**
 * What a budget clerk would enter, as the workbook takes it.
 * @throws {Error} where the workbook has no such sheet or column, or a row does not fill its columns
 */
export function workbookContent(path: string): WorkbookContent {
  const { 基本信息: identity = {}, ...sheets } = JSON.parse(readFileSync(path, 'utf8')) as SampleSource
  for (const name of Object.keys(identity)) if (!IDENTITY_ROWS.some((row) => row.name === name)) throw new Error(`${path}: 基本信息 has no ${name}`)
  return {
    identity: identity as Readonly<Record<string, string>>,
    rows: Object.fromEntries(Object.entries(sheets).map(([name, table]) => [name, sheetRows(name, table as readonly (readonly string[])[])])),
  }
}

function sheetRows(sheet: string, [header = [], ...rows]: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const spec = SHEETS.find(({ name }) => name === sheet)
  if (!spec) throw new Error(`the workbook has no sheet ${sheet}`)
  const unknown = header.find((name) => !spec.columns.some((column) => column.name === name))
  if (unknown !== undefined) throw new Error(`${sheet} has no column ${unknown}`)
  return rows.map((row, i) => {
    if (row.length !== header.length) throw new Error(`${sheet}, row ${i + 1}: ${row.length} cells for ${header.length} columns`)
    return spec.columns.map(({ name }) => row[header.indexOf(name)] ?? '')
  })
}
