import type { Budget } from '../../model/budget/budget.ts'
import type { SheetRecord } from './sheet-rows.ts'
import type { WorkbookProblem } from './workbook-error.ts'

/** What the sections need: records of a sheet by its name, the year, the units. */
export interface WorkbookReader {
  readonly records: (sheet: string) => readonly SheetRecord[]
  readonly year: number
  readonly kind: Budget['kind']
  readonly units: Budget['units']
  readonly problems: WorkbookProblem[]
}
