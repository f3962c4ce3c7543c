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

  constructor(problems: readonly WorkbookProblem[]) {
    super(problems.map(({ sheet, cell, message }) => `${sheet}${cell === null ? '' : `!${cell}`}：${message}`).join('\n'))
    this.name = 'WorkbookError'
    this.problems = problems
  }
}
