import type { Budget } from '../../model/budget/budget.ts'
import { budgetContent } from '../workbook/budget-content.ts'
import { SHEETS } from '../workbook/sheet-spec.ts'
import type { WorkbookContent } from '../workbook/write-workbook.ts'

/** A workbook of what last year's disclosure hands on, every row of it marked as not yet confirmed. */
export function baseContent(budget: Budget, template: string): WorkbookContent {
  const content = budgetContent(budget, template)
  const marked = Object.fromEntries(SHEETS.map(({ name }) => [name, new Set((content.rows[name] ?? []).map((_, row) => row))]))
  return { ...content, marked }
}
