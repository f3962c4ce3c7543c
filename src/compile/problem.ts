/** Something that keeps a disclosure from being compiled, and what to do about it. */
export interface CompileProblem {
  readonly code: 'missingReason' | 'missingFigure' | 'missingProse' | 'unknownAccount' | 'unprintableFund' | 'unbalanced' | 'personalNumber' | 'invalid'
  /** The part of the budget: `增减原因`, `预算支出明细` (a sheet of the workbook). */
  readonly where: string
  /** In Chinese, with the remedy. */
  readonly message: string
}

/** Thrown with every problem found, never with the first only. */
export class CompileError extends Error {
  readonly problems: readonly CompileProblem[]

  constructor(problems: readonly CompileProblem[]) {
    super(problems.map(({ where, message }) => `${where}：${message}`).join('\n'))
    this.name = 'CompileError'
    this.problems = problems
  }
}
