import type { Budget } from '../../model/budget/budget.ts'

/** One thing wrong in the workbook: where, and what to do. */
export interface WorkbookProblem {
  readonly sheet: string
  /** `F12`, or null where it is about the sheet. */
  readonly cell: string | null
  readonly message: string
}

/** Every problem of the workbook at once. */
export class WorkbookError extends Error {
  readonly problems: readonly WorkbookProblem[]
  /** What could be read all the same, and the template that 基本信息 names ('' where it names none). */
  readonly read: { readonly budget: Budget; readonly template: string }

  constructor(problems: readonly WorkbookProblem[], read: { readonly budget: Budget; readonly template: string }) {
    super(problems.map(({ sheet, cell, message }) => `${sheet}${cell === null ? '' : `!${cell}`}：${message}`).join('\n'))
    this.name = 'WorkbookError'
    this.problems = problems
    this.read = read
  }
}
